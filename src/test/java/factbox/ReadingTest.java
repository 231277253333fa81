package factbox;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Screen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// Reading in the real window: figures and their passages, marks, themes, and coming back to all of it.
final class ReadingTest extends WindowTest {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    @BeforeEach
    void page() {
        awaitPage();
    }

    @Test
    void aBookmarkIsThereAfterARestart() throws Exception {
        type(KeyCode.J, KeyCode.S);
        await("the bookmark", () -> says("Bookmarked 1"));
        restart();
        assertThat(says("Bookmarked 1")).isTrue();
        press(KeyCode.CONTROL, KeyCode.B);
        await("the one row", () -> list().getItems().size() == 1);
        assertThat(list().getItems().toString()).contains("beirut-port-warning");
    }

    @Test
    void theOpenStoryItsPlaceAndTheWindowComeBack() throws Exception {
        type(KeyCode.J);
        await("the second story", () -> headline().startsWith("Contractor"));
        type(KeyCode.SPACE);
        double top = scrollTop();
        typed("]");
        press(KeyCode.CONTROL, KeyCode.EQUALS);
        robot.interact(() -> {
            stage.setWidth(940);
            stage.setHeight(700);
        });
        type(KeyCode.SPACE);
        Object block = firstBlock();
        restart();
        assertThat(headline()).startsWith("Contractor");
        assertThat(isShown("#key-figures")).isFalse();
        assertThat(stage.getWidth()).isEqualTo(940);
        assertThat(stage.getHeight()).isEqualTo(700);
        assertThat(page("document.documentElement.style.fontSize")).isEqualTo("110%");
        assertThat(top).isPositive();
        await("the place", () -> scrollTop() > 0);
        assertThat(firstBlock()).isEqualTo(block);
    }

    @Test
    void aWindowFromALargerScreenComesBackAsWideAsThisOne() throws Exception {
        double screen = Screen.getPrimary().getVisualBounds().getWidth();
        robot.interact(() -> stage.setWidth(screen + 100));
        restart();
        assertThat(stage.getWidth()).isEqualTo(screen);
    }

    private Object firstBlock() {
        return page("""
                (function() {
                  var blocks = document.querySelectorAll('[data-start]');
                  for (var i = 0; i < blocks.length; i++)
                    if (blocks[i].getBoundingClientRect().bottom > 24 && !blocks[i].querySelector('[data-start]'))
                      return +blocks[i].getAttribute('data-start');
                })()""");
    }

    @Test
    void aPlaceIsKeptThoughTheNextStoryComesAtOnce() {
        type(KeyCode.J);
        await("the second story", () -> headline().startsWith("Contractor"));
        type(KeyCode.SPACE, KeyCode.SPACE, KeyCode.K);
        await("the first story", () -> headline().startsWith("How"));
        assertThat(scrollTop()).isZero();
        type(KeyCode.J);
        await("the second story where it was left", () -> scrollTop() > 300);
    }

    @Test
    void choosingACardScrollsToItsPassageAndLightsIt() {
        type(KeyCode.J);
        await("the second story", () -> headline().startsWith("Contractor"));
        Node card = find(Node.class, "#figure-8");
        robot.interact(() -> card.fireEvent(click(card)));
        await("the passage", () -> marked("lit").equals("36 years"));
        assertThat(page("""
                (function() {
                  var box = document.getElementById('lit').getBoundingClientRect();
                  return box.top >= 0 && box.bottom <= window.innerHeight;
                })()""")).isEqualTo(true);
        assertThat(card.getPseudoClassStates()).contains(CHOSEN);
        assertThat(saysInCard("The sentence says “36 years”.")).isTrue();
        type(KeyCode.ESCAPE);
        await("the start of the story", () -> scrollTop() == 0);
    }

    @Test
    void choosingANumberInTheTextLightsItsCard() {
        type(KeyCode.J);
        await("the second story", () -> headline().startsWith("Contractor"));
        clickInPage("[data-figure=\"1\"]");
        await("the passage", () -> marked("lit").equals("at least 171 people"));
        assertThat(find(Node.class, "#figure-2").getPseudoClassStates()).contains(CHOSEN);
        assertThat(find(Node.class, "#figure-1").getPseudoClassStates()).doesNotContain(CHOSEN);
    }

    @Test
    void aTotalShowsItsReckoningAndWhoDisputesIt() {
        type(KeyCode.J, KeyCode.J);
        await("the third story", () -> headline().startsWith("Iranian"));
        typed("1");
        await("the passage", () -> marked("lit").contains("1,963"));
        assertThat(saysInCard("2,195 + 1,963 = 4,158")).isTrue();
        assertThat(saysInCard("Arab News notes that the numbers remain disputed"))
                .isTrue();
        assertThat(says("Disputed")).isTrue();
    }

