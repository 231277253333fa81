package factbox.session;

import factbox.library.Counts;
import factbox.library.Library;
import factbox.library.StoryFilter;
import factbox.library.StoryRow;
import factbox.story.Passage;
import factbox.story.Span;
import factbox.story.StoryText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// What the reader has before them: the list under its filter, the open story, the chosen figure.
///
/// Belongs to the `fxThread`; the library is used on `background` alone, whose tasks run in order.
public final class ReadingSession {
    private static final int PLACE_LENGTH = 60;

    private final Library library;
    private final Settings settings;
    private final Executor background;
    private final Executor fxThread;
    private final StoryShelf shelf;
    private final History history = new History();
    private final UndoStack undo = new UndoStack();
    private int request;

    // Properties

    private final ObservableList<StoryRow> stories = FXCollections.observableArrayList();
    private final ObservableList<String> sections = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Loadable<Integer>> list = new ReadOnlyObjectWrapper<>(new Loadable.Loading<>());
    private final ReadOnlyObjectWrapper<StoryFilter> filter = new ReadOnlyObjectWrapper<>(StoryFilter.NONE);
    private final ReadOnlyObjectWrapper<Counts> counts = new ReadOnlyObjectWrapper<>(new Counts(0, 0, 0));
    private final ReadOnlyObjectWrapper<Loadable<OpenStory>> story =
            new ReadOnlyObjectWrapper<>(new Loadable.Nothing<>());
    private final ReadOnlyStringWrapper selected = new ReadOnlyStringWrapper("");
    private final ReadOnlyIntegerWrapper figure = new ReadOnlyIntegerWrapper(-1);
    private final ReadOnlyObjectWrapper<Notice> notice = new ReadOnlyObjectWrapper<>(new Notice("", false));

    public ReadingSession(Library library, Settings settings, Executor background, Executor fxThread) {
        this.library = library;
        this.settings = settings;
        this.background = background;
        this.fxThread = fxThread;
        this.shelf = new StoryShelf(library);
    }

    /// The rows of the list, in the order in which next and previous go.
    public ObservableList<StoryRow> stories() {
        return stories;
    }

    public ObservableList<String> sections() {
        return sections;
    }

