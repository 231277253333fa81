package factbox.ui.storylist;

import factbox.library.Counts;
import factbox.library.StoryFilter;
import factbox.search.SearchOrder;
import factbox.session.ListedStory;
import factbox.session.StoryWindow;
import factbox.ui.text.WrappedText;
import factbox.ui.theme.Shown;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// The list of stories under its filters.
public final class StoryListView extends VBox {
    private static final PseudoClass FOUND = PseudoClass.getPseudoClass("found");

    private final StoryListViewModel model;
    private final ListView<@Nullable ListedStory> list = new ListView<>();
    private final ChoiceBox<String> sections = new ChoiceBox<>();
    private final ChoiceBox<SearchOrder> sort = new ChoiceBox<>();
    private final WrappedText empty = new WrappedText("empty");
    private Object shown = "";
    private boolean following;

    public StoryListView(StoryListViewModel model) {
        this.model = model;
        setId("story-list");
        getStyleClass().add("story-list");
        VBox.setVgrow(list, Priority.ALWAYS);
        HBox.setHgrow(sections, Priority.ALWAYS);
        HBox choices = new HBox(sections, sort);
        choices.getStyleClass().add("choices");
        Shown.in(this, filters(), choices, new SearchSummary(model), list, invitation());
        buildSections();
        buildSort();
        buildList();
    }

    /// Puts the keyboard into the list.
    public void focus() {
        list.requestFocus();
    }

    /// What a newcomer can do next; it goes with the first story that is brought in.
    private Label invitation() {
        Label invitation = new Label("Drop saved pages here, or press Ctrl+O.");
        invitation.setId("invitation");
        invitation.getStyleClass().add("invitation");
        invitation.setMaxWidth(Double.MAX_VALUE);
        model.nothingBroughtInProperty().subscribe(invitation::setVisible);
        return invitation;
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
        model.filterProperty().subscribe(this::listSections);
        sections.setOnAction(_ -> {
            if (sections.getValue() != null) {
                model.showSection(sections.getValue());
            }
        });
    }

    private void buildSort() {
        sort.setId("sort");
        sort.setAccessibleText("Sorted by");
        sort.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable SearchOrder order) {
                return order == null ? "" : StoryListViewModel.title(order);
            }

            @Override
            public SearchOrder fromString(String title) {
                throw new UnsupportedOperationException(title);
            }
        });
        model.wordsProperty().subscribe(_ -> {
            if (!sort.getItems().equals(model.orders())) {
                sort.getItems().setAll(model.orders());
                sort.setValue(model.orderProperty().get());
            }
        });
        model.orderProperty().subscribe(sort::setValue);
        sort.setOnAction(_ -> {
            if (sort.getValue() != null) {
                model.sort(sort.getValue());
            }
        });
    }

    private void listSections() {
        List<String> choices = model.sectionChoices();
        if (!sections.getItems().equals(choices)) {
            sections.getItems().setAll(choices);
        }
        sections.setValue(model.section());
        boolean pointless = choices.size() < 3;
        sections.setVisible(!pointless);
        sections.setManaged(!pointless);
    }

    private void buildList() {
        list.setId("stories");
        list.setAccessibleText("Stories");
        list.setCellFactory(_ -> new StoryCell());
        list.setPlaceholder(empty);
        model.stateProperty().subscribe(_ -> empty.setText(model.emptyText()));
        model.whyProperty().subscribe(_ -> empty.setText(model.emptyText()));
        model.rowsProperty().subscribe(this::show);
        model.rowsProperty().subscribe(_ -> empty.setText(model.emptyText()));
        model.selectedProperty().subscribe(_ -> follow(true));
        list.getSelectionModel().selectedIndexProperty().subscribe(index -> {
            if (index.intValue() >= 0 && !following && list.isFocusWithin()) {
                model.open(index.intValue());
            }
        });
    }

    /// Another list; where it answers the same question, what is in view stays in view.
    private void show(StoryWindow rows) {
        following = true;
        IndexedCell<?> first = flow().map(VirtualFlow::getFirstVisibleCell).orElse(null);
        int position = -1;
        if (first != null && model.asked().equals(shown) && list.getItems() instanceof StoryWindow before) {
            position = rows.positionNear(before, first.getIndex());
        }
        double hidden = first == null ? 0 : -first.getLayoutY();
        int before = list.getSelectionModel().getSelectedIndex();
        boolean inSight = before < 0 || isInView(before);
        list.setItems(rows);
        list.pseudoClassStateChanged(FOUND, model.isSearch());
        following = false;
        boolean another = !model.asked().equals(shown);
        shown = model.asked();
        if (position > 0 || (position == 0 && hidden > 0)) {
            list.scrollTo(position);
            flow().ifPresent(flow -> flow.scrollPixels(hidden));
        } else if (another) {
            list.scrollTo(0);
        }
        follow((another || inSight) && !model.isSearch());
    }

    private Optional<VirtualFlow<?>> flow() {
        return list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow ? Optional.of(flow) : Optional.empty();
    }

    /// Shows the open story as the selected row, without that counting as a choice.
    private void follow(boolean reveal) {
        following = true;
        int index = model.position();
        if (index < 0 || index >= list.getItems().size()) {
            list.getSelectionModel().clearSelection();
            list.getFocusModel().focus(-1);
        } else if (index != list.getSelectionModel().getSelectedIndex()) {
            list.getSelectionModel().select(index);
            list.getFocusModel().focus(index);
        }
        following = false;
        if (reveal && index >= 0) {
            reveal(index);
        }
    }

    /// Has the open story's row in view, wherever the list was scrolled to.
    public void reveal() {
        int index = model.position();
        if (index >= 0 && index < list.getItems().size()) {
            reveal(index);
        }
    }

    private void reveal(int index) {
        list.layout(); // a scroll that was asked for before comes first
        flow().ifPresent(VirtualFlow::layout);
        if (!isInView(index)) {
            list.scrollTo(index);
        }
    }

    private boolean isInView(int index) {
        return flow().map(flow -> flow.getVisibleCell(index))
                .filter(cell -> cell.getLayoutY() >= 0 && cell.getLayoutY() + cell.getHeight() <= list.getHeight())
                .isPresent();
    }
}
