package factbox.ui.ledger;

import factbox.figures.Kind;
import factbox.outlet.ledger.ChartFile;
import factbox.outlet.ledger.ChartSvg;
import factbox.rendering.Dates;
import factbox.search.LedgerRow;
import factbox.story.PartialDate;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.chart.BarChart;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.LineChart;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/// Figures of one unit as bars or along time, each with its value as printed; choosing one opens its passage.
///
/// What is at least, at most or about so much has an open end: its bar fades where the number may go on.
final class FigureChart extends VBox {
    private static final int LONGEST_NAME = 26;
    private static final double ROOM = 0.2;
    /// What of the width is left between the bars.
    private static final double ROOM_BETWEEN = 360;

    private final List<LedgerRow> rows;
    private final Consumer<LedgerRow> open;
    private final StackPane place = new StackPane();
    private final ToggleButton time = new ToggleButton("Along time");

    private FigureChart(
            List<LedgerRow> rows,
            Consumer<LedgerRow> open,
            Function<String, Optional<Path>> askFile,
            Consumer<String> tell) {
        this.rows = rows;
        this.open = open;
        setId("figure-chart");
        getStyleClass().addAll("card", "figure-chart");
        setMaxSize(980, 640);
        Label title = new Label(title());
        title.getStyleClass().add("title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        time.setId("chart-time");
        time.getStyleClass().add("quiet");
        time.setOnAction(_ -> draw());
        Button save = new Button("Save…");
        save.setId("chart-save");
        save.getStyleClass().add("quiet");
        save.setTooltip(new Tooltip("As a picture (PNG) or a drawing (SVG)"));
        save.setOnAction(_ -> askFile.apply("chart.png").ifPresent(file -> save(file, tell)));
        HBox top = new HBox(title, gap, time, save);
        top.setAlignment(Pos.CENTER_LEFT);
        VBox.setVgrow(place, Priority.ALWAYS);
        getChildren().addAll(top, place);
        draw();
    }

    /// Of these rows those with the unit that most of them have; nothing where that is only one.
    static Optional<FigureChart> of(
            List<LedgerRow> rows,
            Consumer<LedgerRow> open,
            Function<String, Optional<Path>> askFile,
            Consumer<String> tell) {
        List<LedgerRow> alike = new ArrayList<>();
        for (LedgerRow first : rows) {
            List<LedgerRow> same = rows.stream()
                    .filter(row ->
                            row.hasNumber() && first.hasNumber() && row.unit().equals(first.unit()))
                    .toList();
            if (same.size() > alike.size()) {
                alike = same;
            }
        }
        return alike.size() < 2 ? Optional.empty() : Optional.of(new FigureChart(alike, open, askFile, tell));
    }

    private String title() {
        LedgerRow first = rows.getFirst();
        boolean named = first.kind() == Kind.COUNT || first.kind() == Kind.MONEY;
        String unit = named ? first.unit() : first.kind().name().toLowerCase(Locale.ROOT);
        String figures = unit.equals("1") ? rows.size() + " figures" : "%d figures in %s".formatted(rows.size(), unit);
        boolean one = rows.stream().allMatch(row -> row.story().equals(first.story()));
        return one ? "%s: %s".formatted(first.headline(), figures) : figures;
    }

    private void draw() {
        place.getChildren().setAll(time.isSelected() ? timeLine() : bars());
    }

    private Node bars() {
        CategoryAxis across = new CategoryAxis();
        NumberAxis up = up();
        BarChart<String, Number> chart = new BarChart<>(across, up);
        chart.setCategoryGap(ROOM_BETWEEN / rows.size());
        XYChart.Series<String, Number> series = new XYChart.Series<>();
        for (int i = 0; i < rows.size(); i++) {
            XYChart.Data<String, Number> bar = new XYChart.Data<>(
                    name(rows.get(i)) + "\u200B".repeat(i), rows.get(i).most());
            series.getData().add(bar);
        }
        chart.getData().add(series);
        for (int i = 0; i < rows.size(); i++) {
            dress(series.getData().get(i).getNode(), rows.get(i));
        }
        return dressed(chart);
    }

    /// From zero to so far above the greatest number that its value as printed is not cut.
    private NumberAxis up() {
        double most = rows.stream().mapToDouble(LedgerRow::most).max().orElse(1);
        double least = rows.stream().mapToDouble(LedgerRow::least).min().orElse(0);
        double room = Math.max(Math.abs(most), Math.abs(least)) * ROOM;
        return new NumberAxis(least < 0 ? least - room : 0, Math.max(0, most) + room, room);
    }

    private Node timeLine() {
        NumberAxis across = new NumberAxis();
        across.setForceZeroInRange(false);
        across.setTickLabelFormatter(new Days());
        LineChart<Number, Number> chart = new LineChart<>(across, up());
        XYChart.Series<Number, Number> series = new XYChart.Series<>();
        List<LedgerRow> inTime = rows.stream()
                .sorted(Comparator.comparingDouble(FigureChart::year))
                .toList();
        inTime.forEach(row -> series.getData().add(new XYChart.Data<>(year(row), row.most())));
        chart.getData().add(series);
        for (int i = 0; i < inTime.size(); i++) {
            dress(series.getData().get(i).getNode(), inTime.get(i));
        }
        return dressed(chart);
    }

    private static <X, Y> XYChart<X, Y> dressed(XYChart<X, Y> chart) {
        chart.setLegendVisible(false);
        chart.setAnimated(false);
        chart.setVerticalGridLinesVisible(false);
        return chart;
    }

    private void dress(Node node, LedgerRow row) {
        node.getStyleClass().add(row.bound().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        Label value = new Label(LedgerViewModel.value(row));
        value.getStyleClass().add("printed");
        value.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        value.setMouseTransparent(true);
        if (node instanceof StackPane bar) {
            bar.getChildren().add(value);
            StackPane.setAlignment(value, Pos.TOP_CENTER);
            value.translateYProperty().bind(value.heightProperty().negate().subtract(2));
        }
        node.setCursor(Cursor.HAND);
        node.setFocusTraversable(true);
        node.setAccessibleRole(AccessibleRole.BUTTON);
        node.accessibleTextProperty().unbind(); // the chart says its axes there
        node.setAccessibleText(LedgerViewModel.spoken(row));
        Tooltip.install(node, new Tooltip("“" + row.sentence() + "”\n" + row.headline()));
        node.setOnMouseClicked(_ -> choose(row));
        node.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                choose(row);
                event.consume();
            }
        });
    }

    private void choose(LedgerRow row) {
        open.accept(row);
    }

    private static String name(LedgerRow row) {
        String label = row.label().length() <= LONGEST_NAME
                ? row.label()
                : row.label().substring(0, LONGEST_NAME - 1).strip() + "…";
        return label + "\n" + Dates.brief(row.day());
    }

    /// The day as a part of its year, in which the middle stands for what is not known.
    static double year(LedgerRow row) {
        PartialDate day = row.day();
        double month = day.month() == 0 ? 0.5 : (day.month() - 1 + (day.day() == 0 ? 0.5 : day.day() / 31.0)) / 12;
        return day.year() + month;
    }

    private void save(Path file, Consumer<String> tell) {
        try {
            if (String.valueOf(file.getFileName()).endsWith(".svg")) {
                ChartFile.writeText(file, ChartSvg.of(title(), rows, time.isSelected()));
            } else {
                WritableImage picture = place.snapshot(null, null);
                int width = (int) picture.getWidth();
                int height = (int) picture.getHeight();
                int[] pixels = new int[width * height];
                picture.getPixelReader()
                        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
                ChartFile.writePng(file, width, height, pixels);
            }
            tell.accept("Chart saved as " + file.getFileName());
        } catch (IOException e) {
            tell.accept("The chart could not be saved: " + e.getMessage());
        }
    }

    /// Years along the axis; a part of one is not worth its room.
    private static final class Days extends StringConverter<Number> {
        @Override
        public String toString(Number year) {
            return year.doubleValue() == Math.rint(year.doubleValue()) ? String.valueOf(year.intValue()) : "";
        }

        @Override
        public Number fromString(String text) {
            return Double.valueOf(text);
        }
    }
}
