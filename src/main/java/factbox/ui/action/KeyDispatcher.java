package factbox.ui.action;

import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// Hears every key of a window before its panes do, the web view included, and sets actions off.
public final class KeyDispatcher {
    private final Actions actions;
    private final BooleanSupplier asleep;
    private boolean swallowTyped;
    private KeyCode pressed = KeyCode.UNDEFINED;
    private @Nullable KeyPlaces places;

    /// Keys go where they would go by themselves as long as `asleep` says so.
    public KeyDispatcher(Actions actions, BooleanSupplier asleep) {
        this.actions = actions;
        this.asleep = asleep;
    }

    public void listenTo(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, scene));
        scene.addEventFilter(KeyEvent.KEY_TYPED, event -> typed(event, scene));
    }

    private void pressed(KeyEvent event, Scene scene) {
        swallowTyped = false;
        pressed = event.getCode();
        if (asleep.getAsBoolean() || OpenPopups.over(scene) || ownUse(scene.getFocusOwner(), event)) {
            return;
        }
        run(event, scene).ifPresent(_ -> swallowTyped = true);
    }

    /// A key that was an action when it was pressed types nothing: the page would scroll for a space.
    private void typed(KeyEvent event, Scene scene) {
        if (swallowTyped) {
            swallowTyped = false;
            event.consume();
        } else if (!asleep.getAsBoolean() && !OpenPopups.over(scene)) {
            var _ = run(event, scene);
        }
    }

    private Optional<Action> run(KeyEvent event, Scene scene) {
        boolean typing = scene.getFocusOwner() instanceof TextInputControl;
        Optional<Action> action = actions.on(event, typing).or(() -> byPlace(event, typing));
        action.ifPresent(found -> {
            event.consume();
            found.command().run();
        });
        return action;
    }

    /// What the same key does on a Latin keyboard, where it types a letter of another script.
    private Optional<Action> byPlace(KeyEvent event, boolean typing) {
        if (typing || event.getEventType() != KeyEvent.KEY_TYPED || !KeyStroke.isPlain(event)) {
            return Optional.empty();
        }
        return places().latin(event.getCharacter(), pressed).flatMap(actions::onCharacter);
    }

    private KeyPlaces places() {
        if (places == null) {
            places = new KeyPlaces(Locale.getDefault());
        }
        return places;
    }

    /// Space and Enter press the button that has the focus.
    private static boolean ownUse(Node focused, KeyEvent event) {
        boolean press = event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ENTER;
        return press
                && (focused instanceof ButtonBase
                        || focused instanceof ComboBoxBase<?>
                        || focused instanceof ChoiceBox<?>);
    }
}
