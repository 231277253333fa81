package factbox.importing;

import factbox.intake.Intake;
import factbox.library.DryRun;
import factbox.library.FaultLog;
import factbox.library.Follower;
import factbox.library.ImportControl;
import factbox.library.ImportProgress;
import factbox.library.Library;
import factbox.library.LibraryException;
import factbox.library.StoryImport;
import factbox.library.TakenBack;
import factbox.storyfile.StoryFileException;
import factbox.storyfile.StorySource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// The one way into the library for everything that a reader brings, from the window and from the command line alike.
public final class Importing {
    /// Pages may come with large pictures: what is in memory at once is bounded by what their files take.
    private static final long GROUP_BYTES = 16L << 20;

    private final Library library;
    private final Intake intake;
    private final Follower follower;
    private final Executor background;

    /// `follower` is handed what is added, as an index is.
    public Importing(Library library, Intake intake, Follower follower) {
        this(library, intake, follower, Runnable::run);
    }

    /// Has files read on threads of `background` as well.
    public Importing(Library library, Intake intake, Follower follower, Executor background) {
        this.library = library;
        this.intake = intake;
        this.follower = follower;
        this.background = background;
    }

    /// Where faults of the program are written down.
    public FaultLog faults() {
        return library.faults();
    }

    /// What there is to be taken in; nothing is read yet but the names.
    public Plan plan(Input input, BooleanSupplier cancelled) {
        return Plan.of(input, cancelled);
    }

    /// Hands over what would come in, as it is found, up to a bound; returns how many files were not looked at.
    public int preview(Plan plan, BooleanSupplier cancelled, Consumer<Previewed> into) {
        try (DryRun trial = library.dryRun()) {
            return new Preview(trial, intake, cancelled, into).of(plan);
        }
    }

    /// Takes an import out of the library again.
    public TakenBack takeBack(ImportResult result) {
        return library.takeBack(result.keys(), result.marks());
    }

    /// Takes in what is planned, and everything that can be read of it. `faults` is told a line for what can't.
    public ImportResult run(
            Plan plan, ImportControl control, Consumer<ImportProgress> progress, Consumer<String> faults) {
        Tally tally = new Tally(plan.bytes(), progress, faults);
        plan.faults().forEach(tally::fault);
        try {
            take(plan, control, tally);
        } catch (LibraryException e) {
            // what came in until then is in the library, and the reader is to know of it
            tally.failed(String.valueOf(e.getMessage()));
        } catch (RuntimeException | Error e) {
            faults().fault("bringing in", e);
            tally.failed(
                    e instanceof OutOfMemoryError
                            ? "there was not enough memory."
                            : "a fault of Factbox, which is in its log.");
        }
        return tally.result(control.isCancelled() && !tally.hasFailed(), this::idOf);
    }

    /// Whoever can't be asked now has it under the id that it came with.
    private String idOf(String id) {
        try {
            return library.idOf(id);
        } catch (LibraryException e) {
            return id;
        }
    }

    private void take(Plan plan, ImportControl control, Tally tally) {
        List<Item.Whole> group = new ArrayList<>();
        long bytes = 0;
        for (Item item : plan.items()) {
            if (item instanceof Item.Whole file) {
                group.add(file);
                bytes += file.size();
            }
            if (item instanceof Item.Streamed || bytes >= GROUP_BYTES) {
                take(group, control, tally);
                group.clear();
                bytes = 0;
            }
            if (item instanceof Item.Streamed streamed) {
                take(streamed, control, tally);
            }
        }
        take(group, control, tally);
    }

    private void take(List<Item.Whole> files, ImportControl control, Tally tally) {
        try (FoundStories found = new FoundStories(files, intake, control, tally, faults(), background)) {
            take(found, 0, control, tally, _ -> {}, Runnable::run);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void take(Item.Streamed item, ImportControl control, Tally tally) {
        try (StorySource source = item.opening().open()) {
            take(new Gated(source, tally), item.size(), control, tally, tally::fault, background);
        } catch (StoryFileException e) {
            tally.fault(item.name() + " " + e.getMessage());
        } catch (IOException e) {
            tally.fault(item.name() + " cannot be read");
        }
        tally.read(item.size());
    }

    private void take(
            StorySource source,
            long bytes,
            ImportControl control,
            Tally tally,
            Consumer<String> faults,
            Executor others)
            throws IOException {
        if (control.isCancelled()) {
            return;
        }
        Follower recording = adding -> follower.follow(() -> tally.stored(adding.get()));
        StoryImport batches =
                new StoryImport(source, library, recording, control, so -> tally.going(so, bytes), faults);
        try {
            batches.run(others);
            batches.finish();
        } finally {
            tally.ended(batches.progress(), batches.marks());
        }
    }
}
