package factbox;

import java.util.PrimitiveIterator;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import javafx.util.Duration;

/// Reads the bundled stories by itself and ends: the run that the installed program's ahead-of-time cache is made of.
public final class Rehearsal {
    private static final Duration OPENING = Duration.seconds(3);
    private static final Duration BETWEEN = Duration.millis(200);
    private static final char ESCAPE = 0x1B;
    private static final char CONTROL_K = 0x0B;

    /// Next stories and back, marks, figures, panes, pages, search, find, the list of actions and the themes in it.
    private static final String KEYS =
            "jjkks..,1]]  F/beirut" + ESCAPE + ESCAPE + "?" + ESCAPE + CONTROL_K + "dark\r" + CONTROL_K + "light\r  kj";

    private Rehearsal() {}

    /// Works on a new library in the folder that is named.
    public static void main(String[] arguments) {
        Window.getWindows().addListener((ListChangeListener<Window>) change -> {
            if (change.getList().size() == 1 && change.next() && change.wasAdded()) {
                after(
                        OPENING,
                        () -> play(change.getList().getFirst(), KEYS.chars().iterator()));
            }
        });
        Main.main(new String[] {"--library", arguments[0]});
    }

    private static void play(Window window, PrimitiveIterator.OfInt keys) {
        if (!keys.hasNext()) {
            window.hide();
            return;
        }
        press(window, (char) keys.nextInt());
        after(BETWEEN, () -> play(window, keys));
    }

    private static void press(Window window, char key) {
        EventTarget target = window.getScene().getFocusOwner() == null
                ? window.getScene()
                : window.getScene().getFocusOwner();
        KeyCode code = switch (key) {
            case ESCAPE -> KeyCode.ESCAPE;
            case CONTROL_K -> KeyCode.K;
            case '\r' -> KeyCode.ENTER;
            case ' ' -> KeyCode.SPACE;
            default -> KeyCode.UNDEFINED;
        };
        boolean control = key == CONTROL_K;
        Event.fireEvent(target, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false));
        if (!control) {
            String typed = String.valueOf(key);
            Event.fireEvent(
                    target,
                    new KeyEvent(KeyEvent.KEY_TYPED, typed, typed, KeyCode.UNDEFINED, false, false, false, false));
        }
    }

    private static void after(Duration pause, Runnable work) {
        PauseTransition transition = new PauseTransition(pause);
        transition.setOnFinished(_ -> work.run());
        transition.play();
    }
}
