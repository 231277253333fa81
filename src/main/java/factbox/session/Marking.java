package factbox.session;

import factbox.library.Counts;
import factbox.library.Library;
import factbox.library.StoryRow;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// The reader's bookmarks and read stories: they are set, undone, and done again.
public final class Marking {
    private final StoryList list;
    private final BackgroundWork work;
    private final Notices notices;
    private final UndoStack undo = new UndoStack();

    Marking(StoryList list, BackgroundWork work, Notices notices) {
        this.list = list;
        this.work = work;
        this.notices = notices;
    }

    void toggleBookmark(String id) {
        list.row(id).ifPresent(row -> mark(new MarkChange(MarkChange.Kind.BOOKMARK, List.of(id), !row.bookmarked())));
    }

    void toggleRead(String id) {
        list.row(id).ifPresent(row -> mark(new MarkChange(MarkChange.Kind.READ, List.of(id), !row.read())));
    }

    /// A story that was opened counts as read; that is nothing to undo.
    void opened(String id) {
        list.row(id).filter(Predicate.not(StoryRow::read)).ifPresent(_ -> {
            MarkChange read = new MarkChange(MarkChange.Kind.READ, List.of(id), true);
            save(read, counts -> list.marked(read, counts));
        });
    }

    /// Marks every story in the list as read.
    public void markAllRead() {
        List<String> unread = list.unread();
        if (unread.isEmpty()) {
            notices.tell("Every story here is read");
        } else {
            mark(new MarkChange(MarkChange.Kind.READ, unread, true));
        }
    }

    public void undo() {
        undo.undo()
                .ifPresentOrElse(
                        change -> save(change, counts -> {
                            list.marked(change, counts);
                            notices.tell("Undone: " + change.said());
                        }),
                        () -> notices.tell("Nothing to undo"));
    }

    public void redo() {
        undo.redo()
                .ifPresentOrElse(
                        change -> save(change, counts -> {
                            list.marked(change, counts);
                            notices.tellUndoable(change.said());
                        }),
                        () -> notices.tell("Nothing to redo"));
    }

    private void mark(MarkChange change) {
        save(change, counts -> {
            undo.did(change);
            list.marked(change, counts);
            notices.tellUndoable(change.said());
        });
    }

    private void save(MarkChange change, Consumer<Counts> then) {
        work.run(library -> save(change, library), then);
    }

    private static Counts save(MarkChange change, Library library) {
        switch (change.kind()) {
            case BOOKMARK -> change.ids().forEach(id -> library.setBookmarked(id, change.set()));
            case READ -> library.setRead(change.ids(), change.set());
        }
        return library.counts();
    }
}
