package factbox.figures.choose;

import static org.assertj.core.api.Assertions.assertThat;

import factbox.figures.quantity.Mention;
import factbox.story.Quantity;
import factbox.story.Span;
import factbox.story.Story;
import factbox.story.StoryText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Every example of the language tables holds: `> Exports fell {7 percent|unit=%; change=down}.`
///
/// Braces mark the number of a figure and what is right about it, or `{1066|none}`. The parts are `number`, `unit`,
/// `bound`, `change`, `label` (words that it holds), `asOf`, `who` and `counted`; an empty value means that there is
/// none.
final class LanguageTableTest {
    private static final Pattern MARKED = Pattern.compile("\\{([^|}]+)\\|([^}]+)}");

    record Example(Locale locale, String marked) {
        @Override
        public String toString() {
            return locale + ": " + marked;
        }
    }

    record Expected(Span span, List<String> parts) {}

    static Stream<Example> examples() {
        return Stream.of("en", "ar", "fa", "fr", "de", "es")
                .flatMap(language -> lines(language)
                        .filter(line -> line.startsWith("> "))
                        .map(line -> new Example(Locale.of(language), line.substring(2))));
    }

    private static Stream<String> lines(String language) {
        String table = "/factbox/figures/" + language + ".txt";
        try (InputStream in = Objects.requireNonNull(LanguageTableTest.class.getResourceAsStream(table))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "fa", "fr", "de", "es"})
    void aSectionStandsOnce(String language) {
        assertThat(lines(language).filter(line -> line.startsWith("["))).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleHolds(Example example) {
        StringBuilder plain = new StringBuilder();
        List<Expected> expected = new ArrayList<>();
        Matcher marked = MARKED.matcher(example.marked());
        while (marked.find()) {
            marked.appendReplacement(plain, "");
            int start = plain.length();
            plain.append(marked.group(1));
            expected.add(new Expected(
                    new Span(start, plain.length()), List.of(marked.group(2).split("; ", -1))));
        }
        marked.appendTail(plain);
        assertThat(expected).as("an example marks a figure").isNotEmpty();
        Story story = Stories.story(plain.toString(), example.locale());
        StoryText text = StoryText.of(story.body());
        assertThat(text.plain()).isEqualTo(plain.toString());
        List<Figure> found = StoryFigures.of(story, text);
        for (Expected one : expected) {
            Optional<Figure> figure = found.stream()
                    .filter(each -> one.span().overlaps(each.mention().number()))
                    .findFirst();
            for (String part : one.parts()) {
                check(part, figure, story, text);
            }
        }
    }

    private static void check(String part, Optional<Figure> figure, Story story, StoryText text) {
        if (part.equals("none")) {
            assertThat(figure).isEmpty();
            return;
        }
        assertThat(figure).as("a figure").isPresent();
        int equals = part.indexOf('=');
        String value = part.substring(equals + 1);
        StoryFigure written = new FoundFigure(story, text).of(figure.orElseThrow());
        Mention mention = figure.orElseThrow().mention();
        Quantity quantity = mention.quantity();
        switch (part.substring(0, equals)) {
            case "number" -> assertThat(number(quantity)).isEqualTo(value);
            case "unit" -> assertThat(quantity.unit()).isEqualTo(value);
            case "bound" -> assertThat(quantity.bound().name()).isEqualToIgnoringCase(value);
            case "change" -> assertThat(mention.change().name()).isEqualToIgnoringCase(value);
            case "label" -> assertThat(written.figure().label()).contains(value);
            case "counted" ->
                assertThat(mention.counted() == null ? "" : mention.counted().in(text.plain()))
                        .isEqualTo(value);
            case "asOf" ->
                assertThat(Objects.toString(written.figure().asOf(), "")).isEqualTo(value);
            case "who" ->
                assertThat(Objects.toString(written.figure().attribution(), "")).isEqualTo(value);
            default -> throw new AssertionError("unknown part " + part);
        }
    }

    private static String number(Quantity quantity) {
        return switch (quantity) {
            case Quantity.Amount amount -> amount.number().stripTrailingZeros().toPlainString();
            case Quantity.Range range ->
                range.min().stripTrailingZeros().toPlainString() + "–"
                        + range.max().stripTrailingZeros().toPlainString();
            case Quantity.Wording wording -> wording.words();
        };
    }
}
