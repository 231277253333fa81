package factbox.ui.action;

import factbox.session.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.input.KeyEvent;

/// The one list of actions, with the keys that the reader has given them.
public final class Actions {
    private static final String KEY = "key.";
    private static final String SINGLE_KEYS = "singleKeys";

    private final Settings settings;
    private final ObservableList<Action> all = FXCollections.observableArrayList();
    private final BooleanProperty singleKeys = new SimpleBooleanProperty();

    public Actions(List<Action> actions, Settings settings) {
        this.settings = settings;
        for (Action action : actions) {
            all.add(settings.text(KEY + action.id())
                    .map(character -> withSingleKey(action, character))
                    .orElse(action));
        }
        singleKeys.set(settings.flag(SINGLE_KEYS, true));
        singleKeys.subscribe(on -> settings.set(SINGLE_KEYS, on));
    }

    /// In the order of the menus; an action whose key is changed is replaced.
    public ObservableList<Action> all() {
        return FXCollections.unmodifiableObservableList(all);
    }

    /// Whether characters alone set actions off.
    public BooleanProperty singleKeysProperty() {
        return singleKeys;
    }

    /// The action that a key event sets off, given whether its characters would be typed text.
    public Optional<Action> on(KeyEvent event, boolean typing) {
        for (Action action : all) {
            for (KeyStroke key : action.keys()) {
                boolean silent = (key.isSingle() && typing) || (key instanceof KeyStroke.Typed && !singleKeys.get());
                if (!silent && key.matches(event)) {
                    return Optional.of(action);
                }
            }
        }
        return Optional.empty();
    }

    /// The action that a character sets off by itself.
    public Optional<Action> onCharacter(String character) {
        return singleKeys.get()
                ? all.stream()
                        .filter(action -> action.keys().contains(KeyStroke.typed(character)))
                        .findFirst()
                : Optional.empty();
    }

    /// Gives an action another character for its key; returns the action that has it already, and changes nothing then.
    public Optional<Action> setSingleKey(Action action, String character) {
        KeyStroke wanted = KeyStroke.typed(character);
        Optional<Action> taken = all.stream()
                .filter(other -> !other.id().equals(action.id()) && other.keys().contains(wanted))
                .findFirst();
        if (taken.isEmpty()) {
            all.replaceAll(each -> each.id().equals(action.id()) ? withSingleKey(each, character) : each);
            settings.set(KEY + action.id(), character);
        }
        return taken;
    }

    /// Whether an action has a character for a key, which may be another.
    public static boolean hasSingleKey(Action action) {
        return action.keys().stream().anyMatch(KeyStroke.Typed.class::isInstance);
    }

    private static Action withSingleKey(Action action, String character) {
        List<KeyStroke> keys = new ArrayList<>();
        keys.add(KeyStroke.typed(character));
        action.keys().stream().filter(key -> !(key instanceof KeyStroke.Typed)).forEach(keys::add);
        return action.withKeys(keys);
    }
}
