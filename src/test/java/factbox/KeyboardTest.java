package factbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Every row of the table of keys, in the real window.
final class KeyboardTest extends WindowTest {
    @BeforeEach
    void page() {
        awaitPage();
    }

    @Test
    void jAndKGoThroughTheListInItsOrder() {
        assertThat(selected()).isZero();
        type(KeyCode.J);
        await("the second story", () -> headline().startsWith("Contractor"));
        assertThat(selected()).isEqualTo(1);
        type(KeyCode.J);
        type(KeyCode.J);
        await("the last story", () -> headline().startsWith("Iranian"));
        type(KeyCode.K);
        await("back to the second", () -> headline().startsWith("Contractor"));
    }

    @Test
    void downAndUpGoThroughTheListThatHasTheKeyboard() {
        focusList();
        type(KeyCode.DOWN);
        await("the second story", () -> headline().startsWith("Contractor"));
        type(KeyCode.UP);
        await("the first story", () -> headline().startsWith("How to read"));
    }

    @Test
    void nAndPGoToUnreadStories() {
        type(KeyCode.J);
        await("the second story", () -> headline().startsWith("Contractor"));
        type(KeyCode.K);
        await("the first again", () -> headline().startsWith("How"));
        await("the read mark", () -> says("Unread 1"));
        type(KeyCode.N);
        await("the unread third", () -> headline().startsWith("Iranian"));
        type(KeyCode.M);
        await("unread again", () -> says("Unread 1"));
        type(KeyCode.K, KeyCode.K);
        await("the first", () -> headline().startsWith("How"));
        type(KeyCode.N);
        await("the third", () -> headline().startsWith("Iranian"));
        type(KeyCode.P);
        await("word of no unread story", () -> says("No unread story above"));
    }

    @Test
    void spacePagesAndOnlyItsSecondPressAtTheEndGoesOn() {
        focusList();
        int presses = 0;
        while (!atEnd() && presses++ < 20) {
            double before = scrollTop();
            type(KeyCode.SPACE);
            assertThat(scrollTop()).isGreaterThan(before);
        }
        assertThat(headline()).startsWith("How");
        type(KeyCode.SPACE);
        await("word of the end", () -> says("End of the story"));
        assertThat(headline()).startsWith("How");
        type(KeyCode.SPACE);
        await("the next story", () -> headline().startsWith("Contractor"));
        assertThat(scrollTop()).isZero();
        press(KeyCode.SHIFT, KeyCode.SPACE);
        await("the story before", () -> headline().startsWith("How"));
    }

    @Test
    void sAndCtrlDBookmarkAndCtrlBShowsBookmarksOnly() {
        type(KeyCode.S);
        await("the bookmark", () -> says("Bookmarked 1"));
        press(KeyCode.CONTROL, KeyCode.D);
        await("its end", () -> says("Bookmarked 0"));
        type(KeyCode.S);
        await("the bookmark", () -> says("Bookmarked 1"));
        press(KeyCode.CONTROL, KeyCode.B);
        await("one row", () -> list().getItems().size() == 1);
        press(KeyCode.CONTROL, KeyCode.B);
        await("all rows", () -> list().getItems().size() == 3);
    }

    @Test
    void mTurnsReadAndUnread() {
        await("the first read", () -> says("Unread 2"));
        type(KeyCode.M);
        await("unread", () -> says("Unread 3"));
        type(KeyCode.M);
        await("read", () -> says("Unread 2"));
    }

    @Test
    void fAndTheBracketsShowAndHideThePanes() {
        assertThat(isShown("#key-figures")).isTrue();
        type(KeyCode.F);
        assertThat(isShown("#key-figures")).isFalse();
        typed("]");
        assertThat(isShown("#key-figures")).isTrue();
        typed("[");
        assertThat(isShown("#story-list")).isFalse();
        typed("[");
        assertThat(isShown("#story-list")).isTrue();
    }

    @Test
    void figuresAreSteppedThroughJumpedToAndLeft() {
        typed(".");
        await("the first passage", () -> marked("lit").equals("three panes"));
        typed(".");
        await("the second", () -> marked("lit").equals("nine figures"));
        assertThat(scrollTop()).isPositive();
        typed(",");
        await("the first", () -> marked("lit").equals("three panes"));
        typed("4");
        await("the fourth", () -> marked("lit").equals("zero connections"));
        typed("9");
        assertThat(marked("lit")).isEqualTo("zero connections");
        type(KeyCode.ENTER);
        assertThat(focusIn("#reader")).isTrue();
        type(KeyCode.ESCAPE);
        await("nothing lit", () -> marked("lit").isEmpty());
        assertThat(scrollTop()).isZero();
    }

