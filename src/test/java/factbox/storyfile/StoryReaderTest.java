package factbox.storyfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import factbox.story.Bound;
import factbox.story.PartialDate;
import factbox.story.Passage;
import factbox.story.Quantity;
import factbox.story.Span;
import factbox.story.Story;
import factbox.story.StoryText;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A good file is a story; a bad one gives one line: file, JSON path, fault.
final class StoryReaderTest {
    private static final String SMALLEST = """
            {"schemaVersion": 1, "id": "a", "language": "en", "section": "S", "headline": "H", "published": "2020-08-11",
             "source": {"name": "N"}, "body": ["<p>At least 171 people.</p>"]}""";
    private static final String FIGURE = """
            {"value": "171", "label": "killed", "quantity": {"bound": "atLeast", "number": 171, "unit": "people"},
             "evidence": {"exact": "At least 171"}}""";

    @Test
    void theSmallestFileIsAStory() throws StoryFileException {
        Story story = read(SMALLEST);
        assertThat(story.headline()).isEqualTo("H");
        assertThat(story.published()).isEqualTo(LocalDate.of(2020, 8, 11));
        assertThat(story.dateline()).isNull();
        assertThat(story.updated()).isNull();
        assertThat(story.summary()).isEmpty();
        assertThat(story.keyFigures()).isEmpty();
        assertThat(StoryText.of(story.body()).plain()).isEqualTo("At least 171 people.");
    }

    @Test
    void everyFieldIsRead() throws StoryFileException {
        Story story = read("""
                {"schemaVersion": 1, "id": "a", "language": "ar", "section": "S", "headline": "H", "dateline": "D",
                 "published": "2020-08-11", "updated": "2020-08-12",
                 "source": {"name": "N", "note": "T", "url": "https://example.org/"}, "summary": ["one", "two"],
                 "body": ["<p>a</p><h2>b</h2>", "c"],
                 "keyFigures": [
                   {"value": "V", "label": "L", "asOf": "2020-08", "attribution": "A", "dispute": "X",
                    "quantity": {"bound": "between", "number": 1, "max": 2.5, "unit": "a"},
                    "evidence": {"exact": "b", "prefix": "a\\n", "suffix": "\\nc", "start": 2, "end": 3}},
                   {"value": "V", "label": "L", "quantity": {"words": "thousands", "unit": "tons"},
                    "evidence": {"exact": "gone"}}]}""");
        assertThat(story.updated()).isEqualTo(LocalDate.of(2020, 8, 12));
        assertThat(story.source().url()).isEqualTo("https://example.org/");
        assertThat(story.summary()).containsExactly("one", "two");
        assertThat(StoryText.of(story.body()).plain()).isEqualTo("a\nb\nc");
        var first = story.keyFigures().getFirst();
        assertThat(first.asOf()).isEqualTo(new PartialDate(2020, 8, 0));
        assertThat(first.dispute()).isEqualTo("X");
        assertThat(first.quantity()).isEqualTo(new Quantity.Range(BigDecimal.ONE, new BigDecimal("2.5"), "a"));
        assertThat(first.evidence().position()).isEqualTo(new Span(2, 3));
        assertThat(story.keyFigures().getLast().quantity()).isEqualTo(new Quantity.Wording("thousands", "tons"));
    }

    @Test
    void aByteOrderMarkIsNoFault() throws StoryFileException {
        assertThat(read("\uFEFF" + SMALLEST)).isEqualTo(read(SMALLEST));
    }

    @Test
    void whatHidesOrReordersTextIsTakenOut() throws StoryFileException {
        String hidden = SMALLEST.replace("\"H\"", "\"\\u202EH\\u200Be\\u0301\\u2066\"");
        assertThat(read(hidden).headline()).isEqualTo("Hé");
        String decomposed =
                withFigure(FIGURE.replace("At least 171", "Cafe\\u0301 At")).replace("<p>At least", "<p>Caf\\u00E9 At");
        Story story = read(decomposed);
        assertThat(story.keyFigures().getFirst().evidence().resolve(StoryText.of(story.body())))
                .isInstanceOf(Passage.Found.class);
    }

