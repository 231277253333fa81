package factbox.ui.storylist;

import factbox.library.Counts;
import factbox.library.StoryFilter;
import factbox.library.StoryRow;
import factbox.search.NothingFound;
import factbox.search.ParsedQuery;
import factbox.search.SearchOrder;
import factbox.session.ListCount;
import factbox.session.Loadable;
import factbox.session.ReadingSession;
import factbox.session.StoryWindow;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;

/// What the list shows and how it is filtered.
public final class StoryListViewModel {
    /// In place of a section, for all of them.
    static final String ALL_SECTIONS = "All sections";

    private final ReadingSession session;
    private final ObservableValue<Boolean> nothingBroughtIn;

    /// `bundled` is how many stories come with the program.
    public StoryListViewModel(ReadingSession session, int bundled) {
        this.session = session;
        nothingBroughtIn = session.list().countsProperty().map(counts -> counts.all() <= bundled);
    }

    // Properties

    ReadOnlyObjectProperty<StoryWindow> rowsProperty() {
        return session.list().rowsProperty();
    }

    ObservableList<String> sections() {
        return session.list().sections();
    }

    /// All of them, each of the library's, and the one that is chosen even where its last story has gone.
    List<String> sectionChoices() {
        return Stream.of(Stream.of(ALL_SECTIONS), sections().stream(), Stream.of(section()))
                .flatMap(Function.identity())
                .distinct()
                .toList();
    }

    /// The section that is chosen, or that all are.
    String section() {
        String section = filterProperty().get().section();
        return section.isEmpty() ? ALL_SECTIONS : section;
    }

    ReadOnlyObjectProperty<StoryFilter> filterProperty() {
        return session.list().filterProperty();
    }

    ReadOnlyObjectProperty<Loadable<ListCount>> stateProperty() {
        return session.list().stateProperty();
    }

    ReadOnlyObjectProperty<Counts> countsProperty() {
        return session.list().countsProperty();
    }

    ReadOnlyObjectProperty<Optional<StoryRow>> selectedProperty() {
        return session.selectedRowProperty();
    }

    /// The position of the open story, or -1.
    int position() {
        return session.position();
    }

    /// What decides which stories are listed; where that is the same, the list stays where it is scrolled to.
    Object asked() {
        return List.of(
                session.list().filterProperty().get(),
                session.list().wordsProperty().get(),
                session.list().orderProperty().get());
    }

    boolean isSearch() {
        return !session.list().wordsProperty().get().isBlank();
    }

    ReadOnlyStringProperty wordsProperty() {
        return session.list().wordsProperty();
    }

    ReadOnlyObjectProperty<SearchOrder> orderProperty() {
        return session.list().orderProperty();
    }

    ReadOnlyObjectProperty<ParsedQuery> queryProperty() {
        return session.list().queryProperty();
    }

    ReadOnlyObjectProperty<Optional<NothingFound>> whyProperty() {
        return session.list().help().whyProperty();
    }

    ReadOnlyStringProperty meantProperty() {
        return session.list().help().meantProperty();
    }

    /// The orders that the list can be in.
    List<SearchOrder> orders() {
        return Stream.of(SearchOrder.values())
                .filter(order -> isSearch() || order != SearchOrder.RELEVANCE)
                .toList();
    }

    static String title(SearchOrder order) {
        return switch (order) {
            case RELEVANCE -> "Best match";
            case NEWEST -> "Newest";
            case SOURCE -> "Source";
            case FIGURES -> "Most figures";
        };
    }

    /// How many stories a search found.
    String foundText() {
        if (!(session.list().stateProperty().get() instanceof Loadable.Ready<ListCount>(ListCount count))) {
            return "";
        }
        return count.stories() == 1 && count.isExact() ? "1 story" : count.said() + " stories";
    }

    /// Whether the library has no story but those that come with the program.
    ObservableValue<Boolean> nothingBroughtInProperty() {
        return nothingBroughtIn;
    }

    /// What stands in place of an empty list: why it is empty, and how to fill it.
    String emptyText() {
        if (session.list().stateProperty().get() instanceof Loadable.Failed<ListCount>(String reason)) {
            return reason;
        }
        if (!(session.list().stateProperty().get() instanceof Loadable.Ready<ListCount>)) {
            return ""; // it is on its way
        }
        StoryFilter filter = session.list().filterProperty().get();
        String where = filter.section().isEmpty() ? "" : " in " + filter.section();
        if (!session.list().queryProperty().get().text().isBlank()) {
            String among = switch (filter.show()) {
                case ALL -> "No story";
                case UNREAD -> "No unread story";
                case BOOKMARKED -> "No bookmarked story";
            };
            return among + where + " answers “"
                    + session.list().queryProperty().get().text().strip()
                    + "”.\n"
                    + session.list()
                            .help()
                            .whyProperty()
                            .get()
                            .map(EmptyAnswer::words)
                            .orElse("Fewer words find more.")
                    + " Esc in the search field shows all again.";
        }
        return switch (filter.show()) {
            case ALL -> "No stories" + where + " yet.\nDrop saved pages here, or press Ctrl+O.";
            case UNREAD -> "Nothing unread" + where + ".\nAll caught up.";
            case BOOKMARKED -> "No bookmarks" + where + " yet.\nPress S to bookmark the story you read.";
        };
    }

    // Commands

    void open(int position) {
        session.openAt(position);
    }

    void show(StoryFilter.Show show) {
        session.list().show(show);
    }

    void showSection(String section) {
        session.list()
                .filter(session.list().filterProperty().get().withSection(section.equals(ALL_SECTIONS) ? "" : section));
    }

    void sort(SearchOrder order) {
        session.list().sort(order);
    }

    void searchForMeant() {
        session.list().search(session.list().help().meantProperty().get());
    }
}
