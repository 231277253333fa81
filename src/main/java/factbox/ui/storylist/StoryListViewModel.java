package factbox.ui.storylist;

import factbox.library.Counts;
import factbox.library.StoryFilter;
import factbox.library.StoryRow;
import factbox.session.ListCount;
import factbox.session.Loadable;
import factbox.session.ReadingSession;
import factbox.session.StoryWindow;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
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

    ReadOnlyObjectProperty<StoryWindow> rowsProperty() {
        return session.list().rowsProperty();
    }

    ObservableList<String> sections() {
        return session.list().sections();
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

    /// What stands in place of an empty list: why it is empty, and how to fill it.
    String emptyText() {
        StoryFilter filter = session.list().filterProperty().get();
        String words = session.list().wordsProperty().get();
        if (!words.isBlank()) {
            return "No story holds “" + words.strip() + "”.\nEsc in the search field shows all again.";
        }
        String where = filter.section().isEmpty() ? "" : " in " + filter.section();
        return switch (filter.show()) {
            case ALL -> "No stories" + where + " yet.";
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
}