    /// Whether the list is here, and how many rows it has.
    public ReadOnlyObjectProperty<Loadable<Integer>> listProperty() {
        return list.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<StoryFilter> filterProperty() {
        return filter.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Counts> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Loadable<OpenStory>> storyProperty() {
        return story.getReadOnlyProperty();
    }

    /// The id of the story that is open or opening; empty where none is.
    public ReadOnlyStringProperty selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /// The index of the chosen key figure, or -1.
    public ReadOnlyIntegerProperty figureProperty() {
        return figure.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Notice> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /// The open story, if it is here.
    public Optional<OpenStory> open() {
        return story.get() instanceof Loadable.Ready<OpenStory>(OpenStory value)
                ? Optional.of(value)
                : Optional.empty();
    }

    /// The open story's row, if the list shows it.
    public Optional<StoryRow> selectedRow() {
        return stories.stream().filter(row -> row.id().equals(selected.get())).findFirst();
    }

    // Commands

    /// Puts the list and the story that was open last in place at once; for the start, before there is a window.
    public void restore() {
        stories.setAll(library.rows(filter.get()));
        sections.setAll(library.sections());
        counts.set(library.counts());
        list.set(new Loadable.Ready<>(stories.size()));
        String last = settings.text("story").orElse("");
        Optional<String> first =
                stories.stream().map(StoryRow::id).filter(last::equals).findFirst();
        first.or(() -> stories.stream().map(StoryRow::id).findFirst()).ifPresent(id -> {
            selected.set(id);
            try {
                show(shelf.fetch(id));
            } catch (RuntimeException e) {
                story.set(new Loadable.Failed<>(reason(e)));
            }
        });
    }

    /// To be called once the first story is on the screen: what could wait until then.
    public void started() {
        open().ifPresent(this::opened);
    }

    public void filter(StoryFilter wanted) {
        if (wanted.equals(filter.get())) {
            return;
        }
        filter.set(wanted);
        run(() -> {
            List<StoryRow> rows = library.rows(wanted);
            fxThread.execute(() -> {
                if (wanted.equals(filter.get())) {
                    stories.setAll(rows);
                    list.set(new Loadable.Ready<>(rows.size()));
                }
            });
        });
    }

    /// Lists the library's stories anew, after some were added or changed.
    public void refresh() {
        shelf.clear();
        StoryFilter current = filter.get();
        run(() -> {
            List<StoryRow> rows = library.rows(current);
            List<String> inSections = library.sections();
            Counts counted = library.counts();
            fxThread.execute(() -> {
                if (current.equals(filter.get())) {
                    stories.setAll(rows);
                    list.set(new Loadable.Ready<>(rows.size()));
                }
                sections.setAll(inSections);
                counts.set(counted);
            });
        });
    }

    public void show(StoryFilter.Show show) {
        filter(filter.get().withShow(show));
    }

    /// Opens a story by the reader's choice; the one that was open is where *back* goes.
    public void open(String id) {
        if (!id.equals(selected.get())) {
            if (!selected.get().isEmpty()) {
                history.left(selected.get());
            }
            turnTo(id);
        }
    }

    public void back() {
        history.back(selected.get()).ifPresent(this::turnTo);
    }

    public void forward() {
        history.forward(selected.get()).ifPresent(this::turnTo);
    }

    /// Opens the story `step` rows further in the list, if there is one.
    public void step(int step) {
        int index = index() + step;
        if (index >= 0 && index < stories.size()) {
            open(stories.get(index).id());
        }
    }

    /// Opens the nearest unread story in the direction of `step`, which is 1 or -1.
    public void stepUnread(int step) {
        for (int i = index() + step; i >= 0 && i < stories.size(); i += step) {
            if (!stories.get(i).read()) {
                open(stories.get(i).id());
                return;
            }
        }
        notice.set(new Notice(step > 0 ? "No unread story below" : "No unread story above", false));
    }

    public void toggleBookmark() {
        selectedRow()
                .ifPresent(row -> mark(new MarkChange(MarkChange.Kind.BOOKMARK, List.of(row.id()), !row.bookmarked())));
    }

    public void toggleRead() {
        selectedRow().ifPresent(row -> mark(new MarkChange(MarkChange.Kind.READ, List.of(row.id()), !row.read())));
    }

    /// Marks every story in the list as read.
    public void markAllRead() {
        List<String> unread = stories.stream()
                .filter(Predicate.not(StoryRow::read))
                .map(StoryRow::id)
                .toList();
        if (unread.isEmpty()) {
            notice.set(new Notice("Every story here is read", false));
        } else {
            mark(new MarkChange(MarkChange.Kind.READ, unread, true));
        }
    }

    public void undo() {
        undo.undo()
                .ifPresentOrElse(
                        change -> apply(change, "Undone: ", false),
                        () -> notice.set(new Notice("Nothing to undo", false)));
    }

    public void redo() {
        undo.redo()
                .ifPresentOrElse(
                        change -> apply(change, "", true), () -> notice.set(new Notice("Nothing to redo", false)));
    }

    /// Chooses a key figure by its index; one that there is not leaves the choice as it is.
    public void chooseFigure(int index) {
        if (index >= 0 && open().filter(open -> index < open.verdicts().size()).isPresent()) {
            figure.set(index);
        }
    }

    public void leaveFigure() {
        figure.set(-1);
    }

    public void stepFigure(int step) {
        int from = figure.get() < 0 && step < 0 ? 0 : figure.get();
        open().map(open -> open.verdicts().size())
                .filter(size -> size > 0)
                .ifPresent(size -> figure.set(Math.clamp(from + step, 0, size - 1)));
    }

    /// Remembers that reading has come to this offset of a story's text.
    public void reached(OpenStory read, int offset) {
        Passage place = placeAt(read.text(), offset);
        Passage known = shelf.atHand(read.id()).orElse(read).place();
        if (place != null && !place.equals(known)) {
            shelf.placed(read.id(), place);
            run(() -> library.setPlace(read.id(), place));
        }
    }

    public void tell(String text) {
        notice.set(new Notice(text, false));
    }

    private static @Nullable Passage placeAt(StoryText text, int offset) {
        return text.blocks().stream()
                .filter(block -> block.end() > offset)
                .findFirst()
                .map(block -> new Span(block.start(), wholeCharacter(text.plain(), block)))
                .filter(span -> !span.in(text.plain()).isBlank())
                .map(span -> Passage.of(text, span))
                .orElse(null);
    }

    private static int wholeCharacter(String plain, Span block) {
        int end = Math.min(block.end(), block.start() + PLACE_LENGTH);
        return end < plain.length() && Character.isLowSurrogate(plain.charAt(end)) ? end + 1 : end;
    }

    private int index() {
        for (int i = 0; i < stories.size(); i++) {
            if (stories.get(i).id().equals(selected.get())) {
                return i;
            }
        }
        return -1;
    }

    private void turnTo(String id) {
        int asked = ++request;
        figure.set(-1);
        selected.set(id);
        Optional<OpenStory> atHand = shelf.atHand(id);
        if (atHand.isPresent()) {
            show(atHand);
            atHand.ifPresent(this::opened);
            return;
        }
        story.set(new Loadable.Loading<>());
        background.execute(() -> {
            try {
                Optional<OpenStory> fetched = shelf.fetch(id);
                ifCurrent(asked, () -> {
                    show(fetched);
                    fetched.ifPresent(this::opened);
                });
            } catch (RuntimeException e) {
                ifCurrent(asked, () -> story.set(new Loadable.Failed<>(reason(e))));
            }
        });
    }

    private void ifCurrent(int asked, Runnable then) {
        fxThread.execute(() -> {
            if (asked == request) {
                then.run();
            }
        });
    }

    private void show(Optional<OpenStory> found) {
        story.set(found.<Loadable<OpenStory>>map(Loadable.Ready::new)
                .orElseGet(() -> new Loadable.Failed<>("This story is no longer in the library.")));
    }

    /// An open story has its neighbours made ready, counts as read, and comes back at the next start.
    ///
    /// The neighbours come first: who reads on at once would wait for the disk to have written the rest.
    private void opened(OpenStory open) {
        List<String> neighbours = new ArrayList<>();
        for (int i : new int[] {index() + 1, index() - 1}) {
            if (i >= 0 && i < stories.size()) {
                neighbours.add(stories.get(i).id());
            }
        }
        run(() -> neighbours.forEach(shelf::fetch));
        settings.set("story", open.id());
        selectedRow().filter(Predicate.not(StoryRow::read)).ifPresent(row -> {
            MarkChange read = new MarkChange(MarkChange.Kind.READ, List.of(row.id()), true);
            run(() -> save(read), () -> changeRows(read));
        });
    }

    private void mark(MarkChange change) {
        run(() -> save(change), () -> {
            undo.did(change);
            changeRows(change);
            notice.set(new Notice(change.said(), true));
        });
    }

    private void apply(MarkChange change, String prefix, boolean undoable) {
        run(() -> save(change), () -> {
            changeRows(change);
            notice.set(new Notice(prefix + change.said(), undoable));
        });
    }

    private Counts save(MarkChange change) {
        switch (change.kind()) {
            case BOOKMARK -> change.ids().forEach(id -> library.setBookmarked(id, change.set()));
            case READ -> library.setRead(change.ids(), change.set());
        }
        return library.counts();
    }

    private void changeRows(MarkChange change) {
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

    private void run(Runnable work) {
        run(
                () -> {
                    work.run();
                    return null;
                },
                () -> {});
    }

    /// Works in the background and then, unless that failed, on the window's thread; a failure is told.
    private void run(Supplier<@Nullable Counts> work, Runnable then) {
        background.execute(() -> {
            try {
                Counts counted = work.get();
                fxThread.execute(() -> {
                    if (counted != null) {
                        counts.set(counted);
                    }
                    then.run();
                });
            } catch (RuntimeException e) {
                fxThread.execute(() -> notice.set(new Notice(reason(e), false)));
            }
        });
    }

    private static String reason(RuntimeException e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }
}
