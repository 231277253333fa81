package factbox.ui.action;

import factbox.ui.theme.Icon;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/// The menu bar, made from the list of actions; each item shows its keys.
public final class ActionMenus {
    private ActionMenus() {}

    public static MenuBar bar(Actions actions) {
        MenuBar bar = new MenuBar();
        bar.setUseSystemMenuBar(true);
        bar.setMinWidth(Region.USE_PREF_SIZE);
        fill(bar, actions);
        actions.all().addListener((ListChangeListener<Action>) _ -> fill(bar, actions));
        return bar;
    }

    /// The same menus in one, for a window that has no room for a bar.
    public static MenuButton button(Actions actions) {
        MenuButton button = new MenuButton(null, new Icon(Feather.MENU));
        button.setId("menu-button");
        button.getStyleClass().add("quiet");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText("Menus");
        button.setOnShowing(_ -> button.getItems().setAll(menus(actions)));
        button.getItems().add(new MenuItem()); // one without items never shows
        return button;
    }

    /// A menu of some actions, by their ids; an empty id parts groups.
    public static ContextMenu context(Actions actions, List<String> ids) {
        ContextMenu menu = new ContextMenu();
        for (String id : ids) {
            if (id.isEmpty()) {
                menu.getItems().add(new SeparatorMenuItem());
            } else {
                actions.all().stream()
                        .filter(action -> action.id().equals(id))
                        .forEach(action -> menu.getItems().add(item(action)));
            }
        }
        return menu;
    }

    private static void fill(MenuBar bar, Actions actions) {
        bar.getMenus().setAll(menus(actions));
    }

    private static List<Menu> menus(Actions actions) {
        List<Menu> menus = new ArrayList<>();
        for (Action.Menu each : Action.Menu.values()) {
            Menu menu = new Menu("_" + each.title());
            actions.all().stream()
                    .filter(action -> action.menu() == each && action.item().listed())
                    .forEach(action -> put(action, menu));
            menus.add(menu);
        }
        return menus;
    }

    private static void put(Action action, Menu menu) {
        if (action.item().first() && !menu.getItems().isEmpty()) {
            menu.getItems().add(new SeparatorMenuItem());
        }
        String group = action.item().group();
        if (group.isEmpty()) {
            menu.getItems().add(item(action));
        } else if (!menu.getItems().isEmpty()
                && menu.getItems().getLast() instanceof Menu inner
                && inner.getText().equals(group)) {
            inner.getItems().add(item(action));
        } else {
            menu.getItems().add(new Menu(group, null, item(action)));
        }
    }

    private static MenuItem item(Action action) {
        MenuItem item = marked(action);
        item.setId("menu-" + action.id());
        if (action.item().possible() != null) {
            action.item().possible().subscribe(can -> item.setDisable(!can));
        }
        String keys = Objects.requireNonNullElse(action.hint(), action.shownKeys());
        if (!keys.isEmpty()) {
            item.setAccelerator(new ShownKeys(keys));
        }
        return item;
    }

    /// With a mark for what is on, which follows that and not the click.
    private static MenuItem marked(Action action) {
        if (action.state() != null) {
            CheckMenuItem check = new CheckMenuItem(action.title());
            follow(action, action.state(), check, check.selectedProperty());
            return check;
        }
        if (action.item().chosen() != null) {
            RadioMenuItem radio = new RadioMenuItem(action.title());
            follow(action, action.item().chosen(), radio, radio.selectedProperty());
            return radio;
        }
        MenuItem item = new MenuItem(action.title());
        item.setOnAction(_ -> action.command().run());
        return item;
    }

    private static void follow(Action action, ObservableValue<Boolean> on, MenuItem item, BooleanProperty mark) {
        on.subscribe(mark::setValue);
        item.setOnAction(_ -> {
            action.command().run();
            mark.setValue(on.getValue());
        });
    }

    /// Keys to be shown beside an item: the dispatcher alone sets actions off, whatever has the focus.
    private static final class ShownKeys extends KeyCombination {
        private final String text;

        ShownKeys(String text) {
            this.text = text;
        }

        @Override
        public boolean match(KeyEvent event) {
            return false;
        }

        @Override
        public String getDisplayText() {
            return text;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof ShownKeys keys && keys.text.equals(text);
        }

        @Override
        public int hashCode() {
            return text.hashCode();
        }
    }
}
