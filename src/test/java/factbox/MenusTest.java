package factbox;

import static org.assertj.core.api.Assertions.assertThat;

import factbox.storyfile.EditionReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What menus offer, in the bar and at the mouse.
@NullUnmarked
final class MenusTest extends WindowTest {
    private static final String BODY =
            "<p>A blast killed at least 171 people and hurt 6,000 people. <a href=\"https://example.org/a\">More</a>."
                    + " The US gave $1.7 billion, and France gave $900 million.</p>";

    @Override
    EditionReader.Files edition() {
        return new EditionFiles("1").story("blast", "A blast", BODY, "").files();
    }

    @BeforeEach
    void page() {
        awaitPage();
        await("the cards", () -> isShown("#figure-2"));
    }

    @Test
    void theLibraryHoldsTheWaysInAndOutAndNoMenuBeginsOrEndsWithALine() {
        assertThat(titles("Library")).contains("Bring in files …", "Export…", "Restore a backup’s marks …", "Quit");
        assertThat(titles("Story")).doesNotContain("Export…", "Quit");
        for (Menu menu : menus()) {
            List<MenuItem> items = menu.getItems();
            assertThat(items.getFirst()).isNotInstanceOf(SeparatorMenuItem.class);
            assertThat(items.getLast()).isNotInstanceOf(SeparatorMenuItem.class);
            assertThat(items).extracting(MenuItem::getText).doesNotContain("Figure 1", "Figures 1–9");
        }
    }

    @Test
    void noMenuIsLongerThanASmallScreen() {
        for (Menu menu : menus()) {
            robot.interact(menu::show);
            assertThat(onFxThread(
                            () -> popups().mapToDouble(Window::getHeight).max().orElseThrow()))
                    .as(menu.getText())
                    .isBetween(60.0, 560.0);
            robot.interact(menu::hide);
        }
    }

    @Test
    void whatCannotBeDoneNowIsNotOffered() {
        for (String id : List.of("back", "forward", "copy-quote", "make-figure", "open-source", "delete-listed")) {
            assertThat(onFxThread(() -> item(id).isDisable())).as(id).isTrue();
        }
        typed("/");
        typed("blast");
        await("narrowed", () -> !item("sort-relevance").isDisable());
        type(KeyCode.ESCAPE);
        page("window.find('171'); document.body.dispatchEvent(new Event('mouseup', {bubbles: true}))");
        await(
                "a selection",
                () -> !item("copy-quote").isDisable() && !item("make-figure").isDisable());
    }

    @Test
    void theMenuOfALinkOpensItInTheBrowser() {
        page("document.querySelector('[data-address]').dispatchEvent(new Event('mouseover', {bubbles: true}))");
        ask("#page");
        assertThat(asked()).contains("Open the link in the browser", "Copy the link’s address");
        robot.interact(() -> choose("Open the link in the browser"));
        assertThat(opened).containsExactly("https://example.org/a");
    }

    @Test
    void aFigureOfTheLedgerHasAMenu() {
        type(KeyCode.L);
        await("the ledger", () -> isShown("#ledger-table") && says("4 figures"));
        ask("#ledger-table");
        assertThat(asked()).contains("Open at its sentence", "Chart", "Save the ledger’s figures …");
        robot.interact(() -> choose("Copy figure with its sentence and source"));
        assertThat(onFxThread(() -> Clipboard.getSystemClipboard().getString())).contains("A blast. ");
        ask("#ledger-table");
        robot.interact(() -> choose("Open at its sentence"));
        await("its passage", () -> !marked("lit").isEmpty());
    }

    @Test
    void aChartOfTwoUnitsAsksWhichAndEscapeClosesTheChartAlone() {
        type(KeyCode.L);
        await("the ledger", () -> isShown("#ledger-table") && says("4 figures"));
        type(KeyCode.C);
        await("the question", () -> isShown("#unit-question") && says("2 figures in people"));
        type(KeyCode.ENTER);
        await("the chart", () -> isShown("#figure-chart"));
        ask(".chart-bar");
        assertThat(asked()).containsExactly("Open at its sentence", "Copy figure with its sentence and source");
        robot.interact(() -> popups().forEach(Window::hide));
        type(KeyCode.ESCAPE);
        assertThat(isShown("#figure-chart")).isFalse();
        assertThat(isShown("#ledger-table")).isTrue();
    }

    private List<Menu> menus() {
        return find(MenuBar.class, ".menu-bar").getMenus();
    }

    private List<String> titles(String menu) {
        return menus().stream()
                .filter(each -> each.getText().equals("_" + menu))
                .flatMap(each -> each.getItems().stream())
                .map(MenuItem::getText)
                .toList();
    }

    private MenuItem item(String id) {
        return menus().stream()
                .flatMap(menu -> menu.getItems().stream())
                .flatMap(item -> item instanceof Menu inner ? inner.getItems().stream() : Stream.of(item))
                .filter(item -> ("menu-" + id).equals(item.getId()))
                .findFirst()
                .orElseThrow();
    }

    private void ask(String selector) {
        robot.interact(() -> {
            Node node = stage.getScene().lookup(selector);
            Event.fireEvent(
                    node, new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 20, 20, 20, 20, false, null));
        });
    }

    private static Stream<Window> popups() {
        return new ArrayList<>(Window.getWindows()).stream().filter(ContextMenu.class::isInstance);
    }

    private List<String> asked() {
        return onFxThread(() -> popups().map(ContextMenu.class::cast)
                .flatMap(menu -> menu.getItems().stream())
                .map(MenuItem::getText)
                .filter(text -> text != null && !text.isEmpty())
                .toList());
    }

    private static void choose(String title) {
        popups().map(ContextMenu.class::cast)
                .flatMap(menu -> menu.getItems().stream())
                .filter(item -> title.equals(item.getText()))
                .findFirst()
                .orElseThrow()
                .fire();
        popups().forEach(Window::hide);
    }
}
