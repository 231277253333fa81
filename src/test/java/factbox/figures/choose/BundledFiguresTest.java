package factbox.figures.choose;

import static org.assertj.core.api.Assertions.assertThat;

import factbox.figures.verify.Standing;
import factbox.figures.verify.Verdict;
import factbox.figures.verify.Verifier;
import factbox.session.BundledEdition;
import factbox.story.KeyFigure;
import factbox.story.Story;
import factbox.story.StoryText;
import factbox.storyfile.Edition;
import factbox.storyfile.EditionReader;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The stories that come with the program say what their figures say.
final class BundledFiguresTest {
    @Test
    void everyFigureStandsButTheOneThatIsDisputed() throws Exception {
        Edition edition = EditionReader.read(BundledEdition.files());
        assertThat(edition.faults()).isEmpty();
        for (Story story : edition.stories()) {
            Verifier verifier = new Verifier(story, StoryText.of(story.body()));
            for (KeyFigure figure : story.keyFigures()) {
                boolean disputed = figure.value().equals("4,158");
                Verdict verdict = verifier.verify(figure);
                assertThat(verdict.standing())
                        .as(story.id() + ": " + figure.value() + " " + figure.label() + ": " + verdict.reason())
                        .isIn(disputed ? Set.of(Standing.DISPUTED) : Set.of(Standing.VERIFIED, Standing.REWORDED));
            }
        }
    }

    @Test
    void theDisputedFigureShowsItsReckoning() throws Exception {
        Story story = EditionReader.read(BundledEdition.files()).stories().getFirst();
        Verifier verifier = new Verifier(story, StoryText.of(story.body()));
        assertThat(verifier.verify(story.keyFigures().getFirst()).reason())
                .isEqualTo("The passage gives the parts: 2,195 + 1,963 = 4,158."
                        + " Arab News notes that the numbers remain disputed.");
    }
}