    @Test
    void f6GoesRoundThePanes() {
        assertThat(focusIn("#reader")).isTrue();
        type(KeyCode.F6);
        assertThat(focusIn("#key-figures")).isTrue();
        type(KeyCode.F6);
        assertThat(focusIn("#story-list")).isTrue();
        press(KeyCode.SHIFT, KeyCode.F6);
        assertThat(focusIn("#key-figures")).isTrue();
    }

    @Test
    void slashAndCtrlShiftFSearchTheLibrary() {
        typed("/");
        assertThat(focusIn("#search")).isTrue();
        typed("ammonium");
        await("the one story", () -> list().getItems().size() == 1);
        assertThat(find(TextField.class, "#search").getText()).isEqualTo("ammonium");
        type(KeyCode.ESCAPE);
        await("all again", () -> list().getItems().size() == 3);
        assertThat(focusIn("#story-list")).isTrue();
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        assertThat(focusIn("#search")).isTrue();
    }

    @Test
    void ctrlFAndF3FindInTheStory() {
        press(KeyCode.CONTROL, KeyCode.F);
        assertThat(focusIn("#find-bar")).isTrue();
        typed("PASSAGE");
        await("the count", () -> says("1 of "));
        assertThat(marked("current")).isEqualTo("passage");
        type(KeyCode.F3);
        await("the second hit", () -> says("2 of "));
        press(KeyCode.SHIFT, KeyCode.F3);
        await("the first hit", () -> says("1 of "));
        type(KeyCode.ESCAPE);
        await("no hit any more", () -> marked("current").isEmpty());
        assertThat(focusIn("#reader")).isTrue();
    }

    @Test
    void altLeftAndRightGoBackAndForward() {
        type(KeyCode.J, KeyCode.J);
        await("the third story", () -> headline().startsWith("Iranian"));
        press(KeyCode.ALT, KeyCode.LEFT);
        await("the second", () -> headline().startsWith("Contractor"));
        press(KeyCode.ALT, KeyCode.RIGHT);
        await("the third", () -> headline().startsWith("Iranian"));
    }

    @Test
    void ctrlPlusMinusAndZeroSizeTheText() {
        press(KeyCode.CONTROL, KeyCode.EQUALS);
        await("larger", () -> "110%".equals(page("document.documentElement.style.fontSize")));
        press(KeyCode.CONTROL, KeyCode.MINUS);
        press(KeyCode.CONTROL, KeyCode.MINUS);
        await("smaller", () -> "90%".equals(page("document.documentElement.style.fontSize")));
        press(KeyCode.CONTROL, KeyCode.DIGIT0);
        await("normal", () -> "100%".equals(page("document.documentElement.style.fontSize")));
    }

    @Test
    void f11FillsTheScreen() {
        type(KeyCode.F11);
        await("full screen", () -> stage.isFullScreen());
        type(KeyCode.F11);
        await("the window", () -> !stage.isFullScreen());
    }

    @Test
    void f1AndTheQuestionMarkShowTheKeys() {
        type(KeyCode.F1);
        assertThat(isShown("#help")).isTrue();
        type(KeyCode.ESCAPE);
        assertThat(isShown("#help")).isFalse();
        typed("?");
        assertThat(isShown("#help")).isTrue();
        type(KeyCode.J);
        assertThat(selected()).isZero();
    }

    @Test
    void ctrlZAndCtrlShiftZUndoAndRedo() {
        type(KeyCode.S);
        await("the bookmark", () -> says("Bookmarked 1"));
        press(KeyCode.CONTROL, KeyCode.Z);
        await("undone", () -> says("Bookmarked 0"));
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        await("redone", () -> says("Bookmarked 1"));
    }

    @Test
    void ctrlKDoesAnyActionByName() {
        press(KeyCode.CONTROL, KeyCode.K);
        typed("mark all");
        type(KeyCode.ENTER);
        await("all read", () -> says("Unread 0"));
        press(KeyCode.CONTROL, KeyCode.Z);
        await("as they were", () -> says("Unread 2"));
    }

