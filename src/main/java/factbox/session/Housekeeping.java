package factbox.session;

import factbox.library.DeletedStories;
import factbox.library.Moved;
import factbox.story.Story;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// What becomes of stories and of the library as a whole: deleting, a backup's marks, moving house.
///
/// Belongs to the `fxThread`.
public final class Housekeeping {
    private final BackgroundWork work;
    private final Notices notices;
    private final UndoStack undo;
    private final Runnable changed;

    /// `changed` hears that the library is another one.
    Housekeeping(BackgroundWork work, Notices notices, UndoStack undo, Runnable changed) {
        this.work = work;
        this.notices = notices;
        this.undo = undo;
        this.changed = changed;
    }

    /// Deletes the stories with these keys and all that the reader added to them, until that is undone.
    void delete(BitSet keys) {
        if (!keys.isEmpty()) {
            new Deletion(keys).redo();
        }
    }

    /// Tells where the backups of marks are, and of which day the newest is.
    public void backups(Consumer<KeptBackups> then) {
        work.run(
                library -> new KeptBackups(
                        library.backupFolder(), library.backups().stream().findFirst()),
                then);
    }

    /// Adds the marks of the newest backup to those that are there.
    public void restoreBackup() {
        work.run(
                library -> {
                    Optional<LocalDate> day = library.backups().stream().findFirst();
                    return day.map(newest -> "Backup of %s: %s brought back"
                                    .formatted(newest, counted(library.restoreBackup(newest), "mark", "marks")))
                            .orElse("There is no backup yet");
                },
                told -> {
                    notices.tell(told);
                    changed.run();
                });
    }

    /// Writes the library with every mark to one file.
    public void pack(Path file) {
        work.run(
                library -> {
                    library.pack(file);
                    return library.counts().all();
                },
                stories -> notices.tell("%s holds the library: %s with their marks"
                        .formatted(file.getFileName(), counted(stories, "story", "stories"))));
    }

    /// Takes such a file into the library.
    public void unpack(Path file) {
        work.run(library -> library.unpack(file), (Moved moved) -> {
            notices.tell("From “%s”: %s".formatted(file.getFileName(), moved.said()));
            changed.run();
        });
    }

    private static String counted(int count, String one, String more) {
        return "%,d %s".formatted(count, count == 1 ? one : more);
    }

    private final class Deletion implements Undoable {
        private final BitSet keys;
        private List<String> ids = List.of();
        private Optional<DeletedStories> deleted = Optional.empty();

        Deletion(BitSet keys) {
            this.keys = keys;
        }

        @Override
        public void redo() {
            boolean isFirst = ids.isEmpty();
            work.run(
                    library -> {
                        if (ids.isEmpty()) {
                            List<String> found = new ArrayList<>();
                            keys.stream()
                                    .forEach(key -> library.file(key)
                                            .map(file -> file.story())
                                            .map(Story::id)
                                            .ifPresent(found::add));
                            ids = found;
                        }
                        return library.delete(ids);
                    },
                    gone -> {
                        deleted = Optional.of(gone);
                        if (isFirst) {
                            undo.did(this);
                        }
                        notices.tellUndoable(counted(gone.count(), "story", "stories") + " deleted");
                        changed.run();
                    });
        }

        @Override
        public void undo() {
            deleted.ifPresent(gone -> work.run(
                    library -> {
                        library.restore(gone);
                        return gone.count();
                    },
                    count -> {
                        notices.tell("Undone: %s back".formatted(counted(count, "story is", "stories are")));
                        changed.run();
                    }));
        }
    }
}
