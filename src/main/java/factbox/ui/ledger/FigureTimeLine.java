package factbox.ui.ledger;

import factbox.search.LedgerRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.chart.LineChart;
import javafx.scene.chart.XYChart;
import javafx.scene.layout.Pane;

/// Figures as points along time; a line joins them only where they count one thing.
///
/// A value that would cover another shows when its point is chosen.
final class FigureTimeLine extends Pane {
    private static final double OPEN_END = 26;
    private static final double THIN = 6;
    private static final double GAP = 4;

    private final LineChart<Number, Number> chart;
    private final List<FigureMark> marks = new ArrayList<>();

    FigureTimeLine(ChartFigures figures, FigureMark.Reader reader) {
        getStyleClass().addAll("figure-time-line", figures.isSeries() ? "series" : "unlike");
        List<LedgerRow> rows = figures.rows().stream()
                .sorted(Comparator.comparingDouble(ChartFigures::year))
                .toList();
        chart = new LineChart<>(FigureAxis.ofTime(rows), FigureAxis.ofNumbers(figures));
        chart.setLegendVisible(false);
        chart.setAnimated(false);
        chart.setVerticalGridLinesVisible(false);
        XYChart.Series<Number, Number> series = new XYChart.Series<>();
        rows.forEach(row -> series.getData().add(new XYChart.Data<>(ChartFigures.year(row), row.most())));
        chart.getData().add(series);
        getChildren().add(chart);
        for (int at = 0; at < rows.size(); at++) {
            FigureMark mark =
                    new FigureMark(rows.get(at), series.getData().get(at).getNode(), withValue(reader));
            marks.add(mark);
            mark.less.setVisible(mark.less.isVisible() || ChartFigures.isRange(mark.row));
            getChildren().addAll(mark.less, mark.more, mark.value);
        }
    }

    /// With its value in view.
    private FigureMark.Reader withValue(FigureMark.Reader reader) {
        return new FigureMark.Reader() {
            @Override
            public void pointAt(LedgerRow row) {
                requestLayout();
                reader.pointAt(row);
            }

            @Override
            public void open(LedgerRow row) {
                reader.open(row);
            }

            @Override
            public FigureMenu menu() {
                return reader.menu();
            }
        };
    }

    /// A value covers neither a point nor another value; the one pointed at comes first.
    @Override
    protected void layoutChildren() {
        chart.resizeRelocate(0, 0, getWidth(), getHeight());
        chart.layout();
        List<Bounds> taken = new ArrayList<>(marks.stream().map(this::point).toList());
        marks.stream()
                .sorted(Comparator.comparing((FigureMark mark) -> !mark.isPointedAt()))
                .forEach(mark -> place(mark, taken));
    }

    private Bounds point(FigureMark mark) {
        return sceneToLocal(mark.shape.localToScene(mark.shape.getLayoutBounds()));
    }

    private void place(FigureMark mark, List<Bounds> taken) {
        Bounds point = point(mark);
        double x = point.getCenterX();
        double y = point.getCenterY();
        double floor = sceneToLocal(chart.getXAxis().localToScene(0, 0)).getY();
        mark.more.resizeRelocate(x - THIN / 2, y - OPEN_END, THIN, OPEN_END);
        double down = ChartFigures.isRange(mark.row) ? below(mark.row) : OPEN_END;
        mark.less.resizeRelocate(x - THIN / 2, y, THIN, Math.min(down, floor - y));
        double width = mark.value.prefWidth(-1);
        double height = mark.value.prefHeight(-1);
        double above = mark.more.isVisible() ? OPEN_END : point.getHeight() / 2;
        double beside = point.getWidth() / 2 + GAP;
        Optional<Bounds> free = Stream.of(
                        new BoundingBox(x - width / 2, y - above - height, width, height),
                        new BoundingBox(x + beside, y - height / 2, width, height),
                        new BoundingBox(x - beside - width, y - height / 2, width, height),
                        new BoundingBox(x - width / 2, y + point.getHeight() / 2, width, height))
                .<Bounds>map(place -> place)
                .filter(place -> place.getMinX() >= 0
                        && place.getMaxX() <= getWidth()
                        && place.getMinY() >= 0
                        && place.getMaxY() <= floor)
                .filter(place -> taken.stream().noneMatch(place::intersects))
                .findFirst();
        mark.value.setVisible(free.isPresent());
        free.ifPresent(place -> {
            taken.add(place);
            mark.value.resizeRelocate(place.getMinX(), place.getMinY(), width, height);
        });
    }

    private double below(LedgerRow row) {
        return chart.getYAxis().getDisplayPosition(row.least())
                - chart.getYAxis().getDisplayPosition(row.most());
    }
}
