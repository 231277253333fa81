package factbox.ui.shell;

import factbox.ui.action.Action;
import factbox.ui.action.ActionMenus;
import factbox.ui.action.Actions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.ContextMenuEvent;
import org.jspecify.annotations.Nullable;

/// The menus that the right button and the menu key open on a story in the list, on the page and on a figure.
final class ContextMenus {
    static final List<String> STORY = List.of("bookmark", "read", "", "copy-citation", "export", "", "delete");
    static final List<String> PAGE =
            List.of("back", "forward", "", "find", "bookmark", "", "open-source", "copy-citation", "export");
    static final List<String> LINK =
            List.of("open-link", "copy-link", "", "back", "forward", "", "find", "open-source", "copy-citation");
    static final List<String> SELECTION =
            List.of("copy", "copy-quote", "", "find-selection", "search-selection", "", "make-figure");

    /// The same in a bar at the selection, under names as short as it needs.
    private static final Map<String, String> BAR = Map.of(
            "copy", "Copy",
            "copy-quote", "Quote",
            "find-selection", "Find",
            "search-selection", "Search",
            "make-figure", "Figure");

    private final Actions actions;
    private @Nullable ContextMenu open;

    ContextMenus(Actions actions) {
        this.actions = actions;
    }

    Map<String, Action> atSelection() {
        Map<String, Action> offered = new LinkedHashMap<>();
        for (String id : SELECTION) {
            actions.all().stream()
                    .filter(action -> action.id().equals(id))
                    .forEach(action -> offered.put(BAR.getOrDefault(id, action.title()), action));
        }
        return offered;
    }

    /// Opens the menu of a node as the menu key does: in its middle.
    static void askFor(Node node) {
        Bounds here = node.getLayoutBounds();
        Point2D middle = new Point2D(here.getCenterX(), here.getCenterY());
        Point2D scene = node.localToScene(middle);
        Point2D screen = node.localToScreen(middle);
        Event.fireEvent(
                node,
                new ContextMenuEvent(
                        ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                        scene.getX(),
                        scene.getY(),
                        screen.getX(),
                        screen.getY(),
                        true,
                        null));
    }

    /// Opens the menu of these actions on a node, where it is asked for.
    void on(Node node, Supplier<List<String>> ids) {
        node.setOnContextMenuRequested(event -> {
            show(node, event, ActionMenus.context(actions, ids.get()));
            event.consume();
        });
    }

    private void show(Node node, ContextMenuEvent event, ContextMenu menu) {
        if (open != null) {
            open.hide();
        }
        open = menu;
        menu.show(node, event.getScreenX(), event.getScreenY());
    }
}
