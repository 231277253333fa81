package factbox.ui.ledger;

import factbox.search.LedgerOrder;
import factbox.search.LedgerRow;
import factbox.session.LedgerLine;
import factbox.session.LedgerWindow;
import factbox.session.Loadable;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/// The figures of all stories, line by line, of which only those on the screen are read.
final class LedgerTable extends TableView<LedgerLine> {
    private static final double ROW_HEIGHT = 40;

    private final LedgerViewModel model;
    private final Label empty = new Label();
    private final TableColumn<LedgerLine, LedgerLine> figure = column("Figure", 150, "value", LedgerViewModel::value);
    private final TableColumn<LedgerLine, LedgerLine> day = column("As of", 112, "soft", LedgerViewModel::day);

    LedgerTable(LedgerViewModel model) {
        this.model = model;
        setId("ledger-table");
        setAccessibleText("Figures");
        setFixedCellSize(ROW_HEIGHT);
        setPlaceholder(empty);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        TableColumn<LedgerLine, LedgerLine> sentence = new TableColumn<>("Sentence");
        sentence.setCellValueFactory(line -> new ReadOnlyObjectWrapper<>(line.getValue()));
        sentence.setCellFactory(_ -> new SentenceCell());
        sentence.setSortable(false);
        sentence.setPrefWidth(430);
        figure.setSortable(true);
        figure.getStyleClass().add("value");
        day.setSortable(true);
        getColumns()
                .setAll(List.of(
                        figure,
                        column("What it counts", 240, "what", LedgerRow::label),
                        sentence,
                        day,
                        column("Says who", 130, "soft", row -> Objects.toString(row.attribution(), "")),
                        column("Story", 220, "story", LedgerRow::headline),
                        standing()));
        day.setSortType(TableColumn.SortType.DESCENDING);
        figure.setSortType(TableColumn.SortType.DESCENDING);
        getSortOrder().setAll(List.of(day));
        setSortPolicy(_ -> sort(getSortOrder()));
        setRowFactory(_ -> row());
        model.linesProperty().subscribe(this::show);
        model.onArrived(this::refresh);
    }

    private void show(Loadable<LedgerWindow> lines) {
        setItems(
                lines instanceof Loadable.Ready<LedgerWindow>(LedgerWindow window)
                        ? window
                        : FXCollections.emptyObservableList());
        empty.setText(model.whyEmpty());
    }

    /// The ledger sorts, not the table: that would have to read every row.
    private boolean sort(List<TableColumn<LedgerLine, ?>> order) {
        if (!order.isEmpty()) {
            TableColumn<LedgerLine, ?> first = order.getFirst();
            model.sort(
                    first.equals(figure) ? LedgerOrder.NUMBER : LedgerOrder.DAY,
                    first.getSortType() == TableColumn.SortType.DESCENDING);
        }
        return true;
    }

    private TableRow<LedgerLine> row() {
        TableRow<LedgerLine> row = new TableRow<>() {
            @Override
            protected void updateItem(@Nullable LedgerLine line, boolean empty) {
                super.updateItem(line, empty);
                setAccessibleText(line == null || line.row() == null ? null : LedgerViewModel.spoken(line.row()));
            }
        };
        row.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 || (event.getClickCount() == 1 && event.isAltDown())) {
                open(row.getItem());
            }
        });
        return row;
    }

    private void open(@Nullable LedgerLine line) {
        if (line != null && line.row() != null) {
            model.open(line.row());
        }
    }

    /// Opens the story of the row that the keyboard is on.
    void openChosen() {
        int index = getSelectionModel().getSelectedIndex();
        if (index >= 0 && index < getItems().size()) {
            open(getItems().get(index));
        }
    }

    /// The rows that are chosen and here.
    List<LedgerRow> chosen() {
        return getSelectionModel().getSelectedIndices().stream()
                .map(index -> getItems().get(index).row())
                .filter(Objects::nonNull)
                .toList();
    }

    private static TableColumn<LedgerLine, LedgerLine> column(
            String title, double width, String styleClass, Function<LedgerRow, String> text) {
        TableColumn<LedgerLine, LedgerLine> column = new TableColumn<>(title);
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setCellValueFactory(line -> new ReadOnlyObjectWrapper<>(line.getValue()));
        column.setCellFactory(_ -> new TextCell(styleClass, text));
        return column;
    }

    private static TableColumn<LedgerLine, LedgerLine> standing() {
        TableColumn<LedgerLine, LedgerLine> column = new TableColumn<>("Standing");
        column.setPrefWidth(110);
        column.setSortable(false);
        column.setCellValueFactory(line -> new ReadOnlyObjectWrapper<>(line.getValue()));
        column.setCellFactory(_ -> new StandingCell());
        return column;
    }

    private static final class TextCell extends TableCell<LedgerLine, LedgerLine> {
        private final Function<LedgerRow, String> text;

        TextCell(String styleClass, Function<LedgerRow, String> text) {
            this.text = text;
            getStyleClass().add(styleClass);
        }

        @Override
        protected void updateItem(@Nullable LedgerLine line, boolean empty) {
            super.updateItem(line, empty);
            setText(empty || line == null || line.row() == null ? "" : text.apply(line.row()));
        }
    }

    private static final class StandingCell extends TableCell<LedgerLine, LedgerLine> {
        private final Label chip = new Label();

        @Override
        protected void updateItem(@Nullable LedgerLine line, boolean empty) {
            super.updateItem(line, empty);
            if (empty || line == null || line.row() == null) {
                setGraphic(null);
            } else {
                chip.setText(LedgerViewModel.standing(line.row()));
                chip.getStyleClass().setAll("label", "standing", LedgerViewModel.standingClass(line.row()));
                setGraphic(chip);
            }
        }
    }
}
