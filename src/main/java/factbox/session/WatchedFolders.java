package factbox.session;

import factbox.importing.FolderWatch;
import factbox.importing.ImportResult;
import factbox.importing.Importing;
import factbox.importing.Input;
import factbox.importing.Plan;
import factbox.library.ImportControl;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Folders whose new and changed files come in by themselves while reading goes on; none, until the reader names one.
///
/// Belongs to the `fxThread`; each folder is watched, and its files are read, on a thread of `watcher`.
public final class WatchedFolders {
    /// One folder a line.
    private static final String FOLDERS = "watchedFolder";
    /// With the folder behind it.
    private static final String SEEN = "watchedSeen";

    private final Importing importing;
    private final Imports imports;
    private final Settings settings;
    private final Executor watcher;
    private final Executor fxThread;
    private final Notices notices;
    private final UndoStack undo;
    private final Map<Path, Watching> watching = new ConcurrentHashMap<>();

    // Properties

    private final ObservableList<Path> folders = FXCollections.observableArrayList();
    /// It hears of changes as long as it is held.
    private final ObservableList<Path> shown = FXCollections.unmodifiableObservableList(folders);
    private final BooleanBinding on = Bindings.isNotEmpty(folders);

    WatchedFolders(
            Importing importing,
            Imports imports,
            Settings settings,
            Executor watcher,
            Executor fxThread,
            Notices notices,
            UndoStack undo) {
        this.importing = importing;
        this.imports = imports;
        this.settings = settings;
        this.watcher = watcher;
        this.fxThread = fxThread;
        this.notices = notices;
        this.undo = undo;
    }

    /// In the order in which they were named.
    public ObservableList<Path> folders() {
        return shown;
    }

    /// Whether there is one.
    public ObservableBooleanValue onProperty() {
        return on;
    }

    // Commands

    /// Goes on with the folders that were watched when the program ended, and takes in what came since.
    public void resume() {
        settings.text(FOLDERS)
                .orElse("")
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> {
                    try {
                        begin(Path.of(line), true);
                    } catch (InvalidPathException e) {
                        notices.tell("“%s” can’t be watched".formatted(line));
                    }
                });
    }

    /// What is put into the folder from now on comes in by itself; that can be undone.
    public void watch(Path folder) {
        Path whole = folder.toAbsolutePath();
        if (folders.contains(whole)) {
            notices.tell("“%s” is watched already".formatted(name(whole)));
        } else if (begin(whole, false)) {
            undo.did(new Change(whole, true));
        }
    }

    /// Ends that, which can be undone.
    public void stop(Path folder) {
        if (folders.contains(folder)) {
            end(folder);
            undo.did(new Change(folder, false));
        }
    }

    /// To be called at the end, from any thread.
    public void end() {
        watching.values().forEach(Watching::end);
        watching.clear();
    }

    private void end(Path folder) {
        Watching former = watching.remove(folder);
        if (former != null) {
            former.end();
        }
        folders.remove(folder);
        remember();
        notices.tellUndoable("“%s” is no longer watched".formatted(name(folder)));
    }

    private void remember() {
        settings.set(FOLDERS, folders.stream().map(Path::toString).collect(Collectors.joining("\n")));
    }

    private static String name(Path folder) {
        Path name = folder.getFileName();
        return name == null ? folder.toString() : name.toString();
    }

    private boolean begin(Path folder, boolean withWhatCameSince) {
        try {
            String stamps = settings.text(SEEN + folder)
                    .or(() -> settings.text(SEEN)) // of the one folder that there could be once
                    .orElse("");
            Watching begun = new Watching(folder, new FolderWatch(folder, Set.copyOf(List.of(stamps.split(" ", -1)))));
            watching.put(folder, begun);
            folders.add(folder);
            remember();
            watcher.execute(() -> begun.run(withWhatCameSince));
            return true;
        } catch (IOException e) {
            notices.tell("“%s” can’t be watched".formatted(name(folder)));
            return false;
        }
    }

    private final class Change implements Undoable {
        private final Path folder;
        private final boolean begins;

        Change(Path folder, boolean begins) {
            this.folder = folder;
            this.begins = begins;
        }

        @Override
        public void undo() {
            set(!begins);
        }

        @Override
        public void redo() {
            set(begins);
        }

        @Override
        public boolean isSetting() {
            return true;
        }

        private void set(boolean watched) {
            if (!watched) {
                end(folder);
            } else if (begin(folder, true)) {
                notices.tell("“%s” is watched again".formatted(name(folder)));
            }
        }
    }

    /// One folder, from when it is named until another one is.
    private final class Watching implements FolderWatch.Listener {
        private final Path folder;
        private final FolderWatch watch;
        private volatile ImportControl current = new ImportControl();
        private volatile boolean ended;

        Watching(Path folder, FolderWatch watch) {
            this.folder = folder;
            this.watch = watch;
        }

        void run(boolean withWhatCameSince) {
            if (!withWhatCameSince) {
                watch.skip();
                keepSeen();
                fxThread.execute(() ->
                        notices.tell("What is put into “%s” from now on comes in by itself".formatted(name(folder))));
            }
            watch.run(this);
        }

        private void keepSeen() {
            String stamps = String.join(" ", watch.seen());
            fxThread.execute(() -> {
                if (this.equals(watching.get(folder))) {
                    settings.set(SEEN + folder, stamps);
                }
            });
        }

        @Override
        public boolean changed(List<Path> files) {
            ImportControl taking = new ImportControl();
            current = taking;
            if (ended) {
                return false;
            }
            try {
                Plan plan = importing.plan(new Input.Files(files), taking::isCancelled);
                ImportResult result = importing.run(plan, taking, _ -> {}, _ -> {});
                fxThread.execute(() -> imports.arrived(name(folder), plan, result));
                return !result.failed() && !result.cancelled();
            } catch (RuntimeException | Error e) {
                importing.faults().fault("watching a folder", e);
                fxThread.execute(() -> notices.tell(BackgroundWork.reason(e)));
                return false;
            }
        }

        @Override
        public void seen() {
            if (!ended) {
                keepSeen();
            }
        }

        @Override
        public void missing() {
            fxThread.execute(() -> notices.tell(
                    "The watched folder “%s” is not there; once it is, its files come in".formatted(name(folder))));
        }

        void end() {
            ended = true;
            current.cancel();
            try {
                watch.close();
            } catch (IOException e) {
                // it is not listened to any longer
            }
        }
    }
}
