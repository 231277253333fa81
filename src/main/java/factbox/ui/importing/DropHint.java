package factbox.ui.importing;

import factbox.importing.Input;
import factbox.ui.theme.Icon;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// A layer over the window that says where to drop files, for as long as some are dragged over it.
public final class DropHint extends StackPane {
    private final Consumer<Input> dropped;

    public DropHint(Consumer<Input> dropped) {
        this.dropped = dropped;
        setId("drop-hint");
        getStyleClass().add("drop-hint");
        setVisible(false);
        setMouseTransparent(true);
        Label title = new Label("Drop to bring them in");
        title.getStyleClass().add("title");
        Label what =
                new Label("Web pages, feeds, books, letters, texts, other readers’ exports; folders and zips of them");
        Label how = new Label("You see what comes in before it does.");
        VBox words = new VBox(new Icon(Feather.DOWNLOAD), title, what, how);
        words.getStyleClass().add("target");
        words.setAlignment(Pos.CENTER);
        words.setMaxSize(760, 340);
        getChildren().add(words);
    }

    /// Takes what is dropped anywhere on a node, before the panes in it hear of it.
    public void watch(Node window) {
        window.addEventFilter(DragEvent.DRAG_OVER, this::over);
        window.addEventFilter(DragEvent.DRAG_DROPPED, this::drop);
        window.addEventHandler(DragEvent.DRAG_EXITED, _ -> setVisible(false));
        window.addEventHandler(DragEvent.DRAG_DONE, _ -> setVisible(false));
    }

    private void over(DragEvent event) {
        if (event.getGestureSource() == null
                && Pasteboard.input(event.getDragboard()).isPresent()) {
            event.acceptTransferModes(TransferMode.COPY);
            setVisible(true);
            event.consume();
        }
    }

    private void drop(DragEvent event) {
        setVisible(false);
        Optional<Input> input = Pasteboard.input(event.getDragboard());
        input.ifPresent(dropped);
        event.setDropCompleted(input.isPresent());
        event.consume();
    }
}
