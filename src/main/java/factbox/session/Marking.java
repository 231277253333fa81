package factbox.session;

import factbox.figures.choose.FigureMark;
import factbox.library.Library;
import factbox.library.Mark;
import factbox.library.StoryRow;
import java.util.BitSet;
import java.util.function.Consumer;
import java.util.function.Function;

/// The reader's bookmarks, read stories and marks on figures: they are set, and that can be undone.
public final class Marking {
    private final StoryList list;
    private final StoryDesk desk;
    private final BackgroundWork work;
    private final Notices notices;
    private final Consumer<String> figuresMarked;
    private final UndoStack undo;

    /// `figuresMarked` hears of each story on whose figures the marks have changed.
    Marking(
            StoryList list,
            StoryDesk desk,
            BackgroundWork work,
            Notices notices,
            UndoStack undo,
            Consumer<String> figuresMarked) {
        this.figuresMarked = figuresMarked;
        this.list = list;
        this.desk = desk;
        this.work = work;
        this.notices = notices;
        this.undo = undo;
    }

    /// Turned around is what the library has when this one's turn comes: a toggle before it may still be on its way.
    void toggle(Mark mark, StoryRow row) {
        save(
                library -> MarkChange.of(
                        mark, row.key(), !library.marked().with(mark).get(Math.toIntExact(row.key()))),
                this::did);
    }

    /// A story that was opened counts as read; that is nothing to undo.
    void opened(StoryRow row) {
        if (!row.read() && !work.isReadOnly()) {
            save(MarkChange.of(Mark.READ, row.key(), true), () -> {});
        }
    }

    /// Marks every story in the list as read.
    public void markAllRead() {
        BitSet unread = list.unread();
        if (unread.isEmpty()) {
            notices.tell("Every story here is read");
        } else {
            mark(new MarkChange(Mark.READ, unread, true));
        }
    }

    void mark(Change change) {
        save(change, () -> did(change));
    }

    private void did(Change change) {
        undo.did(new Marked(change));
        notices.tellUndoable(change.said());
    }

    private void save(Change change, Runnable then) {
        switch (change) {
            case MarkChange mark -> save(_ -> mark, _ -> then.run());
            case FigureChange(String story, var _, FigureMark after) ->
                work.run(
                        library -> {
                            library.figureMarks().set(story, after);
                            return story;
                        },
                        marked -> {
                            figuresMarked.accept(marked);
                            then.run();
                        });
        }
    }

    private void save(Function<Library, MarkChange> decided, Consumer<MarkChange> then) {
        work.run(
                library -> {
                    MarkChange mark = decided.apply(library);
                    library.marked().set(mark.mark(), mark.keys(), mark.set());
                    return new Saved(
                            mark,
                            Marks.of(library, Math.toIntExact(library.changes().stories())));
                },
                saved -> {
                    list.marked(saved.change, saved.marks);
                    desk.marked(saved.change);
                    then.accept(saved.change);
                });
    }

    private record Saved(MarkChange change, Marks marks) {}

    private final class Marked implements Undoable {
        private final Change change;

        Marked(Change change) {
            this.change = change;
        }

        @Override
        public void undo() {
            Change inverse = change.inverse();
            save(inverse, () -> notices.tell("Undone: " + inverse.said()));
        }

        @Override
        public void redo() {
            save(change, () -> notices.tellUndoable(change.said()));
        }
    }
}
