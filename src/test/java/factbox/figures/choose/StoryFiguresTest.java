package factbox.figures.choose;

import static org.assertj.core.api.Assertions.assertThat;

import factbox.session.BundledEdition;
import factbox.story.Bound;
import factbox.story.Quantity;
import factbox.story.Story;
import factbox.story.StoryText;
import factbox.storyfile.EditionReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// The figures chosen out of a story are those that its editor chose.
final class StoryFiguresTest {
    @Test
    void theChoiceHoldsWhatTheEditorsChose() throws Exception {
        for (Story story : EditionReader.read(BundledEdition.files()).stories()) {
            if (story.id().contains("guide")) {
                continue;
            }
            List<Quantity> chosen = StoryFigures.of(story, StoryText.of(story.body())).stream()
                    .filter(Figure::key)
                    .map(figure -> figure.mention().quantity())
                    .toList();
            assertThat(chosen).hasSizeLessThanOrEqualTo(8);
            for (var figure : story.keyFigures()) {
                assertThat(chosen)
                        .as(story.id() + ": " + figure.value())
                        .anyMatch(quantity -> isSame(quantity, figure.quantity()));
            }
        }
    }

    private static boolean isSame(Quantity found, Quantity wanted) {
        if (found instanceof Quantity.Amount one && wanted instanceof Quantity.Amount other) {
            return one.number().compareTo(other.number()) == 0;
        }
        return found instanceof Quantity.Wording && wanted instanceof Quantity.Wording;
    }

    @Test
    void aFigureSaysWhoseAndWhenInWordsOfTheText() {
        StoryText text = Stories.text("According to the ministry, 4,158 resettled refugees lived there in June 2019.");
        Figure figure = StoryFigures.of(text, Locale.ENGLISH, "").getFirst();
        assertThat(figure.label()).isEqualTo("resettled refugees who lived there in June 2019");
        assertThat(figure.attribution())
                .isNotNull()
                .extracting(span -> span.in(text.plain()))
                .isEqualTo("the ministry");
        assertThat(figure.asOf())
                .isNotNull()
                .extracting(said -> said.words().in(text.plain()))
                .isEqualTo("June 2019");
        assertThat(figure.key()).isTrue();
        assertThat(figure.mention().quantity())
                .isEqualTo(new Quantity.Amount(Bound.EXACTLY, new BigDecimal("4158"), "refugees"));
    }
}
