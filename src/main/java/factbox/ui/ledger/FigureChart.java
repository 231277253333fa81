package factbox.ui.ledger;

import factbox.outlet.ledger.ChartFile;
import factbox.rendering.Dates;
import factbox.search.LedgerRow;
import factbox.ui.text.AnyScript;
import factbox.ui.text.WrappedText;
import factbox.ui.theme.Hint;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.transform.Transform;

/// Figures of one unit as bars or along time, each with its value as printed; choosing one opens its passage.
///
/// What is at least, at most or about so much has an open end, where the number may go on.
final class FigureChart extends VBox implements FigureMark.Reader {
    private static final String POINT = "Tab goes from figure to figure, and Enter opens its passage.";
    static final String COPIED = "Figure copied with its sentence and source";
    private static final double SHARP = 2;

    private final ChartFigures figures;
    private final Consumer<LedgerRow> open;
    private final FigureMenu menu;
    private final StackPane place = new StackPane();
    private final VBox picture = new VBox();
    private final ToggleButton time = new ToggleButton("Along time");
    private final WrappedText sentence = new WrappedText("sentence", POINT);

    /// `askFile` asks for a file to save under a suggested name, and `tell` says a line to the reader.
    FigureChart(
            ChartFigures figures,
            Consumer<LedgerRow> open,
            Function<String, Optional<Path>> askFile,
            Consumer<String> tell) {
        this.figures = figures;
        this.open = open;
        menu = new FigureMenu(open, () -> tell.accept(COPIED));
        setId("figure-chart");
        getStyleClass().addAll("card", "figure-chart");
        setMaxSize(980, 640);
        time.setId("chart-time");
        time.getStyleClass().add("quiet");
        time.setOnAction(_ -> draw());
        Button save = new Button("Save…");
        save.setId("chart-save");
        save.getStyleClass().add("quiet");
        Hint.on(save, "As a picture (PNG) or a drawing (SVG)");
        save.setOnAction(_ -> askFile.apply("chart.png").ifPresent(file -> save(file, tell)));
        HBox buttons = new HBox(time, save);
        buttons.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        VBox.setVgrow(place, Priority.ALWAYS);
        picture.getStyleClass().add("picture");
        picture.getChildren().addAll(line("title", figures.title()), line("note", figures.note()), place);
        buttons.setViewOrder(-1); // above the picture, and before its figures in reach of Tab
        StackPane above = new StackPane(buttons, picture);
        StackPane.setAlignment(buttons, Pos.TOP_RIGHT);
        VBox.setVgrow(above, Priority.ALWAYS);
        getChildren().addAll(above, sentence);
        time.setSelected(figures.development());
        draw();
    }

    private static Label line(String styleClass, String text) {
        Label line = new Label();
        line.getStyleClass().add(styleClass);
        AnyScript.say(line, text);
        return line;
    }

    private void draw() {
        place.getChildren()
                .setAll(time.isSelected() ? new FigureTimeLine(figures, this) : new FigureBars(figures, this));
    }

    @Override
    public void pointAt(LedgerRow row) {
        sentence.setText("“" + row.sentence() + "” " + row.headline() + ", " + Dates.brief(row.published()));
    }

    @Override
    public FigureMenu menu() {
        return menu;
    }

    @Override
    public void open(LedgerRow row) {
        open.accept(row);
    }

    private void save(Path file, Consumer<String> tell) {
        try {
            if (String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".svg")) {
                ChartFile.writeText(file, SvgDrawing.of(picture, paper()));
            } else {
                savePng(file);
            }
            tell.accept("Chart saved as " + file.getFileName());
        } catch (IOException e) {
            tell.accept("The chart could not be saved: " + e.getMessage());
        }
    }

    private void savePng(Path file) throws IOException {
        SnapshotParameters twice = new SnapshotParameters();
        twice.setTransform(Transform.scale(SHARP, SHARP));
        twice.setFill(paper());
        WritableImage image = picture.snapshot(twice, null);
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        ChartFile.writePng(file, width, height, pixels);
    }

    private Color paper() {
        return getBackground().getFills().getLast().getFill() instanceof Color paper ? paper : Color.WHITE;
    }
}
