package factbox.ui.help;

import factbox.ui.action.Action;
import factbox.ui.action.Actions;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Any action by name: type a part of it, and Enter does it.
public final class ActionPalette extends VBox {
    private final TextField field = new TextField();
    private final ListView<Action> list;
    private final Runnable close;

    public ActionPalette(Actions actions, Runnable close) {
        this.close = close;
        setId("palette");
        getStyleClass().addAll("card", "palette");
        setMaxSize(560, 420);
        FilteredList<Action> found = new FilteredList<>(actions.all());
        list = new ListView<>(found);
        list.setCellFactory(_ -> new ActionCell());
        list.setAccessibleText("Actions");
        list.setPlaceholder(new Label("No action of that name"));
        list.setFocusTraversable(false);
        list.setOnMouseClicked(_ -> run());
        VBox.setVgrow(list, Priority.ALWAYS);
        field.setPromptText("Do …");
        field.setAccessibleText("Action");
        field.textProperty().subscribe(words -> {
            found.setPredicate(action -> matches(action, words));
            list.getSelectionModel().selectFirst();
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        getChildren().addAll(field, list);
    }

    @Override
    public void requestFocus() {
        field.requestFocus();
    }

    private static boolean matches(Action action, String words) {
        String name = (action.menu().title() + " " + action.fullTitle()).toLowerCase(Locale.ROOT);
        List<String> parts =
                Stream.of(words.toLowerCase(Locale.ROOT).strip().split("\\s+")).toList();
        return parts.stream().allMatch(name::contains);
    }

    private void pressed(KeyEvent event) {
        int at = list.getSelectionModel().getSelectedIndex();
        if (event.getCode() == KeyCode.ENTER) {
            run();
        } else if (event.getCode() == KeyCode.DOWN) {
            select(Math.min(at + 1, list.getItems().size() - 1));
        } else if (event.getCode() == KeyCode.UP) {
            select(Math.max(at - 1, 0));
        } else {
            return;
        }
        event.consume();
    }

    private void select(int index) {
        list.getSelectionModel().select(index);
        list.scrollTo(Math.max(0, index - 4));
    }

    /// The layer goes first, so that the action finds the keyboard where it was.
    private void run() {
        Action chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            close.run();
            Platform.runLater(chosen.command());
        }
    }

    private static final class ActionCell extends ListCell<Action> {
        @Override
        protected void updateItem(@Nullable Action action, boolean empty) {
            super.updateItem(action, empty);
            if (empty || action == null) {
                setGraphic(null);
                return;
            }
            Label menu = new Label(action.menu().title());
            menu.getStyleClass().add("menu");
            Label keys = new Label(action.shownKeys());
            keys.getStyleClass().add("keys");
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            setGraphic(new HBox(new Label(action.fullTitle()), menu, gap, keys));
            setAccessibleText(action.fullTitle() + ", " + action.shownKeys());
        }
    }
}
