package factbox.importing;

import factbox.intake.FileList;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/// Notices which files are new or have changed in a folder and in those within it, once nobody is writing any longer.
///
/// Files are known by stamps of their name, size and time, so that what came while nobody watched is noticed too.
public final class FolderWatch implements AutoCloseable {
    /// Whoever hears of what a watch notices, on the watch's thread.
    public interface Listener {
        /// These are new or have changed; returns whether they need not be told of again.
        boolean changed(List<Path> files);

        /// What has changed was heard of, and [#seen()] has it.
        void seen();

        /// The folder is not there; told once, until it was there again.
        void missing();
    }

    private static final Duration QUIET = Duration.ofMillis(800);
    /// For folders within that are new, and for disks of others, whose changes nobody tells.
    private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(1);

    private record Stamped(Path file, String stamp) {}

    private final Path folder;
    private final WatchService service;
    private volatile Set<String> seen;
    private boolean missing;

    /// `seen` are the stamps of what was noticed before.
    public FolderWatch(Path folder, Collection<String> seen) throws IOException {
        this.folder = folder;
        this.seen = Set.copyOf(seen);
        service = folder.getFileSystem().newWatchService();
    }

    public Set<String> seen() {
        return seen;
    }

    /// Takes all that is there now as seen.
    public void skip() {
        seen = stamps(list());
    }

    /// Watches until it is closed; for a thread that has nothing else to do.
    public void run(Listener listener) {
        try {
            while (true) {
                register();
                look(listener);
                await();
            }
        } catch (ClosedWatchServiceException | InterruptedException e) {
            // the end, and the thread has nothing else to do
        }
    }

    private void look(Listener listener) {
        if (!Files.isDirectory(folder)) {
            if (!missing) {
                missing = true;
                listener.missing();
            }
            return;
        }
        missing = false;
        List<Stamped> now = list();
        List<Path> changed = now.stream()
                .filter(file -> !seen.contains(file.stamp))
                .map(Stamped::file)
                .toList();
        if (!changed.isEmpty() && listener.changed(changed)) {
            seen = stamps(now);
            listener.seen();
        }
    }

    private List<Stamped> list() {
        return FileList.of(folder, () -> false).files().stream()
                .map(entry -> new Stamped(entry.path(), stamp(entry)))
                .toList();
    }

    private static Set<String> stamps(List<Stamped> files) {
        return files.stream().map(Stamped::stamp).collect(Collectors.toUnmodifiableSet());
    }

    private static String stamp(FileList.Entry entry) {
        FileTime time;
        try {
            time = Files.getLastModifiedTime(entry.path());
        } catch (IOException e) {
            time = FileTime.fromMillis(0);
        }
        String text = entry.name() + "\n" + entry.size() + "\n" + time.toMillis();
        return Long.toHexString(
                UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).getMostSignificantBits());
    }

    /// The folders of today: one that is registered already stays so.
    private void register() {
        Set<Path> folders = new HashSet<>(Set.of(folder));
        if (Files.isDirectory(folder)) {
            FileList.of(folder, () -> false)
                    .files()
                    .forEach(entry -> folders.add(entry.path().getParent()));
        }
        for (Path each : folders) {
            try {
                each.register(service, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY);
            } catch (IOException e) {
                // it is gone, or there are too many: the next look finds what is new in it
            }
        }
    }

    private void await() throws InterruptedException {
        WatchKey key = service.poll(BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS);
        while (key != null) {
            key.pollEvents();
            key.reset();
            key = service.poll(QUIET.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    @Override
    public void close() throws IOException {
        service.close();
    }
}
