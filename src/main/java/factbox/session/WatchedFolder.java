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
import java.util.Set;
import java.util.concurrent.Executor;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/// A folder whose new and changed files come in by themselves while reading goes on; none, until the reader names one.
///
/// Belongs to the `fxThread`; the folder is watched, and its files are read, on `watcher`.
public final class WatchedFolder {
    private static final String FOLDER = "watchedFolder";
    private static final String SEEN = "watchedSeen";

    private final Importing importing;
    private final Imports imports;
    private final Settings settings;
    private final Executor watcher;
    private final Executor fxThread;
    private final Notices notices;
    private volatile @Nullable Watching watching;

    // Properties

    private final BooleanProperty on = new SimpleBooleanProperty();

    WatchedFolder(
            Importing importing,
            Imports imports,
            Settings settings,
            Executor watcher,
            Executor fxThread,
            Notices notices) {
        this.importing = importing;
        this.imports = imports;
        this.settings = settings;
        this.watcher = watcher;
        this.fxThread = fxThread;
        this.notices = notices;
    }

    public BooleanProperty onProperty() {
        return on;
    }

    // Commands

    /// Goes on with the folder that was watched when the program ended, and takes in what came since.
    public void resume() {
        String folder = settings.text(FOLDER).orElse("");
        if (!folder.isEmpty()) {
            try {
                begin(Path.of(folder), true);
            } catch (InvalidPathException e) {
                notices.tell("“%s” can’t be watched".formatted(folder));
            }
        }
    }

    /// What is put into the folder from now on comes in by itself.
    public void watch(Path folder) {
        end();
        settings.set(FOLDER, folder.toAbsolutePath());
        begin(folder.toAbsolutePath(), false);
    }

    public void stop() {
        Watching former = watching;
        end();
        on.set(false);
        settings.set(FOLDER, "");
        settings.set(SEEN, "");
        if (former != null) {
            notices.tell("“%s” is no longer watched".formatted(name(former.folder)));
        }
    }

    /// To be called at the end, from any thread.
    public void end() {
        Watching former = watching;
        watching = null;
        if (former != null) {
            former.end();
        }
    }

    private static String name(Path folder) {
        Path name = folder.getFileName();
        return name == null ? folder.toString() : name.toString();
    }

    private void begin(Path folder, boolean withWhatCameSince) {
        try {
            Set<String> seen = Set.copyOf(List.of(settings.text(SEEN).orElse("").split(" ", -1)));
            Watching begun = new Watching(folder, new FolderWatch(folder, seen));
            watching = begun;
            on.set(true);
            watcher.execute(() -> begun.run(withWhatCameSince));
        } catch (IOException e) {
            notices.tell("“%s” can’t be watched".formatted(name(folder)));
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
                remember();
                fxThread.execute(() ->
                        notices.tell("What is put into “%s” from now on comes in by itself".formatted(name(folder))));
            }
            watch.run(this);
        }

        private void remember() {
            String stamps = String.join(" ", watch.seen());
            fxThread.execute(() -> {
                if (watching == this) {
                    settings.set(SEEN, stamps);
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
                remember();
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
