package factbox.ui.ledger;

import factbox.rendering.Dates;
import factbox.search.LedgerRow;
import factbox.ui.text.AnyScript;
import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;

/// What stands for one figure in a chart: the shape that JavaFX draws, its value as printed, and an open end where the
/// number may go on.
final class FigureMark {
    private static final PseudoClass POINTED = PseudoClass.getPseudoClass("pointed-at");

    /// What a reader does with a mark.
    interface Reader {
        /// The figure that the keyboard or the mouse has come to.
        void pointAt(LedgerRow row);

        void open(LedgerRow row);

        /// What more can be done with a figure.
        FigureMenu menu();
    }

    final LedgerRow row;
    final Node shape;
    final Label value = new Label();
    final Label name = new Label();
    final Label day = new Label();
    final Region more = new Region();
    final Region less = new Region();

    FigureMark(LedgerRow row, Node shape, Reader reader) {
        this.row = row;
        this.shape = shape;
        AnyScript.say(value, LedgerViewModel.value(row));
        value.getStyleClass().add("printed");
        AnyScript.say(name, row.label().replace('\n', ' '));
        name.getStyleClass().add("name");
        day.setText(Dates.brief(row.day()));
        day.getStyleClass().add("day");
        more.getStyleClass().addAll("open-end", "more");
        more.setVisible(ChartFigures.mayBe(row, true));
        less.getStyleClass().addAll("open-end", "less");
        less.setVisible(ChartFigures.mayBe(row, false));
        shape.getStyleClass().add(row.bound().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        shape.setFocusTraversable(true);
        shape.setAccessibleRole(AccessibleRole.BUTTON);
        shape.accessibleTextProperty().unbind(); // the chart says its axes there
        shape.setAccessibleText(LedgerViewModel.spoken(row));
        shape.focusedProperty().subscribe(_ -> point(reader));
        shape.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                reader.open(row);
                event.consume();
            }
        });
        for (Node node : List.of(shape, value, name)) {
            node.setCursor(Cursor.HAND);
            node.setOnMouseClicked(event -> {
                if (event.getButton() == MouseButton.PRIMARY) {
                    reader.open(row);
                }
            });
            reader.menu().on(node, () -> row);
            node.hoverProperty().subscribe(_ -> point(reader));
        }
    }

    private void point(Reader reader) {
        boolean pointed = isPointedAt();
        for (Node node : List.of(shape, value, name)) {
            node.pseudoClassStateChanged(POINTED, pointed);
        }
        if (pointed) {
            reader.pointAt(row);
        }
    }

    boolean isPointedAt() {
        return shape.isFocused() || shape.isHover() || value.isHover() || name.isHover();
    }
}