    @Test
    void singleKeysAreSilentWhileTextIsTyped() {
        typed("/");
        typed("sjmf");
        type(KeyCode.SPACE);
        assertThat(find(TextField.class, "#search").getText()).isEqualTo("sjmf ");
        assertThat(isShown("#key-figures")).isTrue();
        assertThat(says("Bookmarked 0")).isTrue();
    }

    @Test
    void aSingleKeyIsChangedAndStaysSo() throws Exception {
        type(KeyCode.F1);
        robot.interact(() -> find(Button.class, "#change-bookmark").fire());
        typed("k");
        assertThat(says("is the key of “Previous story”")).isTrue();
        robot.interact(() -> find(Button.class, "#change-bookmark").fire());
        typed("x");
        type(KeyCode.ESCAPE);
        typed("s");
        assertThat(says("Bookmarked 0")).isTrue();
        typed("x");
        await("the bookmark", () -> says("Bookmarked 1"));
        restart();
        typed("x");
        await("its end", () -> says("Bookmarked 0"));
    }

    @Test
    void singleKeysAreSwitchedOff() throws Exception {
        type(KeyCode.F1);
        robot.interact(() -> find(CheckBox.class, "#single-keys").setSelected(false));
        type(KeyCode.ESCAPE);
        type(KeyCode.J);
        assertThat(selected()).isZero();
        press(KeyCode.CONTROL, KeyCode.D);
        await("the bookmark", () -> says("Bookmarked 1"));
    }

    @Test
    void everyActionHasAMenuItemThatShowsItsKeys() {
        Set<String> bars = robot.lookup(".menu-bar").queryAllAs(MenuBar.class).stream()
                .flatMap(bar -> bar.getMenus().stream())
                .flatMap(menu -> menu.getItems().stream())
                .map(item -> item.getText() + "|"
                        + (item.getAccelerator() == null
                                ? ""
                                : item.getAccelerator().getDisplayText()))
                .collect(Collectors.toSet());
        assertThat(bars)
                .contains("Next story|J", "Bookmark|S or Ctrl+D", "Key figures|F or ]", "Any action by name|Ctrl+K")
                .contains("Larger text|Ctrl++", "Normal text|Ctrl+0")
                .noneMatch(item -> item.startsWith("Figure "))
                .hasSizeGreaterThan(35);
    }

    @Test
    void menusMarkWhatIsOnAndOfferWhatCanBeDone() {
        assertThat(onFxThread(() -> item("copy-figure").isDisable())).isTrue();
        assertThat(onFxThread(() -> item("undo").isDisable())).isTrue();
        assertThat(onFxThread(() -> item("sort-relevance").isDisable())).isTrue();
        assertThat(onFxThread(() -> chosen("sort-newest") && chosen("theme-system")))
                .isTrue();
        typed("1");
        type(KeyCode.S);
        await("both", () -> !item("copy-figure").isDisable() && !item("undo").isDisable());
        robot.interact(() -> item("theme-dark").fire());
        robot.interact(() -> item("theme-dark").fire());
        assertThat(onFxThread(() -> chosen("theme-dark") && !chosen("theme-system")))
                .isTrue();
        assertThat(onFxThread(() -> find(MenuBar.class, ".menu-bar").getMenus().stream()
                        .allMatch(menu -> menu.getText().startsWith("_"))))
                .isTrue();
    }

    private MenuItem item(String id) {
        return find(MenuBar.class, ".menu-bar").getMenus().stream()
                .flatMap(menu -> menu.getItems().stream())
                .flatMap(item -> item instanceof Menu inner ? inner.getItems().stream() : Stream.of(item))
                .filter(item -> ("menu-" + id).equals(item.getId()))
                .findFirst()
                .orElseThrow();
    }

    private boolean chosen(String id) {
        return item(id) instanceof RadioMenuItem radio && radio.isSelected();
    }

    @Test
    void aButtonWithTheKeyboardIsPressedBySpace() {
        ToggleButton unread = find(ToggleButton.class, "#filter-unread");
        robot.interact(unread::requestFocus);
        type(KeyCode.SPACE);
        await("the unread", () -> list().getItems().size() == 2);
        assertThat(scrollTop()).isZero();
    }

    private void focusList() {
        robot.interact(() -> find(Node.class, "#stories").requestFocus());
    }

    private boolean atEnd() {
        return Boolean.TRUE.equals(
                page("window.pageYOffset + window.innerHeight >= document.documentElement.scrollHeight - 2"));
    }
}
