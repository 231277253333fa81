package factbox.session;

import factbox.library.Counts;
import factbox.library.Library;
import factbox.library.StoryFilter;
import factbox.library.StoryRow;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What is listed: the library's stories under a filter, in the order in which next and previous go.
public final class StoryList {
    private record Listed(List<StoryRow> rows, List<String> sections, Counts counts) {
        static Listed of(Library library, StoryFilter filter) {
            return new Listed(library.rows(filter), library.sections(), library.counts());
        }
    }

    private final BackgroundWork work;

    // Properties

    private final ObservableList<StoryRow> stories = FXCollections.observableArrayList();
    private final ObservableList<String> sections = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Loadable<Integer>> state =
            new ReadOnlyObjectWrapper<>(new Loadable.Loading<>());
    private final ReadOnlyObjectWrapper<StoryFilter> filter = new ReadOnlyObjectWrapper<>(StoryFilter.NONE);
    private final ReadOnlyObjectWrapper<Counts> counts = new ReadOnlyObjectWrapper<>(new Counts(0, 0, 0));

    StoryList(BackgroundWork work) {
        this.work = work;
    }

    public ObservableList<StoryRow> stories() {
        return stories;
    }

    public ObservableList<String> sections() {
        return sections;
    }

    /// Whether the list is here, and how many rows it has.
    public ReadOnlyObjectProperty<Loadable<Integer>> stateProperty() {
        return state.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<StoryFilter> filterProperty() {
        return filter.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Counts> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    /// The row of a story, if the list shows it.
    public Optional<StoryRow> row(String id) {
        return stories.stream().filter(row -> row.id().equals(id)).findFirst();
    }

    /// The story `step` rows further than another one, if there is one.
    Optional<String> beside(String id, int step) {
        int index = index(id) + step;
        return index >= 0 && index < stories.size()
                ? Optional.of(stories.get(index).id())
                : Optional.empty();
    }

    /// The nearest unread story from another one on, in the direction of `step`, which is 1 or -1.
    Optional<String> unreadBeside(String id, int step) {
        for (int i = index(id) + step; i >= 0 && i < stories.size(); i += step) {
            if (!stories.get(i).read()) {
                return Optional.of(stories.get(i).id());
            }
        }
        return Optional.empty();
    }

    List<String> unread() {
        return stories.stream()
                .filter(Predicate.not(StoryRow::read))
                .map(StoryRow::id)
                .toList();
    }

    private int index(String id) {
        for (int i = 0; i < stories.size(); i++) {
            if (stories.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    // Commands

    public void filter(StoryFilter wanted) {
        if (wanted.equals(filter.get())) {
            return;
        }
        filter.set(wanted);
        work.run(library -> library.rows(wanted), rows -> {
            if (wanted.equals(filter.get())) {
                show(rows);
            }
        });
    }

    public void show(StoryFilter.Show show) {
        filter(filter.get().withShow(show));
    }

    /// Puts the list in place at once, before there is a window.
    void restore(Library library) {
        show(Listed.of(library, filter.get()));
    }

    /// Lists the library's stories anew, after some were added or changed.
    void refresh() {
        StoryFilter current = filter.get();
        work.run(library -> Listed.of(library, current), listed -> {
            if (current.equals(filter.get())) {
                show(listed.rows);
            }
            sections.setAll(listed.sections);
            counts.set(listed.counts);
        });
    }

    private void show(Listed listed) {
        sections.setAll(listed.sections);
        counts.set(listed.counts);
        show(listed.rows);
    }

    private void show(List<StoryRow> rows) {
        stories.setAll(rows);
        state.set(new Loadable.Ready<>(rows.size()));
    }

    /// Some of the stories were marked.
    void marked(MarkChange change, Counts counted) {
        counts.set(counted);
        UnaryOperator<StoryRow> changed = row -> switch (change.kind()) {
            case BOOKMARK -> row.withBookmark(change.set());
            case READ -> row.withRead(change.set());
        };
        Set<String> ids = Set.copyOf(change.ids());
        for (int i = 0; i < stories.size(); i++) {
            if (ids.contains(stories.get(i).id())) {
                stories.set(i, changed.apply(stories.get(i)));
            }
        }
    }
}
