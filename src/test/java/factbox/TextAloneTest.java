package factbox;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// Full screen is the text alone, with the bars and panes on demand; pictures are enlarged.
final class TextAloneTest extends WindowTest {
    @BeforeEach
    void page() {
        awaitPage();
    }

    private void fullScreen() {
        type(KeyCode.F11);
        await("full screen", () -> stage.isFullScreen() && !isShown("#toolbar"));
    }

    private void mouseAt(double y) {
        robot.interact(() -> Event.fireEvent(
                stage.getScene().getRoot(),
                new MouseEvent(
                        MouseEvent.MOUSE_MOVED,
                        300,
                        y,
                        300,
                        y,
                        MouseButton.NONE,
                        0,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        true,
                        false,
                        false,
                        null)));
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void f11LeavesTheTextAloneAndEscapeBringsAllBack() {
        fullScreen();
        assertThat(isShown("#story-list") || isShown("#key-figures") || isShown("#status"))
                .isFalse();
        type(KeyCode.ESCAPE);
        await("the window", () -> !stage.isFullScreen());
        assertThat(isShown("#toolbar") && isShown("#story-list") && isShown("#key-figures") && isShown("#status"))
                .isTrue();
    }

    @Test
    void theBarComesAtTheUpperEdgeAndTakesNoRoom() {
        fullScreen();
        Object height = page("window.innerHeight");
        mouseAt(0);
        assertThat(isShown("#toolbar")).isTrue();
        assertThat(page("window.innerHeight")).isEqualTo(height);
        mouseAt(300);
        assertThat(isShown("#toolbar")).isFalse();
    }

    @Test
    void keysBringWhatTheyNeed() {
        fullScreen();
        typed("[");
        assertThat(isShown("#story-list")).isTrue();
        type(KeyCode.ESCAPE);
        assertThat(isShown("#story-list")).isFalse();
        assertThat(onFxThread(stage::isFullScreen)).isTrue();
        typed("/");
        assertThat(focusIn("#search")).isTrue();
    }

    @Test
    void aPictureIsEnlargedByAClickAndByEnterAndEscapeGoesBack() {
        clickInPage("figure img");
        await("the picture", () -> isShown("#enlarged-picture"));
        type(KeyCode.ESCAPE);
        assertThat(isShown("#enlarged-picture")).isFalse();
        assertThat(focusIn("#reader")).isTrue();
        page("document.querySelector('figure img').focus()");
        type(KeyCode.ENTER);
        await("the picture again", () -> isShown("#enlarged-picture"));
        type(KeyCode.ENTER);
        assertThat(isShown("#overlay")).isFalse();
    }

    @Test
    void aNoticeNeverMovesThePage() {
        Object height = page("window.innerHeight");
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        await("the notice", () -> says("Choose a figure first"));
        assertThat(page("window.innerHeight")).isEqualTo(height);
    }
}
