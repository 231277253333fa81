package factbox.ui.ledger;

import factbox.search.LedgerRow;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.geometry.Bounds;
import javafx.scene.chart.BarChart;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/// Figures as bars, one below the other, each between what it counts and its value as printed.
final class FigureBars extends Pane {
    private static final double NAMES = 0.34;
    private static final double GAP = 8;
    private static final double OPEN_END = 26;
    /// How much of its line a bar leaves to its neighbours.
    private static final double BETWEEN_BARS = 0.36;
    private static final double THICKEST = 30;

    private final CategoryAxis down = new CategoryAxis();
    private final NumberAxis across;
    private final BarChart<Number, String> chart;
    private final List<FigureMark> marks = new ArrayList<>();

    FigureBars(ChartFigures figures, FigureMark.Reader reader) {
        getStyleClass().add("figure-bars");
        across = FigureAxis.ofNumbers(figures);
        chart = new BarChart<>(across, down);
        chart.setLegendVisible(false);
        chart.setAnimated(false);
        chart.setHorizontalGridLinesVisible(false);
        List<LedgerRow> rows = figures.rows();
        down.setCategories(FXCollections.observableArrayList(IntStream.range(0, rows.size())
                .mapToObj(at -> String.valueOf(rows.size() - 1 - at))
                .toList()));
        down.setTickLabelsVisible(false);
        down.setTickMarkVisible(false);
        XYChart.Series<Number, String> series = new XYChart.Series<>();
        for (int at = 0; at < rows.size(); at++) {
            series.getData().add(new XYChart.Data<>(rows.get(at).most(), String.valueOf(at)));
        }
        chart.getData().add(series);
        getChildren().add(chart);
        for (int at = 0; at < rows.size(); at++) {
            FigureMark mark =
                    new FigureMark(rows.get(at), series.getData().get(at).getNode(), reader);
            if (ChartFigures.isRange(mark.row) && mark.row.most() > 0) {
                mark.shape.setStyle("-fx-background-color: linear-gradient(to right, -accent %.1f%%, transparent 100%%)"
                        .formatted(100 * Math.max(0, mark.row.least()) / mark.row.most()));
            }
            mark.more.setVisible(ChartFigures.mayBe(mark.row, true) && !ChartFigures.mayBe(mark.row, false));
            marks.add(mark);
            getChildren().addAll(mark.more, mark.value, mark.name, mark.day);
        }
    }

    @Override
    protected void layoutChildren() {
        double names = Math.min(NAMES * getWidth(), widest(mark -> mark.name));
        double days = names + 2 * GAP + widest(mark -> mark.day);
        double values = widest(mark -> mark.value) + OPEN_END + GAP;
        double line = getHeight() / Math.max(1, marks.size());
        chart.setCategoryGap(Math.max(BETWEEN_BARS * line, line - THICKEST));
        chart.resizeRelocate(days + GAP, 0, getWidth() - days - GAP - values, getHeight());
        chart.layout();
        for (FigureMark mark : marks) {
            place(mark, names, days);
        }
    }

    private double widest(Function<FigureMark, Label> part) {
        return marks.stream()
                .mapToDouble(mark -> part.apply(mark).prefWidth(-1))
                .max()
                .orElse(0);
    }

    private void place(FigureMark mark, double names, double days) {
        Bounds bar = sceneToLocal(mark.shape.localToScene(mark.shape.getLayoutBounds()));
        double middle = bar.getCenterY();
        mark.more.resizeRelocate(bar.getMaxX(), bar.getMinY(), OPEN_END, bar.getHeight());
        double end = bar.getMaxX() + (mark.more.isVisible() ? OPEN_END : 0);
        place(mark.value, end + GAP, middle, mark.value.prefWidth(-1));
        double width = Math.min(names, mark.name.prefWidth(-1));
        place(mark.name, names - width, middle, width);
        place(mark.day, days - mark.day.prefWidth(-1), middle, mark.day.prefWidth(-1));
    }

    private static void place(Label label, double x, double middle, double width) {
        double height = label.prefHeight(-1);
        label.resizeRelocate(x, middle - height / 2, width, height);
    }
}
