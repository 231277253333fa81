package factbox.session;

import factbox.importing.Importing;
import factbox.library.Library;
import factbox.library.Mark;
import factbox.library.StoryFilter;
import factbox.library.StoryRow;
import factbox.library.TakenMarks;
import factbox.search.StorySearch;
import factbox.story.Span;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import org.jspecify.annotations.Nullable;

/// What the reader has before them: the list, the open story, the chosen figure; and what they do with them together.
///
/// Belongs to the `fxThread`; the library is used on `background` alone, whose tasks run in order.
public final class ReadingSession {
    /// A figure to be chosen once its story is here.
    private record Wanted(String story, Span passage) {}

    /// So many lines of the log tell what led to a fault.
    private static final int LOGGED = 60;

    private final Library library;
    private final Settings settings;
    private final Notices notices = new Notices();
    private final UndoStack undo = new UndoStack();
    private final Executor fxThread;
    private final BackgroundWork work;
    private final StoryList list;
    private final StoryDesk desk;
    private final Marking marking;
    private final Exporting exporting;
    private final FigureMarking figureMarking;
    private final Housekeeping housekeeping;
    private final Preferences preferences;
    /// The position of a story whose row is on its way, or -1.
    private int heading = -1;
    private final ReadOnlyObjectWrapper<Optional<FoundPassage>> found = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper indexing = new ReadOnlyBooleanWrapper();
    private Consumer<String> figuresMarked = _ -> {};
    private Runnable libraryChanged = () -> {};
    private @Nullable Wanted wanted;
    /// Where the figure stands that was chosen when it went away.
    private @Nullable Span hidden;
    private final ReadOnlyIntegerWrapper figure = new ReadOnlyIntegerWrapper(-1);

    public ReadingSession(Library library, Settings settings, Executor background, Executor fxThread) {
        this(library, settings, background, background, fxThread);
    }

    /// The texts of stories are searched for figures by `searching`, which may take long.
    public ReadingSession(
            Library library, Settings settings, Executor background, Executor searching, Executor fxThread) {
        this.library = library;
        this.settings = settings;
        this.fxThread = fxThread;
        work = new BackgroundWork(library, background, fxThread, notices);
        list = new StoryList(library, work);
        desk = new StoryDesk(library, work, work.on(searching), this::opened);
        marking = new Marking(list, desk, work, notices, undo, this::marked);
        figureMarking = new FigureMarking(desk, work, marking, notices);
        exporting = new Exporting(work, notices, list);
        housekeeping = new Housekeeping(work, notices, undo, marks -> {
            changed(Optional.empty());
            markedAnew(marks);
        });
        preferences = new Preferences(settings, undo, notices);
        desk.selectedProperty().subscribe(_ -> {
            figure.set(-1);
            hidden = null;
            heading = -1;
            found.set(Optional.empty());
        });
        desk.storyProperty().subscribe(this::keepFigure);
        desk.storyProperty().subscribe(_ -> fxThread.execute(this::chooseWanted));
    }

    // Properties

    public StoryList list() {
        return list;
    }

    public Marking marking() {
        return marking;
    }

    public Exporting exporting() {
        return exporting;
    }

    public Housekeeping housekeeping() {
        return housekeeping;
    }

    public Preferences preferences() {
        return preferences;
    }

    public FigureMarking figureMarking() {
        return figureMarking;
    }

    public ReadOnlyObjectProperty<Loadable<OpenStory>> storyProperty() {
        return desk.storyProperty();
    }

    /// The id of the story that is open or opening; empty where none is.
    public ReadOnlyStringProperty selectedProperty() {
        return desk.selectedProperty();
    }

    /// Whether there is a story to go back to.
    public ReadOnlyBooleanProperty canGoBackProperty() {
        return desk.history().canBackProperty();
    }

    /// Whether there is a story to go forward to.
    public ReadOnlyBooleanProperty canGoForwardProperty() {
        return desk.history().canForwardProperty();
    }

    /// Whether there is something to undo.
    public ReadOnlyBooleanProperty canUndoProperty() {
        return undo.canUndoProperty();
    }

    /// Whether there is something to do again.
    public ReadOnlyBooleanProperty canRedoProperty() {
        return undo.canRedoProperty();
    }

    /// The index of the chosen key figure, or -1.
    public ReadOnlyIntegerProperty figureProperty() {
        return figure.getReadOnlyProperty();
    }

    /// Where in the open story a search found what was looked for, until the reader turns to something else.
    public ReadOnlyObjectProperty<Optional<FoundPassage>> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /// Whether the index has yet to catch up with the library.
    public ReadOnlyBooleanProperty indexingProperty() {
        return indexing.getReadOnlyProperty();
    }

    /// Marks came in, or went, with stories or without.
    private void markedAnew(TakenMarks marks) {
        for (String story : marks.figureStories()) {
            if (story.equals(desk.selectedProperty().get())) {
                desk.marked(story);
            }
            figuresMarked.accept(story);
        }
    }

