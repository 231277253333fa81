package factbox.ui.ledger;

import factbox.search.LedgerOrder;
import factbox.search.LedgerQuery;
import factbox.search.LedgerRow;
import factbox.session.LedgerLine;
import factbox.session.LedgerWindow;
import factbox.session.Loadable;
import factbox.ui.text.AnyScript;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
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
    private static final double FIGURE = 150;
    private static final double DAY = 100;
    private static final double STANDING = 124;
    private static final double SENTENCE = 200;
    private static final double WHAT = 150;
    private static final double STORY = 120;
    /// Where it is narrower, the sentence alone says whose the figure is.
    private static final double WIDE = 1080;
    /// Where it is narrower, the sentence alone says of when it is, and the story is known when it is opened.
    private static final double NARROW = 840;

    private final LedgerViewModel model;
    private final Label empty = new Label();
    private LedgerQuery shown = LedgerQuery.ALL;
    private final TableColumn<LedgerLine, LedgerLine> figure =
            column("Figure", FIGURE, "value", LedgerViewModel::value);
    private final TableColumn<LedgerLine, LedgerLine> day = column("As of", DAY, "soft", LedgerViewModel::day);

    LedgerTable(LedgerViewModel model, FigureMenu menu) {
        this.model = model;
        empty.getStyleClass().add("empty");
        empty.setWrapText(true);
        figure.setMinWidth(FIGURE);
        figure.setCellFactory(_ -> new ValueCell());
        day.setMinWidth(DAY);
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
        sentence.setMinWidth(SENTENCE);
        TableColumn<LedgerLine, LedgerLine> who =
                column("Says who", 130, "soft", row -> Objects.toString(row.attribution(), ""));
        who.visibleProperty().bind(widthProperty().greaterThan(WIDE));
        TableColumn<LedgerLine, LedgerLine> what = column("What it counts", 240, "what", LedgerRow::label);
        what.setMinWidth(WHAT);
        TableColumn<LedgerLine, LedgerLine> story = column("Story", 220, "story", LedgerRow::headline);
        story.setMinWidth(STORY);
        story.visibleProperty().bind(widthProperty().greaterThan(NARROW));
        day.visibleProperty().bind(widthProperty().greaterThan(NARROW));
        figure.setSortable(true);
        figure.getStyleClass().add("value");
        day.setSortable(true);
        getColumns().setAll(List.of(figure, what, sentence, day, who, story, standing()));
        figure.setSortType(TableColumn.SortType.DESCENDING);
        setSortPolicy(_ -> sort(getSortOrder()));
        setRowFactory(_ -> row(menu));
        menu.on(this, this::atKeyboard);
        model.queryProperty().subscribe(query -> showOrder(LedgerViewModel.Order.of(query)));
        model.linesProperty().subscribe(this::show);
        model.readingProperty().subscribe(_ -> empty.setText(model.whyEmpty()));
        model.onArrived(this::refresh);
    }

    /// Stays on the line where the keyboard was, unless something else was asked.
    private void show(Loadable<LedgerWindow> lines) {
        LedgerQuery query = model.queryProperty().get();
        int line = query.equals(shown) ? Math.max(0, getSelectionModel().getSelectedIndex()) : 0;
        shown = query;
        setItems(
                lines instanceof Loadable.Ready<LedgerWindow>(LedgerWindow window)
                        ? window
                        : FXCollections.emptyObservableList());
        empty.setText(model.whyEmpty());
        getSelectionModel().clearAndSelect(Math.min(line, getItems().size() - 1));
    }

    /// The ledger sorts, not the table: that would have to read every row.
    private boolean sort(List<TableColumn<LedgerLine, ?>> order) {
        if (!order.isEmpty()) {
            TableColumn<LedgerLine, ?> first = order.getFirst();
            model.sort(LedgerViewModel.Order.of(
                    first.equals(figure) ? LedgerOrder.NUMBER : LedgerOrder.DAY,
                    first.getSortType() == TableColumn.SortType.DESCENDING));
        }
        return true;
    }

    /// The heads of the columns show how the ledger is sorted, whoever said so.
    private void showOrder(LedgerViewModel.Order order) {
        TableColumn<LedgerLine, LedgerLine> by = order.by() == LedgerOrder.NUMBER ? figure : day;
        by.setSortType(order.descending() ? TableColumn.SortType.DESCENDING : TableColumn.SortType.ASCENDING);
        if (!getSortOrder().equals(List.of(by))) {
            getSortOrder().setAll(List.of(by));
        }
    }

    private @Nullable LedgerRow atKeyboard() {
        int index = getSelectionModel().getSelectedIndex();
        return index >= 0 && index < getItems().size() ? getItems().get(index).row() : null;
    }

    private TableRow<LedgerLine> row(FigureMenu menu) {
        TableRow<LedgerLine> row = new TableRow<>() {
            @Override
            protected void updateItem(@Nullable LedgerLine line, boolean empty) {
                super.updateItem(line, empty);
                setAccessibleText(line == null || line.row() == null ? null : LedgerViewModel.spoken(line.row()));
            }
        };
        menu.on(row, () -> row.getItem() == null ? null : row.getItem().row());
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
        column.setPrefWidth(STANDING);
        column.setMinWidth(STANDING);
        column.setSortable(false);
        column.setCellValueFactory(line -> new ReadOnlyObjectWrapper<>(line.getValue()));
        column.setCellFactory(_ -> new StandingCell());
        return column;
    }

    /// A value is never cut: a number without its end is another number. A long one is smaller, and takes two lines.
    private static final class ValueCell extends TextCell {
        private static final PseudoClass LONG = PseudoClass.getPseudoClass("long");
        private static final int ROOM = 13;

        ValueCell() {
            super("value", LedgerViewModel::value);
        }

        @Override
        protected void updateItem(@Nullable LedgerLine line, boolean empty) {
            super.updateItem(line, empty);
            pseudoClassStateChanged(LONG, getText().length() > ROOM);
            setWrapText(!AnyScript.isRightToLeft(getText()));
        }
    }

    private static class TextCell extends TableCell<LedgerLine, LedgerLine> {
        private final Function<LedgerRow, String> text;

        TextCell(String styleClass, Function<LedgerRow, String> text) {
            this.text = text;
            getStyleClass().add(styleClass);
        }

        @Override
        protected void updateItem(@Nullable LedgerLine line, boolean empty) {
            super.updateItem(line, empty);
            AnyScript.say(this, empty || line == null || line.row() == null ? "" : text.apply(line.row()));
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
