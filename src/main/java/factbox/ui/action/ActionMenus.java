package factbox.ui.action;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

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

    private static void fill(MenuBar bar, Actions actions) {
        List<Menu> menus = new ArrayList<>();
        for (Action.Menu each : Action.Menu.values()) {
            Menu menu = new Menu(each.title());
            actions.all().stream()
                    .filter(action -> action.menu() == each)
                    .map(ActionMenus::item)
                    .forEach(menu.getItems()::add);
            menus.add(menu);
        }
        bar.getMenus().setAll(menus);
    }

    private static MenuItem item(Action action) {
        MenuItem item;
        if (action.state() == null) {
            item = new MenuItem(action.title());
        } else {
            CheckMenuItem check = new CheckMenuItem(action.title());
            check.setSelected(action.state().get());
            action.state().subscribe(check::setSelected);
            item = check;
        }
        item.setId("menu-" + action.id());
        item.setOnAction(_ -> action.command().run());
        String keys = action.shownKeys();
        if (!keys.isEmpty()) {
            item.setAccelerator(new ShownKeys(keys));
        }
        return item;
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
