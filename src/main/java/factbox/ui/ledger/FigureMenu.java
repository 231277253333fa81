package factbox.ui.ledger;

import factbox.search.LedgerRow;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.ContextMenuEvent;
import org.jspecify.annotations.Nullable;

/// The menu that the right button and the menu key open on a figure of the ledger or of a chart.
final class FigureMenu {
    private final Map<String, Consumer<LedgerRow>> items = new LinkedHashMap<>();
    private @Nullable ContextMenu open;

    /// `copied` hears that a figure is on the clipboard.
    FigureMenu(Consumer<LedgerRow> opens, Runnable copied) {
        items.put("Open at its sentence", opens);
        items.put("Copy figure with its sentence and source", row -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(LedgerViewModel.copied(row));
            Clipboard.getSystemClipboard().setContent(content);
            copied.run();
        });
    }

    /// With something more, that is not of one figure alone.
    FigureMenu with(String title, Runnable command) {
        items.put(title, _ -> command.run());
        return this;
    }

    /// On a node, for the figure that it stands for now.
    void on(Node node, Supplier<@Nullable LedgerRow> figure) {
        node.setOnContextMenuRequested(event -> {
            LedgerRow row = figure.get();
            if (row != null) {
                show(node, event, row);
                event.consume();
            }
        });
    }

    private void show(Node node, ContextMenuEvent event, LedgerRow row) {
        if (open != null) {
            open.hide();
        }
        ContextMenu menu = new ContextMenu();
        items.forEach((title, command) -> {
            MenuItem item = new MenuItem(title);
            item.setOnAction(_ -> command.accept(row));
            menu.getItems().add(item);
        });
        open = menu;
        menu.show(node, event.getScreenX(), event.getScreenY());
    }
}
