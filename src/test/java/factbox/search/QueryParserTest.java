package factbox.search;

import static org.assertj.core.api.Assertions.assertThat;

import factbox.figures.choose.Whose;
import factbox.figures.verify.Standing;
import factbox.library.Mark;
import factbox.search.StoryQuery.And;
import factbox.search.StoryQuery.Figure;
import factbox.search.StoryQuery.Headline;
import factbox.search.StoryQuery.Named;
import factbox.search.StoryQuery.Not;
import factbox.search.StoryQuery.Or;
import factbox.search.StoryQuery.Phrase;
import factbox.search.StoryQuery.Published;
import factbox.search.StoryQuery.Word;
import factbox.story.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Each operator of the query language means what it says, and whatever else is typed is searched, with a hint.
final class QueryParserTest {
    private static final double NO_LEAST = Double.NEGATIVE_INFINITY;
    private static final double NO_MOST = Double.POSITIVE_INFINITY;

    private static StoryQuery parsed(String text) {
        ParsedQuery parsed = QueryParser.parse(text, false);
        assertThat(parsed.hints()).isEmpty();
        return parsed.query();
    }

    private static Word word(String form) {
        return new Word(form, false);
    }

    private static Figure figure(double low, double high) {
        return new Figure(FigureTest.ofNumbers(low, high));
    }

    private static Published days(LocalDate first, LocalDate last) {
        return new Published(first, last);
    }

