package factbox;

import static org.assertj.core.api.Assertions.assertThat;

import factbox.search.SearchOrder;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Searching in the real window: as it is typed, with what helps, and to the passage in the story.
final class SearchingTest extends WindowTest {
    @BeforeEach
    void search() {
        awaitPage();
        typed("/");
    }

    private String count() {
        return find(Label.class, "#search-count").getText();
    }

    private String first() {
        return String.valueOf(list().getItems().getFirst());
    }

    private String field() {
        return find(TextField.class, "#search").getText();
    }

    @Test
    void whatIsTypedQuicklyIsSearchedForToItsLastLetter() {
        typed("beirut ammonium");
        await("the one story", () -> "1 story".equals(count()));
        assertThat(field()).isEqualTo("beirut ammonium");
        for (int i = 0; i < "ammonium".length(); i++) {
            type(KeyCode.BACK_SPACE);
        }
        typed("albania");
        await("no story", () -> "0 stories".equals(count()));
        assertThat(isShown("#did-you-mean")).isFalse();
    }

    @Test
    void aStoryThatIsFoundOpensAtThePassageAndThatIsLit() {
        typed("ammonium nitrate");
        type(KeyCode.ENTER);
        await("the story", () -> headline().startsWith("Contractor"));
        await("the passage", () -> marked("lit").contains("ammonium nitrate"));
        assertThat(page("""
                (function() {
                  var box = document.getElementById('lit').getBoundingClientRect();
                  return box.top >= 0 && box.bottom <= window.innerHeight;
                })()""")).isEqualTo(true);
        assertThat(marked("hit")).containsIgnoringCase("ammonium");
        assertThat(focusIn("#stories")).isTrue();
        type(KeyCode.ESCAPE);
        await("nothing lit", () -> marked("lit").isEmpty());
    }

    @Test
    void thePassageOfAStoryThatIsOpenIsLitAsWell() {
        typed("\"three panes\"");
        await("the guide", () -> "1 story".equals(count()));
        type(KeyCode.ENTER);
        await("the passage", () -> marked("lit").contains("three panes"));
        assertThat(headline()).startsWith("How");
    }

    @Test
    void aFigureIsSearchedForAndItsEvidenceMarked() {
        typed("figure:>1000 unit:people");
        await("the story", () -> "1 story".equals(count()));
        await("its row", () -> robot.lookup(".excerpt.marked").tryQuery().isPresent());
        type(KeyCode.ENTER);
        await("the evidence", () -> marked("lit").contains("2,195"));
    }

    @Test
    void theWordsOfTheHeadlineThatAnswerAreMarked() {
        typed("albania");
        await("one row", () -> list().getItems().size() == 1);
        await("its headline", () -> robot.lookup(".headline.marked").tryQuery().isPresent());
    }

    @Test
    void escapeShowsAllAgain() {
        typed("albania");
        await("one row", () -> list().getItems().size() == 1);
        type(KeyCode.ESCAPE);
        await("all rows", () -> list().getItems().size() == 3);
        assertThat(isShown("#search-summary")).isFalse();
        assertThat(focusIn("#stories")).isTrue();
    }

    @Test
    void fieldsAndValuesAreCompletedByTab() {
        typed("uni");
        await("the ways to go on", () -> isShown("#completions"));
        type(KeyCode.TAB);
        assertThat(field()).isEqualTo("unit:");
        typed("peo");
        await("the unit", () -> isShown("#completions"));
        type(KeyCode.DOWN);
        type(KeyCode.ENTER);
        assertThat(field()).isEqualTo("unit:people ");
        assertThat(focusIn("#search")).isTrue();
        assertThat(isShown("#completions")).isFalse();
        await("stories with people", () -> list().getItems().size() == 2);
    }

    @Test
    void completionsTakeNothingOfWhatIsTyped() {
        typed("standing ");
        typed("sect");
        await("the ways to go on", () -> isShown("#completions"));
        typed("ion x");
        assertThat(field()).isEqualTo("standing section x");
        typed(" un");
        await("the ways to go on", () -> isShown("#completions"));
        type(KeyCode.ESCAPE);
        assertThat(isShown("#completions")).isFalse();
        assertThat(field()).isEqualTo("standing section x un");
        type(KeyCode.ESCAPE);
        assertThat(field()).isEmpty();
    }

    @Test
    void whatWasMeantIsOfferedAndSearchedFor() {
        typed("amonium");
        await(
                "the right word",
                () -> isShown("#did-you-mean")
                        && find(Hyperlink.class, "#meant").getText().equals("ammonium"));
        robot.interact(() -> find(Hyperlink.class, "#meant").fire());
        await("the story", () -> "1 story".equals(count()));
        assertThat(field()).isEqualTo("ammonium");
        assertThat(isShown("#did-you-mean")).isFalse();
    }

    @Test
    void whatIsNotUnderstoodIsHintedAt() {
        typed("colour:red ");
        await("the hint", () -> says("There is no “colour:”; it is searched as words"));
        type(KeyCode.ESCAPE);
        typed("/");
        typed("beirut ");
        await("no hint", () -> !says("There is no “colour:”"));
    }

    @Test
    void aSearchIsCombinedWithBookmarksAndSorted() {
        typed("the");
        await("all three", () -> "3 stories".equals(count()));
        press(KeyCode.CONTROL, KeyCode.B);
        await("no bookmarked story", () -> "0 stories".equals(count()));
        press(KeyCode.CONTROL, KeyCode.B);
        await("all three", () -> "3 stories".equals(count()));
        @SuppressWarnings("unchecked")
        ChoiceBox<SearchOrder> sort = find(ChoiceBox.class, "#sort");
        assertThat(sort.getValue()).isEqualTo(SearchOrder.RELEVANCE);
        robot.interact(() -> sort.setValue(SearchOrder.FIGURES));
        await("the one with most figures first", () -> first().contains("beirut-port-warning"));
        robot.interact(() -> sort.setValue(SearchOrder.NEWEST));
        await("the newest first", () -> first().contains("guide"));
        type(KeyCode.ESCAPE);
        await("by date again", () -> sort.getValue() == SearchOrder.NEWEST);
    }
}
