package factbox;

import static org.assertj.core.api.Assertions.assertThat;

import factbox.ui.text.WrappedText;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.util.WaitForAsyncUtils;

/// Single keys where keyboards type other letters, or need AltGr; and who gets a key.
final class OtherKeyboardsTest extends WindowTest {
    @BeforeEach
    void page() {
        awaitPage();
    }

    /// As the system tells of a key: pressed with what code it knows, and then typed.
    private void key(KeyCode code, String character, boolean control, boolean alt) {
        robot.interact(() -> {
            Node at = stage.getScene().getFocusOwner();
            KeyEvent pressed = new KeyEvent(
                    KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, character, code, false, control, alt, false);
            KeyEvent typed =
                    new KeyEvent(KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, control, alt, false);
            javafx.event.Event.fireEvent(at, pressed);
            javafx.event.Event.fireEvent(at, typed);
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    @ParameterizedTest
    @CsvSource({"о, л", "ξ, κ", "ت, ن", "ת, נ"})
    void jAndKAreTheKeysInTheirPlaces(String next, String previous) {
        if (next.equals("ת")) {
            key(KeyCode.J, "ח", false, false); // the system may know the key
        } else {
            key(KeyCode.UNDEFINED, next, false, false);
        }
        await("the second story", () -> headline().startsWith("Contractor"));
        key(next.equals("ת") ? KeyCode.K : KeyCode.UNDEFINED, previous, false, false);
        await("the first", () -> headline().startsWith("How"));
    }

    @Test
    void aLetterWithAUseOfItsOwnIsNotTakenByPlace() {
        key(KeyCode.S, "é", false, false);
        key(KeyCode.UNDEFINED, "д", false, true);
        assertThat(says("Bookmarked 0")).isTrue();
        key(KeyCode.UNDEFINED, "ы", false, false);
        await("the bookmark", () -> says("Bookmarked 1"));
    }

    @Test
    void digitsOfAnyScriptChooseFigures() {
        key(KeyCode.UNDEFINED, "۱", false, false);
        await("the first passage", () -> marked("lit").equals("three panes"));
    }

    @Test
    void aBracketTypedWithAltGrHidesTheList() {
        key(KeyCode.DIGIT8, "[", true, true);
        await("no list", () -> !isShown("#story-list"));
        key(KeyCode.DIGIT8, "[", true, false);
        assertThat(isShown("#story-list")).isFalse();
    }

    @Test
    void theCardOfKeysSaysWhatIsPressed() {
        type(KeyCode.F1);
        key(KeyCode.UNDEFINED, "о", false, false);
        assertThat(told()).isEqualTo("“о” is the key of “Next story”.");
        press(KeyCode.CONTROL, KeyCode.D);
        assertThat(told()).contains("Ctrl+D").contains("Bookmark");
        typed("q");
        assertThat(told()).contains("“q” is no key");
        assertThat(headline()).startsWith("How");
        assertThat(says("Bookmarked 0")).isTrue();
    }

    private String told() {
        return onFxThread(() ->
                robot.lookup(".help > .wrapped-text").queryAs(WrappedText.class).getText());
    }

    @Test
    void escapeClosesTheOpenListAndThenTheSheet() {
        press(KeyCode.CONTROL, KeyCode.COMMA);
        ComboBox<?> fonts = find(ComboBox.class, "#set-system-font");
        robot.interact(() -> {
            fonts.requestFocus();
            fonts.show();
        });
        type(KeyCode.ESCAPE);
        assertThat(onFxThread(fonts::isShowing)).isFalse();
        assertThat(isShown("#settings")).isTrue();
        type(KeyCode.ESCAPE);
        assertThat(isShown("#settings")).isFalse();
        assertThat(onFxThread(() -> Window.getWindows().size())).isPositive();
    }
}