    @Test
    void boundsHaveTheirNames() throws StoryFileException {
        for (String name : new String[] {"exactly", "about", "atLeast", "moreThan", "atMost", "lessThan"}) {
            Bound bound = read(withFigure(FIGURE.replace("atLeast", name)))
                    .keyFigures()
                    .getFirst()
                    .quantity()
                    .bound();
            assertThat(bound.name().replace("_", "")).isEqualToIgnoringCase(name);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "schemaVersion": 1,     | "schemaVersion": 2,     | $.schemaVersion: is not 1: the file is of another version
            "schemaVersion": 1,     | "schemaVersion": "1",   | $.schemaVersion: should be a number, is text
            "schemaVersion": 1,     | "schemaVersion": 1.5,   | $.schemaVersion: should be a whole number
            "schemaVersion": 1,     | "schemaVersion": 1e999999999, | $.schemaVersion: should be a whole number
            "schemaVersion": 1,     | `` | $: has no "schemaVersion"
            "headline": "H",        | `` | $: has no "headline"
            "id": "a",              | "id": "A b",            | $: id is not made of lower-case letters, digits and single hyphens, 120 at most
            "headline": "H",        | "headline": "",         | $: headline is empty
            "headline": "H",        | "headline": null,       | $.headline: should be text, is null
            "headline": "H",        | "headline": ["H"],      | $.headline: should be text, is a list
            "headline": "H",        | "headline": true,       | $.headline: should be text, is true or false
            "headline": "H",        | "headline": "\\u0007",  | $: headline holds the control character U+0007 at character 0
            "headline": "H",        | "headline": "H", "dateline": null, | $.dateline: should be text, is null
            "headline": "H",        | "headline": "H", "subtitle": "x",  | $: has an unknown field "subtitle"
            "language": "en"        | "language": "en_US"     | $: language is not a BCP 47 tag
            "published": "2020-08-11" | "published": "2020-02-30" | $.published: "2020-02-30" is not a date such as 2020-08-11
            "published": "2020-08-11" | "published": 2020     | $.published: should be text, is a number
            "published": "2020-08-11" | "published": "+12020-08-11" | $: published is not in the years 1 to 9999
            {"name": "N"}           | "N"                     | $.source: should be an object, is text
            {"name": "N"}           | {}                      | $.source: has no "name"
            {"name": "N"}           | {"name": "N", "by": 1}  | $.source: has an unknown field "by"
            {"name": "N"}           | {"name": "N", "url": "javascript:alert(1)"} | $.source: url is not an http or https address
            "body": ["<p>At least 171 people.</p>"] | "body": []  | $.body: has no text
            "body": ["<p>At least 171 people.</p>"] | "body": [" ", "<script>x</script>"] | $.body: has no text
            "body": ["<p>At least 171 people.</p>"] | "body": "<p>x</p>" | $.body: should be a list, is text
            "body": ["<p>At least 171 people.</p>"] | "body": ["<p>x</p>", 5] | $.body[1]: should be text, is a number
            "body": ["<p>At least 171 people.</p>"] | "summary": ["x"] | $: has no "body"
            "body":                 | "summary": ["x", ""], "body": | $: summary is empty
            "body":                 | "keyFigures": {}, "body":     | $.keyFigures: should be a list, is an object
            "body":                 | "keyFigures": [null], "body": | $.keyFigures[0]: should be an object, is null
            """)
    void aBadStoryIsToldInOneLine(String good, String bad, String fault) {
        assertThat(SMALLEST).contains(good);
        assertFault(SMALLEST.replace(good, bad), fault);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "value": "171",         | ``                      | $.keyFigures[1]: has no "value"
            "label": "killed"       | "label": " "            | $.keyFigures[1]: label is empty
            "label": "killed"       | "label": "x", "asOf": "2020-13" | $.keyFigures[1].asOf: "2020-13" is not a date such as 2017, 2017-09 or 2017-09-01
            "bound": "atLeast"      | "bound": "at least"     | $.keyFigures[1].quantity.bound: "at least" is no bound such as exactly, about, atLeast or between
            "bound": "atLeast"      | "bound": "between"      | $.keyFigures[1].quantity: has no "max"
            "bound": "atLeast"      | "bound": "between", "max": 171 | $.keyFigures[1].quantity: max is not above number
            "bound": "atLeast"      | "bound": "about", "max": 180   | $.keyFigures[1].quantity: has an unknown field "max"
            "bound": "atLeast"      | "bound": "about", "words": "x" | $.keyFigures[1].quantity: has an unknown field "bound"
            171, "unit": "people"   | 171                     | $.keyFigures[1].quantity: has no "unit"
            171, "unit"             | "171", "unit"           | $.keyFigures[1].quantity.number: should be a number, is text
            171, "unit"             | 1e999999999, "unit"     | $.keyFigures[1].quantity: a number has at most 40 digits
            171, "unit"             | 1e-999999999, "unit"    | $.keyFigures[1].quantity: a number has at most 40 digits
            "exact": "At least 171" | "exact": ""             | $.keyFigures[1].evidence: exact is empty
            "exact": "At least 171" | "quote": "x"            | $.keyFigures[1].evidence: has no "exact"
            "exact": "At least 171" | "exact": "x", "start": 1 | $.keyFigures[1].evidence: has no "end"
            "exact": "At least 171" | "exact": "x", "start": 1, "end": 1 | $.keyFigures[1].evidence: position and exact differ in length
            "exact": "At least 171" | "exact": "x", "start": -1, "end": 0 | $.keyFigures[1].evidence: a span runs from 0 upwards, not from -1 to 0
            "exact": "At least 171" | "exact": "x", "start": 1e10, "end": 2 | $.keyFigures[1].evidence.start: should be a whole number
            """)
    void aBadFigureIsToldInOneLine(String good, String bad, String fault) {
        assertThat(FIGURE).contains(good);
        assertFault(withFigure(FIGURE + ", " + FIGURE.replace(good, bad)), fault);
    }

    @Test
    void theWholeFileIsTheStory() {
        assertFault("", "$: is empty");
        assertFault("[]", "$: should be an object, is a list");
        assertFault("null", "$: should be an object, is null");
        assertFault(SMALLEST + "{}", "$: is not JSON (line 2, column 68)");
    }

    @Test
    void deepHtmlIsRead() throws StoryFileException {
        String deep = "<blockquote>".repeat(5000) + "deep" + "</blockquote>".repeat(5000);
        Story story = read(SMALLEST.replace("<p>At least 171 people.</p>", deep));
        assertThat(StoryText.of(story.body()).plain()).isEqualTo("deep");
    }

    private static String withFigure(String figures) {
        return SMALLEST.replace("\"body\":", "\"keyFigures\": [" + figures + "], \"body\":");
    }

    private static void assertFault(String json, String fault) {
        assertThatExceptionOfType(StoryFileException.class)
                .isThrownBy(() -> read(json))
                .withMessage("a.json: " + fault);
    }

    private static Story read(String json) throws StoryFileException {
        return StoryReader.read("a.json", json.getBytes(StandardCharsets.UTF_8));
    }
}
