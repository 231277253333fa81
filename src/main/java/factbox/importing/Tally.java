package factbox.importing;

import factbox.library.ImportProgress;
import factbox.library.StoredStory;
import factbox.library.TakenMarks;
import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// What has become of an import so far. Any thread may add to it.
final class Tally {
    /// A million bad lines are counted, and the first of them told.
    private static final int FAULTS_KEPT = 1000;
    private static final ImportProgress NOTHING = new ImportProgress(0, 0, 0, 0, 0, 0, Duration.ZERO);

    private final long size;
    private final Consumer<ImportProgress> progress;
    private final Consumer<String> faults;
    private final long begun = System.nanoTime();
    private final List<String> firstFaults = new ArrayList<>();
    private final BitSet keys = new BitSet();
    private String failure = "";
    private String first = "";
    private String last = "";
    private long added;
    private long replaced;
    private long duplicates;
    private long faulty;
    private long unshown;
    private long done;
    private long within;
    private ImportProgress current = NOTHING;
    private TakenMarks marks = TakenMarks.NONE;

    Tally(long size, Consumer<ImportProgress> progress, Consumer<String> faults) {
        this.size = size;
        this.progress = progress;
        this.faults = faults;
    }

    synchronized void fault(String line) {
        faulty++;
        if (firstFaults.size() < FAULTS_KEPT) {
            firstFaults.add(line);
        }
        faults.accept(line);
    }

    /// Nothing more comes in, for this reason.
    synchronized void failed(String why) {
        failure = failure.isEmpty() ? why : failure;
    }

    synchronized boolean hasFailed() {
        return !failure.isEmpty();
    }

    /// A story was read, whether it comes in or is there already.
    synchronized void seen(String id) {
        first = first.isEmpty() ? id : first;
    }

    /// A story came with so many pictures that can't be shown.
    synchronized void unshown(int pictures) {
        unshown += pictures;
    }

    synchronized void read(long bytes) {
        done += bytes;
        progress.accept(progress());
    }

    /// A batch is in the library.
    synchronized List<StoredStory> stored(List<StoredStory> stories) {
        stories.forEach(story -> keys.set(Math.toIntExact(story.key())));
        if (!stories.isEmpty()) {
            last = stories.getLast().story().id();
        }
        return stories;
    }

    /// A source has come as far as this; `bytes` is what it counts for when it is at its end.
    synchronized void going(ImportProgress source, long bytes) {
        current = source;
        within = source.size() == 0 ? 0 : Math.round((double) source.done() / source.size() * bytes);
        progress.accept(progress());
    }

    /// A source has come to its end, with these marks.
    synchronized void ended(ImportProgress source, TakenMarks taken) {
        marks = marks.and(taken);
        added += source.added();
        replaced += source.replaced();
        duplicates += source.duplicates();
        current = NOTHING;
        within = 0;
    }

    private ImportProgress progress() {
        return new ImportProgress(
                added + current.added(),
                replaced + current.replaced(),
                duplicates + current.duplicates(),
                faulty,
                done + within,
                size,
                Duration.ofNanos(System.nanoTime() - begun));
    }

    /// `idOf` gives the id under which the library has a story.
    synchronized ImportResult result(boolean cancelled, UnaryOperator<String> idOf) {
        return new ImportResult(
                added,
                replaced,
                duplicates,
                faulty,
                unshown,
                firstFaults,
                cancelled,
                failure,
                keys,
                marks,
                idOf.apply(first),
                last);
    }
}
