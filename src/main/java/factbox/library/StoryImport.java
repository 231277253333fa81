package factbox.library;

import factbox.storyfile.StoryFile;
import factbox.storyfile.StoryFileException;
import factbox.storyfile.StorySource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Takes a source of any size into a library, in batches that are each there whole or not at all.
///
/// Several threads read and prepare the batches, and add them in the order of the source. Whenever the program ends,
/// every finished batch is in the library, and the same import run again adds what is lacking and nothing twice.
public final class StoryImport {
    private static final int BATCH = 500;
    /// Of long stories and of pictures fewer are in memory at once.
    private static final long HEAVIEST_BATCH = 16L << 20;
    /// Only one adds at a time: with more they would wait for it.
    private static final int MOST_THREADS = 4;

    /// A part of the source and how many came before it.
    private record Batch(long number, List<StorySource.Part> parts) {}

    private final StorySource source;
    private final Library library;
    private final Follower follower;
    private final ImportControl control;
    private final Consumer<ImportProgress> progress;
    private final Consumer<String> faults;
    private final Turns turns = new Turns();
    private final long begun = System.nanoTime();
    private long batches;
    private long added;
    private long replaced;
    private long duplicates;
    private long faulty;
    private long done;
    private volatile boolean failed;
    private TakenMarks marks = TakenMarks.NONE;

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

    /// Works on this thread, and on threads of `background` beside it, until the source is at its end or the import is
    /// cancelled. A batch that can't be written ends the import with its [LibraryException].
    public void run(Executor background) throws IOException {
        int others = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors()) - 1;
        List<CompletableFuture<Void>> helping = new ArrayList<>();
        for (int i = 0; i < others; i++) {
            helping.add(CompletableFuture.runAsync(this::help, background));
        }
        try {
            work();
            helping.forEach(CompletableFuture::join);
        } catch (CompletionException e) {
            switch (e.getCause()) {
                case RuntimeException own -> throw own;
                case Error own -> throw own;
                case null, default -> throw e;
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            helping.forEach(help -> help.handle((_, _) -> true).join());
        }
    }

    private void help() {
        try {
            work();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void work() throws IOException {
        try {
            while (control.goesOn() && !failed) {
                Batch batch = next();
                if (batch.parts.isEmpty()) {
                    return;
                }
                take(batch);
            }
        } catch (IOException | RuntimeException | Error e) {
            failed = true;
            turns.end();
            throw e;
        }
    }

    /// To be called when [#run] has returned: what was taken in, and its edition's version remembered if it was taken
    /// in
    /// to its end.
    public synchronized ImportProgress finish() {
        if (!control.isCancelled() && !failed && !source.edition().isEmpty()) {
            library.setEditionVersion(source.edition(), source.version());
        }
        return progress();
    }

    /// The marks that came with the stories so far.
    public synchronized TakenMarks marks() {
        return marks;
    }

    private Batch next() throws IOException {
        synchronized (source) {
            List<StorySource.Part> parts = new ArrayList<>(BATCH);
            long weight = 0;
            while (parts.size() < BATCH && weight < HEAVIEST_BATCH) {
                StorySource.@Nullable Part part = source.next();
                if (part == null) {
                    break;
                }
                parts.add(part);
                weight += part.weight();
            }
            return new Batch(batches++, parts);
        }
    }

    private void take(Batch batch) {
        List<StorySource.Part> parts = batch.parts;
        List<StoryFile> files = new ArrayList<>(parts.size());
        List<String> unreadable = new ArrayList<>();
        for (StorySource.Part part : parts) {
            try {
                files.add(part.read());
            } catch (StoryFileException e) {
                unreadable.add(String.valueOf(e.getMessage()));
            } catch (IOException e) {
                unreadable.add(part.name() + ": $: cannot be read");
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
                // one story must not take the others with it, whatever is wrong with it or with the program
                library.faults().fault("reading a story", e);
                unreadable.add(part.name() + ": $: could not be read through a fault of Factbox, which is in its log");
            }
        }
        List<StoryTable.Prepared> prepared = StoryTable.Prepared.of(files);
        if (!turns.await(batch.number)) {
            return;
        }
        follower.follow(() -> {
            Added result = library.addPrepared(source.edition(), prepared);
            unreadable.forEach(faults);
            count(result, unreadable.size(), parts.getLast().done());
            turns.next();
            return result.stories();
        });
    }

    private synchronized void count(Added result, int bad, long read) {
        added += result.stories().size() - result.replaced();
        replaced += result.replaced();
        duplicates += result.duplicates();
        marks = marks.and(result.marks());
        faulty += bad;
        done = Math.max(done, read);
        progress.accept(progress());
    }

    /// What was taken in so far, however it came to an end.
    public synchronized ImportProgress progress() {
        Duration elapsed = Duration.ofNanos(System.nanoTime() - begun);
        return new ImportProgress(added, replaced, duplicates, faulty, done, source.size(), elapsed);
    }
}
