package factbox.ui.keyfigures;

import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A story's own series, drawn small: a bar a year with its value as printed, which leads to its passage.
final class SmallBars extends HBox {
    private static final double TALLEST = 46;
    private static final double LEAST = 3;

    SmallBars(Iterable<KeyFiguresViewModel.Bar> bars, IntConsumer choose) {
        getStyleClass().add("small-bars");
        setAlignment(Pos.BOTTOM_LEFT);
        for (KeyFiguresViewModel.Bar bar : bars) {
            Region shape = new Region();
            shape.getStyleClass().add("bar");
            double height = Math.max(LEAST, TALLEST * bar.share());
            shape.setMinHeight(height);
            shape.setMaxHeight(height);
            VBox column = new VBox(new Label(bar.value()), shape, new Label(String.valueOf(bar.year())));
            column.setAlignment(Pos.BOTTOM_CENTER);
            column.getStyleClass().add("column");
            column.setAccessibleRole(AccessibleRole.BUTTON);
            column.setAccessibleText(bar.year() + ": " + bar.value());
            column.setOnMouseClicked(event -> {
                choose.accept(bar.figure());
                event.consume();
            });
            getChildren().add(column);
        }
    }
}
