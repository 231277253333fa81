package factbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// What can be done with selected words, and the menus of the right button.
final class SelectionTest extends WindowTest {
    @BeforeEach
    void story() {
        awaitPage();
        typed("j");
        await("the second story", () -> selected() == 1 && marked("figure").contains("171"));
    }

    @AfterEach
    void closeMenus() {
        robot.interact(() -> Stream.of(Window.getWindows().toArray(Window[]::new))
                .filter(ContextMenu.class::isInstance)
                .forEach(Window::hide));
    }

    @Test
    void aBarOffersWhatCanBeDoneWithSelectedWordsAndGoesWithEsc() {
        select("at least 171 people");

        await("the bar", () -> isShown("#selection-bar"));
        assertThat(offered()).containsExactly("Copy", "Quote", "Find", "Search", "Figure");

        type(KeyCode.ESCAPE);
        await("no bar", () -> !isShown("#selection-bar"));
        assertThat(page("String(window.getSelection())")).isEqualTo("");
    }

    @Test
    void theBarNeverCoversTheSelection() {
        select("at least 171 people");
        await("the bar", () -> isShown("#selection-bar"));

        double[] words = box("window.getSelection().getRangeAt(0).getBoundingClientRect()");
        double top = onFxThread(() -> bar().getMinY());
        double bottom = onFxThread(() -> bar().getMaxY());
        assertThat(bottom <= words[0] || top >= words[1]).isTrue();
    }

    @Test
    void aQuoteIsCopiedWithItsSource() {
        select("at least 171 people");
        await("the bar", () -> isShown("#selection-bar"));

        press("Quote");

        await("the quote", () -> clipboard().startsWith("“at least 171 people”\n— “Contractor warned"));
        assertThat(onFxThread(SelectionTest::clipboard)).contains("Arab News, 11 August 2020");
    }

    @Test
    void selectedWordsAreLookedForInTheLibrary() {
        select("port official");
        await("the bar", () -> isShown("#selection-bar"));

        press("Search");

        await("the one story", () -> list().getItems().size() == 1);
    }

    @Test
    void theRightButtonOffersWhatCanBeDoneWithTheStory() {
        ask("#stories");

        assertThat(menu()).contains("Bookmark", "Copy citation", "Delete the story");
        robot.interact(() -> item("Bookmark").fire());
        await("the bookmark", () -> says("Bookmarked 1"));
    }

    @Test
    void theRightButtonOffersOnThePageWhatFitsIt() {
        ask("#page");
        assertThat(menu()).contains("Find in story").doesNotContain("Make a figure of the selection");
        closeMenus();

        select("at least 171 people");
        ask("#page");
        assertThat(menu()).contains("Copy", "Make a figure of the selection");
    }

    @Test
    void theMenuKeyOpensTheMenuOfWhatHasTheKeyboard() {
        robot.interact(() -> list().requestFocus());

        type(KeyCode.CONTEXT_MENU);

        assertThat(menu()).contains("Copy citation", "Delete the story");
    }

    private void select(String words) {
        page("""
                (function() {
                  window.getSelection().removeAllRanges();
                  window.find('%s');
                  var event = document.createEvent('MouseEvents');
                  event.initEvent('mouseup', true, true);
                  document.body.dispatchEvent(event);
                })()""".formatted(words));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private double[] box(String rectangle) {
        String[] found = String.valueOf(
                        page("(function(box) { return box.top + ' ' + box.bottom; })(" + rectangle + ")"))
                .split(" ", -1);
        return new double[] {Double.parseDouble(found[0]), Double.parseDouble(found[1])};
    }

    /// Without its shadow.
    private Bounds bar() {
        Node bar = node("#selection-bar");
        return bar.localToParent(bar.getLayoutBounds());
    }

    private List<String> offered() {
        return onFxThread(() -> robot.lookup("#selection-bar .button").queryAllAs(Button.class).stream()
                .map(Button::getText)
                .toList());
    }

    private void press(String title) {
        robot.interact(() -> robot.lookup("#selection-bar .button").queryAllAs(Button.class).stream()
                .filter(button -> button.getText().equals(title))
                .findFirst()
                .orElseThrow()
                .fire());
    }

    private void ask(String selector) {
        robot.interact(() -> {
            Node node = node(selector);
            Event.fireEvent(
                    node, new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 20, 20, 20, 20, false, null));
        });
    }

    private static List<String> menu() {
        return items().map(MenuItem::getText)
                .filter(text -> text != null && !text.isEmpty())
                .toList();
    }

    private static MenuItem item(String text) {
        return items().filter(item -> text.equals(item.getText())).findFirst().orElseThrow();
    }

    private static Stream<MenuItem> items() {
        return Stream.of(Window.getWindows().toArray(Window[]::new))
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .flatMap(menu -> menu.getItems().stream());
    }

    private static String clipboard() {
        return String.valueOf(Clipboard.getSystemClipboard().getString());
    }

    private Node node(String selector) {
        return stage.getScene().lookup(selector);
    }
}
