package factbox.ui.storylist;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// A story's source with its date and length: in one line, or in two where a short headline leaves room for them.
final class OriginLines extends Region {
    private final Label source;
    private final Label dot = new Label(" · ");
    private final Label numbers;

    OriginLines(Label source, Label numbers) {
        this.source = source;
        this.numbers = numbers;
        getStyleClass().add("origin");
        getChildren().addAll(source, dot, numbers);
    }

    @Override
    protected double computePrefHeight(double width) {
        return snappedTopInset() + source.prefHeight(-1) + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double top = snappedTopInset();
        double line = source.prefHeight(-1);
        double width = getWidth();
        boolean two = getHeight() >= top + 2 * line + snappedBottomInset();
        dot.setVisible(!two);
        double rest = two ? width : Math.min(width, numbers.prefWidth(-1));
        double between = two ? 0 : dot.prefWidth(-1);
        double name = Math.min(source.prefWidth(-1), Math.max(0, two ? width : width - rest - between));
        source.resizeRelocate(0, top, name, line);
        dot.resizeRelocate(name, top, between, line);
        numbers.resizeRelocate(two ? 0 : name + between, two ? top + line : top, rest, line);
    }
}