    private void marked(String story) {
        desk.marked(story);
        figuresMarked.accept(story);
    }

    public ReadOnlyObjectProperty<Notice> noticeProperty() {
        return notices.lastProperty();
    }

    /// The open story, if it is here.
    public Optional<OpenStory> open() {
        return desk.open();
    }

    /// The row of the open story, with its marks; of one that is opening where it is known.
    public ReadOnlyObjectProperty<Optional<StoryRow>> selectedRowProperty() {
        return desk.rowProperty();
    }

    public Optional<StoryRow> selectedRow() {
        return desk.rowProperty().get();
    }

    /// The position of the open story in the list, or -1.
    public int position() {
        return heading >= 0
                ? heading
                : selectedRow().map(row -> list.position(row.key())).orElse(-1);
    }

    // Commands

    /// Puts the list and the story that was open last in place at once; for the start, before there is a window.
    public void restore() {
        restore(Optional.empty());
    }

    /// The same, with the story that is to be opened where none was open before.
    public void restore(Optional<String> front) {
        list.restore(library);
        library.pages()
                .row(settings.text("story").or(() -> front).orElse(""))
                .or(() -> list.rowsProperty().get().atHand(0).map(ListedStory::row))
                .ifPresent(row -> desk.restore(row.id()));
    }

    /// To be called once the first story is on the screen: what could wait until then.
    public void started() {
        open().ifPresent(this::opened);
        list.started();
    }

    /// From now on stories are searched for.
    public void searchIn(StorySearch search) {
        list.searchIn(search);
    }

    /// Whether searches lack stories that the index has yet to read; what is being searched for may be found then.
    public void indexing(boolean behind) {
        indexing.set(behind);
        list.searchAgain();
    }

    /// Lists the library's stories anew, after some were added or changed.
    public void refresh() {
        desk.forget();
        list.refresh();
    }

    /// What the reader brings into this session's library, with files read on `worker`.
    public Imports imports(Importing importing, Executor worker) {
        return new Imports(importing, worker, fxThread, notices, undo, new Imports.Listener() {
            @Override
            public void changed(Optional<String> toShow) {
                ReadingSession.this.changed(toShow);
            }

            @Override
            public void arrived() {
                ReadingSession.this.arrived();
            }

            @Override
            public void marked(TakenMarks marks) {
                markedAnew(marks);
            }
        });
    }

    /// The folders whose files come into this session's library by themselves, each watched on a thread of `watcher`.
    public WatchedFolders watchedFolders(Importing importing, Imports imports, Executor watcher) {
        return new WatchedFolders(importing, imports, settings, watcher, fxThread, notices, undo);
    }

    /// Another program has written to the library; what is open stays open.
    public void writtenByOthers() {
        arrived();
    }

    private void arrived() {
        libraryChanged.run();
        refresh();
    }

    /// The library is another one: what is open may be gone.
    private void changed(Optional<String> toShow) {
        libraryChanged.run();
        toShow.ifPresentOrElse(this::arrived, () -> {
            refresh();
            desk.reopen();
        });
    }

    /// `listener` is told when stories have come into the library, or gone, by this session.
    public void onLibraryChanged(Runnable listener) {
        libraryChanged = listener;
    }

    public void undo() {
        if (!undo.undo()) {
            tell("Nothing to undo");
        }
    }

    public void redo() {
        if (!undo.redo()) {
            tell("Nothing to redo");
        }
    }

    /// Opens a story by the reader's choice; the one that was open is where *back* goes.
    public void open(String id) {
        desk.open(id);
    }

    /// The same by the story's position in the list.
    public void openAt(int position) {
        heading = position;
        list.at(position, story -> headed(position, story), () -> {
            if (heading == position) {
                heading = -1;
            }
        });
    }

    private void headed(int position, ListedStory story) {
        if (heading == position) {
            desk.open(story.row());
            heading = -1;
            if (story.passage() != null) {
                figure.set(-1);
                found.set(Optional.of(new FoundPassage(story.passage(), story.words())));
            }
        }
    }

    /// Lists the library anew and opens a story that has just come in, or has just become another one; a filter that
    /// would hide it ends.
    private void arrived(String id) {
        work.run(library -> library.pages().row(id), row -> {
            if (row.isPresent() && !isListed(row.get())) {
                list.filter(StoryFilter.NONE);
            }
        });
        refresh();
        if (id.equals(desk.selectedProperty().get())) {
            desk.reopen();
        } else {
            open(id);
        }
    }

    private boolean isListed(StoryRow row) {
        StoryFilter filter = list.filterProperty().get();
        boolean shown = switch (filter.show()) {
            case ALL -> true;
            case UNREAD -> !row.read();
            case BOOKMARKED -> row.bookmarked();
        };
        return shown && (filter.section().isEmpty() || filter.section().equals(row.section()));
    }

    public void back() {
        desk.back();
    }

    public void forward() {
        desk.forward();
    }

