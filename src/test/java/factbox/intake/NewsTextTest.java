package factbox.intake;

import static org.assertj.core.api.Assertions.assertThat;

import factbox.story.Html;
import factbox.story.KeyFigure;
import factbox.story.Story;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A news story copied from a page as plain text is the story that it was there.
final class NewsTextTest {
    private static final String COPIED = """
            Why the islanders want their ferry back

            The ferry Marta lies at the quay of Norra. (Harbour archive)
            Updated 05 July 2019

            Why the islanders want their ferry back

              • Some 400 islanders have signed a letter
              • The owner has promised two ships since spring

            NORRA: They were promised a ship for every day, but since spring the islanders say they have waited.

            The owner maintains that the plan is kept.


            • 412 - Islanders who signed

            • 3 Months without a ship

            • 60+ - Shops on the island

            The letter was signed by 412 islanders, the council said.

            A boy looks at the empty quay. (AFP photo)

            The council meets on Friday.


            Ferry owner was told of rotten planks

            Updated 3 hours 12 min ago

            Ferry owner was told of rotten planks

            OLD PORT — A surveyor wrote to its owner about rotten planks, officials said Tuesday.
            The letter, two pages long, asked for repairs worth more than $1.2 million.
            """;

    private static List<Story> read(String text) {
        List<Story> stories = new ArrayList<>();
        new Intake(Limits.USUAL, InstantSource.system()).read("copied", text, () -> false, found -> {
            assertThat(found).isInstanceOf(Found.Incoming.class);
            stories.add(((Found.Incoming) found).story());
        });
        return stories;
    }

    private static List<String> blocks(Story story) {
        return story.body().blocks().stream().map(Html::of).toList();
    }

    @Test
    void eachPartIsWhatItWasOnThePage() {
        Story story = read(COPIED).getFirst();
        assertThat(story.headline()).isEqualTo("Why the islanders want their ferry back");
        assertThat(story.published()).isEqualTo(LocalDate.of(2019, 7, 5));
        assertThat(story.dateline()).isEqualTo("NORRA");
        assertThat(story.source().note()).isNull();
        assertThat(story.summary())
                .containsExactly(
                        "Some 400 islanders have signed a letter", "The owner has promised two ships since spring");
        assertThat(blocks(story))
                .startsWith(
                        "<figure><figcaption>The ferry Marta lies at the quay of Norra. (Harbour archive)</figcaption></figure>",
                        "<p>They were promised a ship for every day, but since spring the islanders say they have waited.</p>")
                .contains("<figure><figcaption>A boy looks at the empty quay. (AFP photo)</figcaption></figure>")
                .noneMatch(block -> block.contains("Why the islanders") || block.contains("Updated"));
    }

    @Test
    void theBoxOfNumbersIsTheEditorsFigures() {
        List<KeyFigure> figures = read(COPIED).getFirst().keyFigures();
        assertThat(figures.stream().map(KeyFigure::value)).containsExactly("412", "3 months", "60+");
        assertThat(figures.stream().map(KeyFigure::label))
                .containsExactly("Islanders who signed", "without a ship", "Shops on the island");
        assertThat(figures.stream().map(figure -> figure.evidence().exact()))
                .containsExactly("412 islanders", "3 Months without a ship", "60+ - Shops on the island");
    }

    @Test
    void twoStoriesInOneTextAreTwo() {
        List<Story> stories = read(COPIED);
        assertThat(stories).hasSize(2);
        Story second = stories.getLast();
        assertThat(second.headline()).isEqualTo("Ferry owner was told of rotten planks");
        assertThat(second.dateline()).isEqualTo("OLD PORT");
        assertThat(second.keyFigures()).isEmpty();
        assertThat(blocks(second)).hasSize(2);
    }

    @Test
    void aTimeCountedFromNowIsNoDateAndTheFilesIsMarked() {
        assertThat(read(COPIED).getLast().source().undated()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The first line of a paragraph that was broken where~the page ended, at about the same width in each of~its lines. | 1
            Call Anna.~Buy the tickets for Friday.                                | 2
            Bridge closed~~The bridge is closed.~~It opens in spring.             | 2
            """)
    void brokenLinesAreOneParagraphAndSentencesOnLinesOfTheirOwnAreNot(String text, int paragraphs) {
        assertThat(blocks(read(text.replace('~', '\n')).getFirst())).hasSize(paragraphs);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Wall moved~~By Ann Roe~Published 3 March 2021~~The wall moved by three centimetres.~~- It holds 2 million litres~- It was built in 1911 | Ann Roe
            Wall moved~3 March 2021~The wall moved by three centimetres.                       |
            Wall moved~By Ann Roe, The Post · 3 March 2021~The wall moved by three centimetres. | Ann Roe, The Post
            الجدار تحرك~~تم النشر 3 مارس 2021~~تحرك الجدار ثلاثة سنتيمترات في عام واحد.             |
            """)
    void whoWroteAndWhenStandsBelowTheHeadline(String text, String byline) {
        Story story = read(text.replace('~', '\n')).getFirst();
        assertThat(story.headline()).isIn("Wall moved", "الجدار تحرك");
        assertThat(story.published()).isEqualTo(LocalDate.of(2021, 3, 3));
        assertThat(story.source().note()).isEqualTo(byline == null ? null : "By " + byline);
    }

    @Test
    void aBoxOfLinesBelowItsHeadingIsTheEditorsFigures() {
        String text = "Flood\n\nThe river rose.\n\nBy the numbers\n4,158: Resettled refugees\n31: Deaths\n";
        assertThat(read(text).getFirst().keyFigures().stream().map(KeyFigure::value))
                .containsExactly("4,158", "31");
    }

    @Test
    void markdownsRaisedAndLoweredCharactersAndNotesAreRead() {
        String text = "# Flood\n\nIt held 10^6^ litres of H~2~O, they said[^1].\n\n[^1]: In 1911.\n";
        assertThat(blocks(read(text).getFirst()))
                .containsExactly("<p>It held 10⁶ litres of H₂O, they said[1].</p>", "<p>[1] In 1911.</p>");
    }

    @Test
    void aHeadlineBelowAnotherStorysEndBeginsOneOnlyWithItsTime() {
        String text = "Bridge closed\n\nThe bridge is closed.\n\nWhat comes next\n\nIt opens in spring.";
        assertThat(read(text)).singleElement().extracting(Story::headline).isEqualTo("Bridge closed");
        assertThat(blocks(read(text).getFirst()).stream().collect(Collectors.joining()))
                .contains("What comes next");
    }
}
