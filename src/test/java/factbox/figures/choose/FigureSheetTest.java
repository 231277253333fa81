package factbox.figures.choose;

import static org.assertj.core.api.Assertions.assertThat;

import factbox.figures.claim.SaidDate;
import factbox.figures.token.Kind;
import factbox.figures.verify.Standing;
import factbox.story.Body;
import factbox.story.Bound;
import factbox.story.Element;
import factbox.story.KeyFigure;
import factbox.story.PartialDate;
import factbox.story.Passage;
import factbox.story.Source;
import factbox.story.Span;
import factbox.story.Story;
import factbox.story.StoryText;
import factbox.story.Tag;
import factbox.story.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// The editor's figures, those found and the reader's marks, in one sheet.
final class FigureSheetTest {
    private static final String TEXT = "On 4 August a blast killed at least 171 people in Beirut, officials said. "
            + "The US gave more than $1.7 billion in aid. It lasted about 45 minutes, and four pages tell of it.";

    private static Story story(KeyFigure... figures) {
        return new Story(
                "a",
                "en",
                "World",
                "Blast",
                null,
                LocalDate.of(2020, 8, 11),
                null,
                new Source("A paper", null, null),
                List.of(),
                new Body(List.of(new Element(Tag.P, List.of(new Text(TEXT))))),
                List.of(figures));
    }

    private static FigureSheet sheet(Story story, FigureMark... marks) {
        return FigureSheet.of(story, StoryText.of(story.body()), List.of(marks));
    }

    private static List<String> cards(FigureSheet sheet) {
        return sheet.figures().subList(0, sheet.cards()).stream()
                .map(StoryFigure::figure)
                .map(KeyFigure::value)
                .toList();
    }

    private static KeyFigure editors() {
        return Stories.figure(Stories.amount(Bound.AT_LEAST, "171", "people"), Stories.passage("at least 171 people"));
    }

    private static FigureMark mark(String words) {
        StoryText text = StoryText.of(story().body());
        int start = TEXT.indexOf(words);
        return FigureMark.none(Passage.of(text, new Span(start, start + words.length())));
    }

    @Test
    void aStoryWithoutAnEditorHasTheChosenOnesOnCards() {
        FigureSheet sheet = sheet(story());
        assertThat(cards(sheet)).startsWith("171", "$1.7 billion", "45 minutes");
        StoryFigure first = sheet.figures().getFirst();
        assertThat(first.whose()).isEqualTo(Whose.FOUND);
        assertThat(first.verdict().standing()).isEqualTo(Standing.FOUND);
        assertThat(first.figure().evidence().exact()).isEqualTo("at least 171 people");
        assertThat(first.figure().label()).startsWith("people");
        assertThat(first.figure().asOf()).isEqualTo(new PartialDate(2020, 8, 4));
        assertThat(first.kind()).isEqualTo(Kind.COUNT);
    }

    @Test
    void whereAnEditorGaveFiguresTheOthersHaveNoCards() {
        FigureSheet sheet = sheet(story(editors()));
        assertThat(cards(sheet)).containsExactly("as printed");
        assertThat(sheet.figures().stream().map(figure -> figure.figure().value()))
                .startsWith("as printed", "$1.7 billion")
                .doesNotContain("171");
        assertThat(FigureSheet.ofEditor(story(editors()), StoryText.of(story().body()))
                        .complete())
                .isFalse();
    }

    @Test
    void theReaderPinsHidesRelabelsAndMakesFigures() {
        Story story = story(editors());
        assertThat(cards(sheet(story, mark("about 45 minutes").withPinned(true))))
                .containsExactly("as printed", "45 minutes");
        assertThat(sheet(story, mark("at least 171 people").withHidden(true)).figures())
                .noneMatch(figure -> figure.whose() == Whose.EDITOR);
        FigureSheet called = sheet(story, mark("about 45 minutes").withLabel("how long the inspection took"));
        assertThat(called.figures()).anyMatch(figure -> figure.figure().label().equals("how long the inspection took"));
        FigureSheet made = sheet(story, mark("four pages tell of it").asOwn());
        assertThat(cards(made)).containsExactly("as printed", "four pages");
        StoryFigure own = made.figures().get(1);
        assertThat(own.whose()).isEqualTo(Whose.READER);
        assertThat(own.figure().evidence().exact()).isEqualTo("four pages tell of it");
        assertThat(own.figure().label()).isEqualTo("pages tell of it");
        assertThat(made.figures().stream()
                        .filter(figure -> figure.figure().value().equals("four pages")))
                .hasSize(1);
    }

    @Test
    void aFigureIsFoundByItsPassageOrByANumberInIt() {
        FigureSheet sheet = sheet(story());
        Span passage = Objects.requireNonNull(sheet.figures().get(1).verdict().passage());
        assertThat(sheet.indexAt(passage)).hasValue(1);
        assertThat(sheet.indexAt(new Span(passage.start() - 3, passage.end() + 3)))
                .hasValue(1);
        assertThat(sheet.indexAt(new Span(0, 2))).isEmpty();
    }

    @Test
    void datesAreReadAsStoriesWordThem() {
        LocalDate published = LocalDate.of(2020, 8, 11);
        assertThat(SaidDate.read("4 August", published, Locale.ENGLISH)).hasToString("2020-08-04");
        assertThat(SaidDate.read("December", published, Locale.ENGLISH)).hasToString("2019-12");
        assertThat(SaidDate.read("September 1, 2013", published, Locale.ENGLISH))
                .hasToString("2013-09-01");
        assertThat(SaidDate.read("2017", published, Locale.ENGLISH)).hasToString("2017");
        assertThat(SaidDate.read("février 2012", published, Locale.FRENCH)).hasToString("2012-02");
        assertThat(SaidDate.read("31 February 2012", published, Locale.ENGLISH)).isNull();
        assertThat(SaidDate.read("Tuesday", published, Locale.ENGLISH)).hasToString("2020-08-11");
    }
}
