package factbox.ui.action;

import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// Something the reader can do: how it is called, its keys, and what it does. Keys are the defaults.
///
/// `hint` stands for the keys where one line of help is enough for several actions; empty for those it speaks for.
/// `state` is what a toggling action has turned on, or null for one that does not toggle; `item` is its place in a
/// menu.
public record Action(
        String id,
        Menu menu,
        String title,
        List<KeyStroke> keys,
        Runnable command,
        @Nullable BooleanProperty state,
        @Nullable String hint,
        MenuPlace item) {
    /// The menus, in their order.
    public enum Menu {
        LIBRARY("Library"),
        STORY("Story"),
        MARKS("Marks"),
        FIGURES("Figures"),
        VIEW("View"),
        HELP("Help");

        private final String title;

        Menu(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    public Action {
        keys = List.copyOf(keys);
    }

    public static Action of(String id, Menu menu, String title, Runnable command, KeyStroke... keys) {
        return new Action(id, menu, title, List.of(keys), command, null, null, MenuPlace.USUAL);
    }

    public Action toggling(BooleanProperty state) {
        return new Action(id, menu, title, keys, command, state, hint, item);
    }

    public Action hinted(String hint) {
        return new Action(id, menu, title, keys, command, state, hint, item);
    }

    /// The first of a group in its menu.
    public Action first() {
        return at(new MenuPlace(true, item.listed(), item.group(), item.chosen(), item.possible()));
    }

    /// Listed in a menu within its menu.
    public Action within(String group) {
        return at(new MenuPlace(item.first(), item.listed(), group, item.chosen(), item.possible()));
    }

    /// Without an item in a menu.
    public Action unlisted() {
        return at(new MenuPlace(item.first(), false, item.group(), item.chosen(), item.possible()));
    }

    /// One of several, of which the menu shows whether it is the chosen one.
    public Action oneOf(ObservableValue<Boolean> chosen) {
        return at(new MenuPlace(item.first(), item.listed(), item.group(), chosen, item.possible()));
    }

    /// Offered in the menu only while it can be done.
    public Action offeredWhile(ObservableValue<Boolean> possible) {
        return at(new MenuPlace(item.first(), item.listed(), item.group(), item.chosen(), possible));
    }

    private Action at(MenuPlace place) {
        return new Action(id, menu, title, keys, command, state, hint, place);
    }

    Action withKeys(List<KeyStroke> keys) {
        return new Action(id, menu, title, keys, command, state, hint, item);
    }

    /// Its title with the menu within a menu that it is in.
    public String fullTitle() {
        return item.group().isEmpty() ? title : item.group() + ": " + title;
    }

    /// All its keys, as printed.
    public String shownKeys() {
        return keys.stream().map(KeyStroke::shown).collect(Collectors.joining(" or "));
    }
}
