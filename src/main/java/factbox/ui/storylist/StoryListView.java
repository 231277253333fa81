package factbox.ui.storylist;

import factbox.library.Counts;
import factbox.library.StoryFilter;
import factbox.library.StoryRow;
import factbox.ui.text.WrappedText;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The list of stories under its filters.
public final class StoryListView extends VBox {
    private final StoryListViewModel model;
    private final ListView<StoryRow> list = new ListView<>();
    private final ComboBox<String> sections = new ComboBox<>();
    private final WrappedText empty = new WrappedText("empty");
    private boolean following;

    public StoryListView(StoryListViewModel model) {
        this.model = model;
        setId("story-list");
        getStyleClass().add("story-list");
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(filters(), sections, list);
        buildSections();
        buildList();
    }

    /// Puts the keyboard into the list.
    public void focus() {
        list.requestFocus();
    }

    private HBox filters() {
        ToggleGroup group = new ToggleGroup();
        HBox filters = new HBox();
        filters.getStyleClass().add("filters");
        for (StoryFilter.Show show : StoryFilter.Show.values()) {
            ToggleButton button = new ToggleButton();
            button.setId("filter-" + show.name().toLowerCase(Locale.ROOT));
            button.setToggleGroup(group);
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(_ -> {
                button.setSelected(true);
                model.show(show);
            });
            model.filterProperty().subscribe(filter -> button.setSelected(filter.show() == show));
            model.countsProperty().subscribe(counts -> button.setText(title(show, counts)));
            filters.getChildren().add(button);
        }
        return filters;
    }

    private static String title(StoryFilter.Show show, Counts counts) {
        return switch (show) {
            case ALL -> "All %,d".formatted(counts.all());
            case UNREAD -> "Unread %,d".formatted(counts.unread());
            case BOOKMARKED -> "Bookmarked %,d".formatted(counts.bookmarked());
        };
    }

    private void buildSections() {
        sections.setId("sections");
        sections.setAccessibleText("Section");
        sections.setMaxWidth(Double.MAX_VALUE);
        model.sections().subscribe(this::listSections);
        listSections();
        model.filterProperty()
                .subscribe(filter -> sections.setValue(
                        filter.section().isEmpty() ? StoryListViewModel.ALL_SECTIONS : filter.section()));
        sections.setOnAction(_ -> {
            if (sections.getValue() != null) {
                model.showSection(sections.getValue());
            }
        });
    }

    private void listSections() {
        List<String> choices = Stream.concat(Stream.of(StoryListViewModel.ALL_SECTIONS), model.sections().stream())
                .toList();
        sections.getItems().setAll(choices);
        sections.setValue(StoryListViewModel.ALL_SECTIONS);
        boolean pointless = choices.size() < 3;
        sections.setVisible(!pointless);
        sections.setManaged(!pointless);
    }

    private void buildList() {
        list.setId("stories");
        list.setAccessibleText("Stories");
        list.setCellFactory(_ -> new StoryCell());
        list.setItems(model.stories());
        list.setPlaceholder(empty);
        model.listProperty().subscribe(_ -> empty.setText(model.emptyText()));
        model.filterProperty().subscribe(_ -> empty.setText(model.emptyText()));
        model.selectedProperty().subscribe(this::follow);
        Platform.runLater(this::follow);
        model.stories().addListener((ListChangeListener<StoryRow>) _ -> Platform.runLater(this::follow));
        list.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null && !following && list.isFocusWithin()) {
                model.open(row);
            }
        });
    }

    /// Shows the open story as the selected row, without that counting as a choice.
    private void follow() {
        following = true;
        int index = -1;
        for (int i = 0; i < list.getItems().size(); i++) {
            if (list.getItems().get(i).id().equals(model.selectedProperty().get())) {
                index = i;
            }
        }
        if (index < 0) {
            list.getSelectionModel().clearSelection();
        } else {
            list.getSelectionModel().select(index);
            list.getFocusModel().focus(index);
            reveal(index);
        }
        following = false;
    }

    private void reveal(int index) {
        boolean inView = list.lookupAll(".story-cell").stream()
                .anyMatch(node -> node instanceof StoryCell cell
                        && cell.getIndex() == index
                        && cell.getLayoutY() >= 0
                        && cell.getLayoutY() + cell.getHeight() <= list.getHeight());
        if (!inView) {
            list.scrollTo(index);
        }
    }
}
