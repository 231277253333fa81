package factbox.library;

import factbox.storyfile.StoryFile;
import factbox.storyfile.StoryFileException;
import factbox.storyfile.StorySource;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Takes a source of any size into a library, in batches that are each there whole or not at all.
///
/// Several threads may [#run] one import: they share its batches. Whenever the program ends, every finished batch is in
/// the library, and the same import run again adds what is lacking and nothing twice.
public final class StoryImport {
    private static final int BATCH = 500;

    private final StorySource source;
    private final Library library;
    private final Follower follower;
    private final ImportControl control;
    private final Consumer<ImportProgress> progress;
    private final Consumer<String> faults;
    private final long begun = System.nanoTime();
    private long added;
    private long replaced;
    private long duplicates;
    private long faulty;
    private long done;

    /// `progress` is told after each batch, and `faults` a line for each story that can't be read.
    public StoryImport(
            StorySource source,
            Library library,
            Follower follower,
            ImportControl control,
            Consumer<ImportProgress> progress,
            Consumer<String> faults) {
        this.source = source;
        this.library = library;
        this.follower = follower;
        this.control = control;
        this.progress = progress;
        this.faults = faults;
    }

    /// Works until the source is at its end or the import is cancelled. A batch that can't be written ends the import
    /// with its [LibraryException].
    public void run() throws IOException {
        try {
            while (control.goesOn()) {
                List<StorySource.Part> parts = parts();
                if (parts.isEmpty()) {
                    return;
                }
                take(parts);
            }
        } catch (IOException | RuntimeException e) {
            control.cancel();
            throw e;
        }
    }

    /// To be called when every thread's [#run] has returned: what was taken in, and its edition's version remembered
    /// if it was taken in to its end.
    public synchronized ImportProgress finish() {
        if (!control.isCancelled() && !source.edition().isEmpty()) {
            library.setEditionVersion(source.edition(), source.version());
        }
        return progress();
    }

    private List<StorySource.Part> parts() throws IOException {
        synchronized (source) {
            List<StorySource.Part> parts = new ArrayList<>(BATCH);
            while (parts.size() < BATCH) {
                StorySource.@Nullable Part part = source.next();
                if (part == null) {
                    break;
                }
                parts.add(part);
            }
            return parts;
        }
    }

    private void take(List<StorySource.Part> parts) {
        List<StoryFile> batch = new ArrayList<>(parts.size());
        for (StorySource.Part part : parts) {
            try {
                batch.add(part.read());
            } catch (StoryFileException e) {
                faults.accept(String.valueOf(e.getMessage()));
            } catch (IOException e) {
                faults.accept(part.name() + ": $: cannot be read");
            }
        }
        follower.follow(() -> {
            Added result = library.add(source.edition(), batch);
            count(result, parts.size() - batch.size(), parts.getLast().done());
            return result.stories();
        });
    }

    private synchronized void count(Added result, int bad, long read) {
        added += result.stories().size() - result.replaced();
        replaced += result.replaced();
        duplicates += result.duplicates();
        faulty += bad;
        done = Math.max(done, read);
        progress.accept(progress());
    }

    private ImportProgress progress() {
        Duration elapsed = Duration.ofNanos(System.nanoTime() - begun);
        return new ImportProgress(added, replaced, duplicates, faulty, done, source.size(), elapsed);
    }
}