    /// Opens the story `step` rows further in the list, if there is one.
    public void step(int step) {
        int to = position() + step;
        if (to >= 0
                && (to < list.rowsProperty().get().size()
                        || !list.rowsProperty().get().isComplete())) {
            openAt(to);
        }
    }

    /// Opens the nearest unread story in the direction of `step`, which is 1 or -1.
    public void stepUnread(int step) {
        list.unreadBeside(position(), step)
                .ifPresentOrElse(
                        this::openAt, () -> tell(step > 0 ? "No unread story below" : "No unread story above"));
    }

    public void toggleBookmark() {
        selectedRow().ifPresent(row -> marking.toggle(Mark.BOOKMARKED, row));
    }

    /// Deletes the open story, which can be undone.
    public void delete() {
        selectedRow().ifPresent(row -> {
            BitSet one = new BitSet();
            one.set(Math.toIntExact(row.key()));
            housekeeping.delete(one);
        });
    }

    /// Deletes the stories that a search or filter lists, which can be undone.
    public void deleteListed() {
        if (list.isWhole()) {
            tell("Every story of the library is listed: search or filter for those to be deleted");
        } else {
            housekeeping.delete(list.keys());
        }
    }

    public void toggleRead() {
        selectedRow().ifPresent(row -> marking.toggle(Mark.READ, row));
    }

    /// Chooses a key figure by its index; one that there is not leaves the choice as it is.
    public void chooseFigure(int index) {
        if (index >= 0
                && open().filter(open -> index < open.sheet().figures().size()).isPresent()) {
            found.set(Optional.empty());
            hidden = null;
            figure.set(index);
        }
    }

    /// The chosen figure stays chosen when the story's sheet of figures is another, and is so again when it comes back.
    private void keepFigure(Loadable<OpenStory> before, Loadable<OpenStory> now) {
        if (!(before instanceof Loadable.Ready<OpenStory>(OpenStory old))
                || !(now instanceof Loadable.Ready<OpenStory>(OpenStory open))) {
            return;
        }
        if (figure.get() >= 0) {
            Span passage = old.sheet().figures().get(figure.get()).verdict().passage();
            int kept = passage == null ? -1 : open.sheet().indexAt(passage).orElse(-1);
            figure.set(kept);
            hidden = kept < 0 ? passage : null;
        } else if (hidden != null) {
            open.sheet().indexAt(hidden).ifPresent(this::chooseFigure);
        }
    }

    /// Opens a story at a passage and chooses the figure there, once the story's figures are found.
    public void openFigure(String id, @Nullable Span passage) {
        wanted = passage == null ? null : new Wanted(id, passage);
        desk.open(id);
        chooseWanted();
    }

    private void chooseWanted() {
        Wanted now = wanted;
        OpenStory open = open().orElse(null);
        if (now != null
                && open != null
                && open.id().equals(now.story)
                && open.sheet().complete()) {
            wanted = null;
            open.sheet().indexAt(now.passage).ifPresent(this::chooseFigure);
        }
    }

    public void leaveFigure() {
        hidden = null;
        figure.set(-1);
    }

    public void leaveFound() {
        found.set(Optional.empty());
    }

    /// Opens the first story that answers what was searched for last, also where it is yet to be found; of the open
    /// story, if that is among them, the passage.
    public void openFound() {
        list.onceAnswered(() -> openAt(Math.max(0, position())));
    }

    public void stepFigure(int step) {
        int from = figure.get() < 0 && step < 0 ? 0 : figure.get();
        open().map(open -> open.sheet().figures().size())
                .filter(size -> size > 0)
                .ifPresent(size -> chooseFigure(Math.clamp(from + step, 0, size - 1)));
    }

    /// Remembers that reading has come to this offset of a story's text.
    public void reached(OpenStory read, int offset) {
        desk.reached(read, offset);
    }

    /// Hears of each story on whose figures the marks have changed.
    public void onFiguresMarked(Consumer<String> listener) {
        figuresMarked = listener;
    }

    /// Hands over the last lines of the program's log.
    public void faults(Consumer<List<String>> then) {
        work.run(library -> library.faults().last(LOGGED), then);
    }

    /// Works out something beside the window's thread, and hands it over there.
    public <T> void aside(Supplier<T> question, Consumer<T> then) {
        work.run(_ -> question.get(), then);
    }

    /// Says something to the reader for a while.
    public void tell(String text) {
        notices.tell(text);
    }

    /// An open story has its neighbours made ready, counts as read, and comes back at the next start.
    ///
    /// Its figures and the neighbours come first: who reads on at once would wait for the disk.
    private void opened(OpenStory open) {
        desk.search();
        int position = list.position(open.row().key());
        if (position >= 0) {
            list.at(position + 1, story -> desk.prepare(story.row().id()));
            list.at(position - 1, story -> desk.prepare(story.row().id()));
        }
        settings.set("story", open.id());
        selectedRow().ifPresent(marking::opened);
    }
}
