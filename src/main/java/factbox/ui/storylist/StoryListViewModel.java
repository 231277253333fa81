package factbox.ui.storylist;

import factbox.library.Counts;
import factbox.library.StoryFilter;
import factbox.library.StoryRow;
import factbox.session.Loadable;
import factbox.session.ReadingSession;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.collections.ObservableList;

/// What the list shows and how it is filtered.
public final class StoryListViewModel {
    /// In place of a section, for all of them.
    static final String ALL_SECTIONS = "All sections";

    private final ReadingSession session;

    public StoryListViewModel(ReadingSession session) {
        this.session = session;
    }

    // Properties

    ObservableList<StoryRow> stories() {
        return session.list().stories();
    }

    ObservableList<String> sections() {
        return session.list().sections();
    }

    ReadOnlyObjectProperty<StoryFilter> filterProperty() {
        return session.list().filterProperty();
    }

    ReadOnlyObjectProperty<Loadable<Integer>> listProperty() {
        return session.list().stateProperty();
    }

    ReadOnlyObjectProperty<Counts> countsProperty() {
        return session.list().countsProperty();
    }

    ReadOnlyStringProperty selectedProperty() {
        return session.selectedProperty();
    }

    /// What stands in place of an empty list: why it is empty, and how to fill it.
    String emptyText() {
        StoryFilter filter = session.list().filterProperty().get();
        if (!filter.words().isBlank()) {
            return "No story holds “" + filter.words().strip() + "”.\nEsc in the search field shows all again.";
        }
        String where = filter.section().isEmpty() ? "" : " in " + filter.section();
        return switch (filter.show()) {
            case ALL -> "No stories" + where + " yet.";
            case UNREAD -> "Nothing unread" + where + ".\nAll caught up.";
            case BOOKMARKED -> "No bookmarks" + where + " yet.\nPress S to bookmark the story you read.";
        };
    }

    // Commands

    void open(StoryRow row) {
        session.open(row.id());
    }

    void show(StoryFilter.Show show) {
        session.list().show(show);
    }

    void showSection(String section) {
        session.list()
                .filter(session.list().filterProperty().get().withSection(section.equals(ALL_SECTIONS) ? "" : section));
    }
}