    @Test
    void aFigureIsCopiedWithItsSentenceAndSource() throws Exception {
        type(KeyCode.J);
        await("the second story", () -> headline().startsWith("Contractor"));
        typed("2");
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        String copied = WaitForAsyncUtils.asyncFx(
                        () -> Clipboard.getSystemClipboard().getString())
                .get();
        assertThat(copied)
                .contains("171 – people killed in the explosion (11 Aug 2020)")
                .contains("killed at least 171 people")
                .contains("Contractor warned of Beirut port chemicals, US officials say. Arab News, 11 August 2020");
    }

    @Test
    void theListIsFilteredByMarkAndBySection() {
        press(KeyCode.CONTROL, KeyCode.B);
        await("no row", () -> list().getItems().isEmpty());
        assertThat(saysInList("No bookmarks yet")).isTrue();
        press(KeyCode.CONTROL, KeyCode.B);
        @SuppressWarnings("unchecked")
        ChoiceBox<String> sections = find(ChoiceBox.class, "#sections");
        robot.interact(() -> sections.setValue("Guide"));
        await("the guide alone", () -> list().getItems().size() == 1);
        robot.interact(() -> sections.setValue("All sections"));
        await("all", () -> list().getItems().size() == 3);
    }

    @Test
    void aStoryThatIsReadStaysInTheListOfUnreadOnesUntilItIsAskedForAgain() {
        robot.interact(() -> find(ToggleButton.class, "#filter-unread").fire());
        await("the unread", () -> list().getItems().size() == 2);
        type(KeyCode.J);
        await("the first of them read", () -> says("Unread 1"));
        assertThat(list().getItems()).hasSize(2);
    }

    @Test
    void themesAreChosenAndComeBack() throws Exception {
        press(KeyCode.CONTROL, KeyCode.K);
        typed("dark");
        type(KeyCode.ENTER);
        await("the dark page", () -> "dark".equals(page("document.documentElement.className")));
        assertThat(page("getComputedStyle(document.documentElement).backgroundColor"))
                .isEqualTo("rgb(23, 24, 26)");
        restart();
        assertThat(page("document.documentElement.className")).isEqualTo("dark");
        press(KeyCode.CONTROL, KeyCode.K);
        typed("high");
        type(KeyCode.ENTER);
        await("high contrast", () -> "contrast".equals(page("document.documentElement.className")));
    }

    @Test
    void aNoticeOffersUndo() {
        type(KeyCode.S);
        await("the notice", () -> says("Story bookmarked"));
        robot.interact(() -> robot.lookup(node -> node instanceof Button button && "Undo".equals(button.getText()))
                .queryAs(Button.class)
                .fire());
        await("undone", () -> says("Bookmarked 0"));
    }

    @Test
    void theRowWithTheKeyboardKeepsBothLinesOfItsHeadline() {
        robot.interact(() -> list().requestFocus());
        await(
                "a row with the keyboard",
                () -> robot.lookup(".story-cell:focused").tryQuery().isPresent());
        type(KeyCode.DOWN);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup(".story-cell:selected .headline .text").<Text>queryAll())
                .singleElement()
                .extracting(Text::getText)
                .asString()
                .endsWith("officials say");
    }

    @Test
    void everyPaneSaysWhatItIsToAScreenReader() {
        assertThat(find(Node.class, "#stories").getAccessibleText()).isEqualTo("Stories");
        assertThat(find(Node.class, "#page").getAccessibleText()).isEqualTo("Story");
        assertThat(find(Node.class, "#search").getAccessibleText()).isEqualTo("Search stories");
        assertThat(find(Node.class, "#figure-1").getAccessibleText())
                .contains("Figure 1: 3 panes in the window")
                .contains("Verified: The sentence says “three panes”.");
        assertThat(robot.lookup(".story-cell").queryAll().stream()
                        .map(Node::getAccessibleText)
                        .filter(text -> text != null && text.contains("Guide")))
                .isNotEmpty();
        assertThat(robot.lookup(node -> node instanceof Button button
                                && button.getText() == null
                                && button.getAccessibleText() == null)
                        .queryAll())
                .isEmpty();
    }

    @Test
    void theReaderKeepsItsPlaceWhenAPaneCloses() {
        SplitPane panes = find(SplitPane.class, ".split-pane");
        assertThat(panes.getItems()).hasSize(3);
        typed("[");
        typed("]");
        assertThat(panes.getItems()).hasSize(1);
        assertThat(headline()).startsWith("How");
    }

    private boolean saysInCard(String text) {
        return wrapped(".figure-card", text);
    }

    private boolean saysInList(String text) {
        return wrapped("#stories", text);
    }

    private boolean wrapped(String within, String text) {
        return robot.lookup(within).queryAll().stream()
                .flatMap(node -> node.lookupAll(".wrapped-text .label").stream())
                .anyMatch(node -> node instanceof Label label && label.getText().contains(text));
    }
}
