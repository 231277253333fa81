package factbox.session;

import factbox.library.Mark;
import factbox.library.StoryRow;
import java.util.BitSet;

/// The reader's bookmarks and read stories: they are set, undone, and done again.
public final class Marking {
    private final StoryList list;
    private final StoryDesk desk;
    private final BackgroundWork work;
    private final Notices notices;
    private final UndoStack undo = new UndoStack();

    Marking(StoryList list, StoryDesk desk, BackgroundWork work, Notices notices) {
        this.list = list;
        this.desk = desk;
        this.work = work;
        this.notices = notices;
    }

    void toggle(Mark mark, StoryRow row) {
        boolean set = mark == Mark.BOOKMARKED ? row.bookmarked() : row.read();
        mark(MarkChange.of(mark, row.key(), !set));
    }

    /// A story that was opened counts as read; that is nothing to undo.
    void opened(StoryRow row) {
        if (!row.read()) {
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

    public void undo() {
        undo.undo()
                .ifPresentOrElse(
                        change -> save(change, () -> notices.tell("Undone: " + change.said())),
                        () -> notices.tell("Nothing to undo"));
    }

    public void redo() {
        undo.redo()
                .ifPresentOrElse(
                        change -> save(change, () -> notices.tellUndoable(change.said())),
                        () -> notices.tell("Nothing to redo"));
    }

    private void mark(MarkChange change) {
        save(change, () -> {
            undo.did(change);
            notices.tellUndoable(change.said());
        });
    }

    private void save(MarkChange change, Runnable then) {
        work.run(
                library -> {
                    library.marked().set(change.mark(), change.keys(), change.set());
                    return Marks.of(library, Math.toIntExact(library.changes().stories()));
                },
                marks -> {
                    list.marked(change, marks);
                    desk.marked(change);
                    then.run();
                });
    }
}
