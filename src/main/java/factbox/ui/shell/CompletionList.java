package factbox.ui.shell;

import factbox.search.Completion;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Ways to go on with a search, below its field: the keyboard stays in the field, and nothing that is typed is taken.
final class CompletionList extends ListView<Completion> {
    private static final double ROW = 30;

    private final ShellViewModel model;
    private final TextField field;
    private String accepted = "";

    CompletionList(ShellViewModel model, TextField field) {
        this.model = model;
        this.field = field;
        setId("completions");
        getStyleClass().add("completions");
        setAccessibleText("Ways to go on");
        setFocusTraversable(false);
        setManaged(false);
        setVisible(false);
        setFixedCellSize(ROW);
        setCellFactory(_ -> new CompletionCell());
        setOnMousePressed(_ -> accept(Math.max(0, getSelectionModel().getSelectedIndex())));
        field.textProperty().subscribe((_, typed) -> offer(typed));
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                hide();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void offer(String typed) {
        hide();
        if (!typed.isBlank() && !typed.equals(accepted) && field.isFocused()) {
            model.complete(typed, found -> {
                if (typed.equals(field.getText()) && field.isFocused()) {
                    show(found);
                }
            });
        }
    }

    private void show(List<Completion> found) {
        if (found.isEmpty()) {
            return;
        }
        getItems().setAll(found);
        getSelectionModel().clearSelection();
        setVisible(true);
        Bounds below = getParent().sceneToLocal(field.localToScene(field.getBoundsInLocal()));
        resizeRelocate(below.getMinX(), below.getMaxY() + 4, below.getWidth(), found.size() * ROW + 10);
    }

    private void hide() {
        setVisible(false);
    }

    /// Down and Up choose, Enter takes what is chosen, and Tab the first; everything else is typed.
    private void pressed(KeyEvent event) {
        if (!isVisible()) {
            return;
        }
        int chosen = getSelectionModel().getSelectedIndex();
        int last = getItems().size() - 1;
        switch (event.getCode()) {
            case DOWN -> getSelectionModel().select(Math.min(chosen + 1, last));
            case UP -> choose(chosen - 1);
            case ENTER -> {
                if (chosen < 0) {
                    hide();
                    return;
                }
                accept(chosen);
            }
            case TAB -> accept(Math.max(0, chosen));
            case ESCAPE -> hide();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void choose(int index) {
        if (index < 0) {
            getSelectionModel().clearSelection();
        } else {
            getSelectionModel().select(index);
        }
    }

    /// A field goes on to its values; a value is a search.
    private void accept(int index) {
        Completion completion = getItems().get(index);
        accepted = completion.text().endsWith(":") ? "" : completion.text();
        field.setText(completion.text());
        field.positionCaret(completion.text().length());
    }

    private static final class CompletionCell extends ListCell<Completion> {
        @Override
        protected void updateItem(@Nullable Completion completion, boolean empty) {
            super.updateItem(completion, empty);
            if (empty || completion == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            Label says = new Label(completion.says());
            says.getStyleClass().add("says");
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            Node shown = new Label(completion.shown());
            setGraphic(new HBox(shown, gap, says));
            setAccessibleText(completion.shown() + " " + completion.says());
        }
    }
}
