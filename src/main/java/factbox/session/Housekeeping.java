package factbox.session;

import factbox.library.BackupDay;
import factbox.library.DeletedStories;
import factbox.library.Moved;
import factbox.library.TakenBack;
import factbox.library.TakenMarks;
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
    private final Consumer<TakenMarks> changed;

    /// `changed` hears that the library is another one, and which marks are others.
    Housekeeping(BackgroundWork work, Notices notices, UndoStack undo, Consumer<TakenMarks> changed) {
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
    public void keptBackups(Consumer<KeptBackups> then) {
        work.run(
                library -> new KeptBackups(
                        library.backupFolder(),
                        library.backups().stream().findFirst().map(BackupDay::day)),
                then);
    }

    /// Hands over the days of which there are backups, the newest first, or says that there are none.
    public void backups(Consumer<List<BackupDay>> then) {
        work.run(library -> library.backups(), days -> {
            if (days.isEmpty()) {
                notices.tell("There is no backup yet");
            } else {
                then.accept(days);
            }
        });
    }

    /// Adds the marks of a day's backup to those that are there, until that is undone.
    public void restoreBackup(LocalDate day) {
        new Restoring(day).redo();
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

    /// Takes such a file into the library, until that is undone.
    public void unpack(Path file) {
        new Unpacking(file).redo();
    }

    private static String counted(int count, String one, String more) {
        return "%,d %s".formatted(count, count == 1 ? one : more);
    }

    private final class Restoring implements Undoable {
        private final LocalDate day;
        private boolean isKnown;
        private TakenMarks taken = TakenMarks.NONE;

        Restoring(LocalDate day) {
            this.day = day;
        }

        @Override
        public void redo() {
            work.run(library -> library.restoreBackup(day), (TakenMarks restored) -> {
                taken = restored;
                String told = "Backup of %s: %s brought back".formatted(day, counted(taken.count(), "mark", "marks"));
                if (taken.count() == 0) {
                    notices.tell(told);
                    return;
                }
                if (!isKnown) {
                    isKnown = true;
                    undo.did(this);
                }
                notices.tellUndoable(told);
                changed.accept(taken);
            });
        }

        @Override
        public void undo() {
            TakenMarks restored = taken;
            work.run(
                    library -> {
                        library.takeBack(restored);
                        return restored.count();
                    },
                    count -> {
                        notices.tell("Undone: %s out again".formatted(counted(count, "mark is", "marks are")));
                        changed.accept(restored);
                    });
        }
    }

    private final class Unpacking implements Undoable {
        private final Path file;
        private boolean isKnown;
        private Optional<Moved> moved = Optional.empty();

        Unpacking(Path file) {
            this.file = file;
        }

        @Override
        public void redo() {
            work.run(library -> library.unpack(file), (Moved taken) -> {
                moved = Optional.of(taken);
                String told = "From “%s”: %s".formatted(file.getFileName(), taken.said());
                if (!taken.changedAnything()) {
                    notices.tell(told);
                    return;
                }
                if (!isKnown) {
                    isKnown = true;
                    undo.did(this);
                }
                notices.tellUndoable(told);
                changed.accept(taken.taken());
            });
        }

        @Override
        public void undo() {
            moved.ifPresent(taken -> work.run(library -> library.takeBack(taken), (TakenBack back) -> {
                notices.tell(back.said());
                changed.accept(taken.taken());
            }));
        }
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
                        changed.accept(TakenMarks.NONE);
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
                        changed.accept(TakenMarks.NONE);
                    }));
        }
    }
}
