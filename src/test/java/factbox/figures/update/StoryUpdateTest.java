package factbox.figures.update;

import static factbox.story.Stories.body;
import static factbox.story.Stories.p;
import static org.assertj.core.api.Assertions.assertThat;

import factbox.story.Body;
import factbox.story.KeyFigure;
import factbox.story.Passage;
import factbox.story.Quantity;
import factbox.story.Stories;
import factbox.story.Story;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What a corrected story says otherwise is seen: the headline, the figures, and the passages.
final class StoryUpdateTest {
    private static Story story(String headline, Body body, KeyFigure... figures) {
        Story story = Stories.story(body, figures);
        return new Story(
                story.id(),
                story.language(),
                story.section(),
                headline,
                null,
                story.published(),
                null,
                story.source(),
                List.of(),
                body,
                List.of(figures));
    }

    private static KeyFigure figure(int number, String label) {
        return new KeyFigure(
                String.valueOf(number),
                label,
                new Quantity.Amount(factbox.story.Bound.EXACTLY, BigDecimal.valueOf(number), "people"),
                null,
                null,
                null,
                new Passage("x", "", "", null));
    }

    @Test
    void theSameStoryHasNoUpdate() {
        Story story = story("A headline", body(p("52 people were killed."), p("More.")), figure(52, "people killed"));
        assertThat(StoryUpdate.of(story, story).isEmpty()).isTrue();
        assertThat(StoryUpdate.of(story, story).said()).isEmpty();
    }

    @Test
    void aCorrectedTollIsWhatIsSaidFirst() {
        StoryUpdate update = StoryUpdate.of(
                story("Blast kills 52", body(p("x")), figure(52, "people killed"), figure(300, "people hurt")),
                story("Blast kills 171", body(p("x")), figure(171, "people killed"), figure(300, "people hurt")));
        assertThat(update.figures()).containsExactly(new FigureUpdate("52", "171", "people killed"));
        assertThat(update.said()).isEqualTo("52 → 171 people killed");
        assertThat(update.headline())
                .containsExactly(
                        new Words(Words.State.SAME, "Blast kills"),
                        new Words(Words.State.REMOVED, "52"),
                        new Words(Words.State.ADDED, "171"));
    }

    @Test
    void figuresThatCameAndWentAreTold() {
        StoryUpdate update = StoryUpdate.of(
                story("h", body(p("x")), figure(4, "ships lost"), figure(9, "people killed")),
                story("h", body(p("x")), figure(9, "people killed"), figure(70, "houses burnt")));
        assertThat(update.figures())
                .containsExactly(new FigureUpdate("", "70", "houses burnt"), new FigureUpdate("4", "", "ships lost"));
        assertThat(update.said()).isEqualTo("new: 70 houses burnt and 1 more");
    }

    @Test
    void withoutAnEditorsFiguresThoseInTheTextAreCompared() {
        StoryUpdate update = StoryUpdate.of(
                story("Blast in the port", body(p("At least 52 people were killed in the blast, officials said."))),
                story("Blast in the port", body(p("At least 171 people were killed in the blast, officials said."))));
        assertThat(update.figures()).singleElement().satisfies(figure -> {
            assertThat(figure.before()).isEqualTo("52");
            assertThat(figure.after()).isEqualTo("171");
        });
        assertThat(update.said()).startsWith("52 → 171 ");
    }

    @Test
    void passagesAreComparedWordByWordInTheirPlaces() {
        StoryUpdate update = StoryUpdate.of(
                story("h", body(p("First."), p("The bridge will open on Monday."), p("Old last."))),
                story("h", body(p("First."), p("The bridge will open on Friday."), p("New."), p("Old last."))));
        assertThat(update.passages())
                .containsExactly(
                        List.of(
                                new Words(Words.State.SAME, "The bridge will open on"),
                                new Words(Words.State.REMOVED, "Monday."),
                                new Words(Words.State.ADDED, "Friday.")),
                        List.of(new Words(Words.State.ADDED, "New.")));
        assertThat(update.said()).isEqualTo("another text");
    }
}
