package factbox.ui.ledger;

import factbox.outlet.ledger.LedgerFormat;
import factbox.search.Development;
import factbox.search.LedgerRow;
import factbox.ui.theme.Hint;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.controlsfx.control.textfield.CustomTextField;

/// All figures of all stories in one table, with what narrows it, what disagrees, and the ways out to charts and files.
public final class LedgerView extends VBox {
    private static final double NARROWEST_FILTER = 180;
    private static final double WIDEST_FILTER = 660;
    private static final Duration TYPING = Duration.millis(150);
    /// Of what is listed, so much is drawn where nothing is chosen.
    private static final int LISTED = 24;
    private static final String CHOOSE = "A chart needs two figures of one unit: choose some with Shift or Ctrl";

    private final LedgerViewModel model;
    private final Function<String, Optional<Path>> askFile;
    private final Consumer<Region> over;
    private final Runnable away;
    private final CustomTextField filter = new CustomTextField();
    private final Label count = new Label();
    private final LedgerTable table;
    private final DisagreementList disagreements;
    private final ToggleButton differences = new ToggleButton("Disagreements");

    /// `askFile` asks the reader for a file to save under a suggested name; `over` shows a card over the window,
    /// and `away` takes it away.
    public LedgerView(
            LedgerViewModel model, Function<String, Optional<Path>> askFile, Consumer<Region> over, Runnable away) {
        this.away = away;
        this.model = model;
        this.askFile = askFile;
        this.over = over;
        setId("ledger");
        getStyleClass().add("ledger");
        FigureMenu menu = new FigureMenu(model::open, () -> model.tell(FigureChart.COPIED))
                .with("Chart", this::chart)
                .with("Save the ledger’s figures …", this::export);
        table = new LedgerTable(model, menu);
        disagreements = new DisagreementList(model, this::drawDevelopment);
        StackPane below = new StackPane(table, disagreements);
        VBox.setVgrow(below, Priority.ALWAYS);
        disagreements.visibleProperty().bind(differences.selectedProperty());
        table.visibleProperty().bind(differences.selectedProperty().not());
        LedgerFilters filters = new LedgerFilters(model);
        filters.disableProperty().bind(differences.selectedProperty());
        getChildren().addAll(bar(), filters, below);
        model.linesProperty().subscribe(_ -> count.setText(model.count()));
        model.readingProperty().subscribe(_ -> count.setText(model.count()));
        model.shownProperty().subscribe(shown -> {
            if (shown) {
                model.show();
                Platform.runLater(this::focus); // once it is in the window
            }
        });
    }

    /// Puts the keyboard on what is listed.
    public void focus() {
        if (!differences.isSelected()) {
            table.requestFocus();
        } else if (!disagreements.focusPair()) {
            differences.requestFocus();
        }
    }

    /// Opens the story of the figure that has the keyboard.
    public void choose() {
        if (getScene().getFocusOwner() != null && getScene().getFocusOwner().getUserData() instanceof LedgerRow row) {
            model.open(row);
        } else {
            table.openChosen();
        }
    }

    /// Puts the keyboard into the field that narrows the table.
    public void search() {
        differences.setSelected(false);
        filter.requestFocus();
        filter.selectAll();
    }

    private HBox bar() {
        filter.setId("ledger-filter");
        filter.setPromptText("Words, what:killed, figure:>100, unit:miles, after:2019 …");
        filter.setAccessibleText("Narrow the ledger");
        filter.setMinWidth(NARROWEST_FILTER);
        filter.setPrefWidth(WIDEST_FILTER);
        filter.setMaxWidth(WIDEST_FILTER);
        HBox.setHgrow(filter, Priority.ALWAYS);
        PauseTransition typed = new PauseTransition(TYPING);
        typed.setOnFinished(_ -> model.words(filter.getText()));
        filter.textProperty().subscribe((_, _) -> typed.playFromStart());
        filter.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER
                    || event.getCode() == KeyCode.DOWN
                    || event.getCode() == KeyCode.ESCAPE) {
                focus();
                event.consume();
            }
        });
        count.setId("ledger-count");
        count.getStyleClass().add("count");
        count.setMinWidth(USE_PREF_SIZE);
        filter.setRight(count);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.SOMETIMES);
        differences.setId("ledger-disagreements");
        dress(differences, "Figures of stories that can’t both be right, and those that follow each other");
        differences.setOnAction(_ -> {
            if (differences.isSelected()) {
                model.compare();
            }
        });
        Button chart = button("ledger-chart", "Chart", "Draws the chosen figures of one unit", this::chart);
        Button export =
                button("ledger-export", "Export…", "Saves what is listed as CSV, JSON or Markdown", this::export);
        Stream.of(filter, chart, export).forEach(node -> node.disableProperty().bind(differences.selectedProperty()));
        HBox bar = new HBox(filter, gap, differences, chart, export);
        bar.getStyleClass().add("bar");
        bar.setAlignment(Pos.CENTER_LEFT);
        return bar;
    }

    private static Button button(String id, String text, String says, Runnable command) {
        Button button = new Button(text);
        button.setId(id);
        dress(button, says);
        button.setOnAction(_ -> command.run());
        return button;
    }

    private static void dress(ButtonBase button, String says) {
        button.getStyleClass().add("quiet");
        button.setMinWidth(USE_PREF_SIZE);
        Hint.on(button, says);
    }

    /// The chosen rows, or the first that are listed, as a chart; the open story's figures while the ledger is away.
    public void chart() {
        if (!model.shownProperty().get()) {
            model.rowsOfStory(rows -> draw(rows, "This story has no two figures of one unit"));
            return;
        }
        if (differences.isSelected()) {
            return;
        }
        List<LedgerRow> chosen = table.chosen();
        if (chosen.size() > 1) {
            draw(chosen, CHOOSE);
        } else {
            model.rows(LISTED, rows -> draw(rows, CHOOSE));
        }
    }

    private void draw(List<LedgerRow> rows, String otherwise) {
        List<ChartFigures> choices = ChartFigures.of(rows);
        if (choices.isEmpty()) {
            model.tell(otherwise);
        } else if (choices.size() == 1) {
            draw(choices.getFirst());
        } else {
            over.accept(new UnitQuestion(choices, this::draw));
        }
    }

    private void draw(ChartFigures figures) {
        over.accept(new FigureChart(figures, this::openCharted, askFile, model::tell));
    }

    private void drawDevelopment(Development development) {
        draw(ChartFigures.of(development));
    }

    private void openCharted(LedgerRow row) {
        away.run();
        model.open(row);
    }

    /// Saves all that is listed.
    public void export() {
        askFile.apply("figures." + LedgerFormat.CSV.extension()).ifPresent(model::export);
    }
}