    static Stream<Arguments> operators() {
        LocalDate may = LocalDate.of(2020, 5, 1);
        LocalDate june = LocalDate.of(2020, 6, 1);
        return Stream.of(
                Arguments.of("", new StoryQuery.All()),
                Arguments.of("Port", word("port")),
                Arguments.of("Été", word("ete")),
                Arguments.of("3,200", word("3200")),
                Arguments.of("port fire", new And(List.of(word("port"), word("fire")))),
                Arguments.of("\"Port Fire\"", new Phrase(List.of("port", "fire"))),
                Arguments.of("„Port Fire“", new Phrase(List.of("port", "fire"))),
                Arguments.of("vice-president", new Phrase(List.of("vice", "president"))),
                Arguments.of("-port", new Not(word("port"))),
                Arguments.of("-\"port fire\"", new Not(new Phrase(List.of("port", "fire")))),
                Arguments.of("port OR fire", new Or(List.of(word("port"), word("fire")))),
                Arguments.of(
                        "ship port OR fire",
                        new And(List.of(word("ship"), new Or(List.of(word("port"), word("fire")))))),
                Arguments.of("\"OR\"", new Phrase(List.of("or"))),
                Arguments.of("OR port OR", word("port")),
                Arguments.of("expl*", new Word("expl", true)),
                Arguments.of("headline:port", new Headline(List.of("port"), false)),
                Arguments.of("HEADLINE:\"port fire\"", new Headline(List.of("port", "fire"), false)),
                Arguments.of(
                        "section:\"middle east\"",
                        new Named(StoryQuery.Name.SECTION, List.of("middle", "east"), false)),
                Arguments.of("source:arab*", new Named(StoryQuery.Name.SOURCE, List.of("arab"), true)),
                Arguments.of("language:en-GB", new StoryQuery.Language("en-gb")),
                Arguments.of("before:2020-05", days(LocalDate.MIN, may.minusDays(1))),
                Arguments.of("after:2020-05", days(june, LocalDate.MAX)),
                Arguments.of("on:2020-05", days(may, june.minusDays(1))),
                Arguments.of("on:2020", days(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31))),
                Arguments.of("on:2020-05-01", days(may, may)),
                Arguments.of("is:bookmarked", new StoryQuery.Marked(Mark.BOOKMARKED)),
                Arguments.of("is:read", new StoryQuery.Marked(Mark.READ)),
                Arguments.of("is:unread", new Not(new StoryQuery.Marked(Mark.READ))),
                Arguments.of("has:figures", new StoryQuery.HasFigures()),
                Arguments.of("figure:171", figure(171, 171)),
                Arguments.of("figure:>1000", figure(Math.nextUp(1000.0), NO_MOST)),
                Arguments.of("figure:>=1,000", figure(1000, NO_MOST)),
                Arguments.of("figure:<2.5bn", figure(NO_LEAST, Math.nextDown(2.5e9))),
                Arguments.of("figure:60..50", figure(50, 60)),
                Arguments.of("unit:people", new Figure(FigureTest.ofUnit("people"))),
                Arguments.of("unit:dollars", new Figure(FigureTest.ofUnit("USD"))),
                Arguments.of("what:killed", new Figure(FigureTest.ofWhat(List.of("killed"), false))),
                Arguments.of("from:editor", new Figure(FigureTest.from(Whose.EDITOR))),
                Arguments.of(
                        "what:killed on:2020-05-01",
                        new Figure(Objects.requireNonNull(
                                FigureTest.ofWhat(List.of("killed"), false).and(FigureTest.on(days(may, may)))))),
                Arguments.of("-figure:171 on:2020-05-01", new And(List.of(new Not(figure(171, 171)), days(may, may)))),
                Arguments.of("standing:disputed", new Figure(FigureTest.ofStanding(Standing.DISPUTED))),
                Arguments.of(
                        "unit:USD port figure:>=1e9",
                        new And(List.of(
                                word("port"),
                                new Figure(Objects.requireNonNull(
                                        FigureTest.ofUnit("usd").and(FigureTest.ofNumbers(1e9, NO_MOST))))))),
                Arguments.of("-figure:171", new Not(figure(171, 171))));
    }

    @ParameterizedTest
    @MethodSource("operators")
    void eachOperatorMeansWhatItSays(String text, StoryQuery query) {
        assertThat(parsed(text)).isEqualTo(query);
    }

    @Test
    void theLastWordMayBeABeginningWhileItIsTyped() {
        assertThat(QueryParser.parse("port fi", true).query())
                .isEqualTo(new And(List.of(word("port"), new Word("fi", true))));
        assertThat(QueryParser.parse("port fi ", true).query()).isEqualTo(new And(List.of(word("port"), word("fi"))));
        assertThat(QueryParser.parse("section:mid", true).query())
                .isEqualTo(new Named(StoryQuery.Name.SECTION, List.of("mid"), true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "figure:",
                "figure:>",
                "on:20",
                "on:2020-0",
                "figure:50..",
                "figure:2.5bil",
                "standing:dis",
                "is:boo",
                "from:ed"
            })
    void whatIsHalfTypedIsNoMistakeYet(String text) {
        assertThat(QueryParser.parse(text, true).hints()).isEmpty();
        assertThat(QueryParser.parse(text, false).hints()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "colour:red, There is no “colour:”; it is searched as words",
        "figure:many, '“figure:many” is not understood; try figure:171, figure:>1000, figure:50..60'",
        "figure:, '“figure:” needs a value, such as figure:171, figure:>1000, figure:50..60'",
        "on:2020-13, “on:2020-13” is not understood; try on:2020-08-04",
        "from:me, '“from:me” is not understood; try from:editor, from:text'",
        "-, “-” has no word to look for",
        "!?, “!?” has no word to look for",
        "has:note, Factbox keeps no notes",
        "unit:people unit:USD, No figure has two units or two standings",
    })
    void whatIsNotUnderstoodIsTold(String text, String hint) {
        assertThat(QueryParser.parse(text, false).hints()).containsExactly(hint);
    }

    @ParameterizedTest
    @ValueSource(strings = {"figure:abc", "on:soon", "standing:good", "figure:12many", "-", "😀"})
    void whatCantBecomeAnythingIsToldWhileItIsTyped(String text) {
        ParsedQuery parsed = QueryParser.parse(text, true);
        assertThat(parsed.hints()).hasSize(1);
        assertThat(parsed.query()).isEqualTo(new StoryQuery.Nothing());
    }

    @Test
    void anUnknownFieldIsWords() {
        assertThat(QueryParser.parse("beirut:port", false).query()).isEqualTo(new Phrase(List.of("beirut", "port")));
    }

    @Test
    void plainWordsAreKnownByTheirPlace() {
        assertThat(QueryParser.parse("-fire Port \"a b\" section:x", false).words())
                .containsExactly(new ParsedQuery.Typed("port", new Span(6, 10)));
    }

    @Provide
    static Arbitrary<String> pieces() {
        Arbitrary<String> known = Arbitraries.of(
                "-",
                "\"",
                "“",
                "OR",
                " ",
                ":",
                "*",
                "..",
                ">",
                "figure:",
                "unit:",
                "on:",
                "has:",
                "is:",
                "headline:",
                "standing:",
                "language:",
                "9",
                "e99999",
                "$",
                "%",
                "port",
                "北",
                "\uD83D",
                "\u0000");
        return Arbitraries.oneOf(known, Arbitraries.strings().ofMaxLength(3))
                .list()
                .ofMaxSize(12)
                .map(pieces -> String.join("", pieces));
    }

    @Property(tries = 3000)
    void nothingThatIsTypedFails(@ForAll("pieces") String text, @ForAll boolean typing) {
        assertThat(QueryParser.parse(text, typing).text()).isEqualTo(text);
    }
}
