package factbox.session;

import factbox.outlet.ledger.LedgerFormat;
import factbox.search.Compared;
import factbox.search.Ledger;
import factbox.search.LedgerQuery;
import factbox.search.LedgerResult;
import factbox.search.LedgerRow;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The ledger as the reader has it before them: what is asked of it, the lines that answer, and what disagrees.
///
/// Belongs to the `fxThread`; the ledger is opened and used on a thread of its own, which reads the library a slice at
/// a time, so that a question never waits for all of it.
public final class LedgerDesk {
    private static final long SLICE = TimeUnit.SECONDS.toNanos(1);
    private static final int MOST_PAIRS = 200;

    private final Supplier<Ledger> opener;
    private final Executor ledgerThread;
    private final Executor fxThread;
    private final Consumer<String> tell;
    private @Nullable Ledger ledger;
    private @Nullable LedgerResult result;
    private boolean begun;
    private int request;
    private int answered;
    private @Nullable Path toSave;
    private Runnable onArrived = () -> {};

    // Properties

    private final ReadOnlyObjectWrapper<LedgerQuery> query = new ReadOnlyObjectWrapper<>(LedgerQuery.ALL);
    private final ReadOnlyObjectWrapper<Loadable<LedgerWindow>> lines =
            new ReadOnlyObjectWrapper<>(new Loadable.Nothing<>());
    private final ReadOnlyObjectWrapper<Loadable<Compared>> compared =
            new ReadOnlyObjectWrapper<>(new Loadable.Nothing<>());
    private final ReadOnlyBooleanWrapper reading = new ReadOnlyBooleanWrapper();

    /// `opener` opens the ledger, on `ledgerThread`; `tell` says a line to the reader.
    public LedgerDesk(Supplier<Ledger> opener, Executor ledgerThread, Executor fxThread, Consumer<String> tell) {
        this.opener = opener;
        this.ledgerThread = ledgerThread;
        this.fxThread = fxThread;
        this.tell = tell;
    }

    public ReadOnlyObjectProperty<LedgerQuery> queryProperty() {
        return query.getReadOnlyProperty();
    }

    /// The lines, which are others with every question.
    public ReadOnlyObjectProperty<Loadable<LedgerWindow>> linesProperty() {
        return lines.getReadOnlyProperty();
    }

    /// What came of comparing the figures of all stories.
    public ReadOnlyObjectProperty<Loadable<Compared>> comparedProperty() {
        return compared.getReadOnlyProperty();
    }

    /// Whether the ledger is still reading the library.
    public ReadOnlyBooleanProperty readingProperty() {
        return reading.getReadOnlyProperty();
    }

    /// Hears that rows have come which stand in lines on the screen.
    public void onArrived(Runnable listener) {
        onArrived = listener;
    }

    // Commands

    /// Opens the ledger at the first call, and has it read what is new in the library at every one.
    public void show() {
        if (!begun) {
            begun = true;
            ask(query.get());
        }
        if (!reading.get()) {
            reading.set(true);
            readOn();
        }
    }

    private void readOn() {
        ledgerThread.execute(() -> {
            try {
                long end = System.nanoTime() + SLICE;
                Ledger open = open();
                open.catchUp(() -> System.nanoTime() > end);
                boolean behind = open.isBehind();
                long version = open.version();
                fxThread.execute(() -> {
                    if (behind) {
                        readOn();
                        return;
                    }
                    reading.set(false);
                    // somebody else may have had it read
                    if (result == null || result.version() != version) {
                        ask(query.get());
                    }
                    saveWhenWhole();
                });
            } catch (RuntimeException e) {
                fxThread.execute(() -> {
                    reading.set(false);
                    failed(e);
                });
            }
        });
    }

    private Ledger open() {
        Ledger open = ledger;
        if (open == null) {
            open = opener.get();
            ledger = open;
        }
        return open;
    }

    public void ask(LedgerQuery wanted) {
        int asked = ++request;
        query.set(wanted);
        if (!(lines.get() instanceof Loadable.Ready<?>)) {
            lines.set(new Loadable.Loading<>());
        }
        ledgerThread.execute(() -> {
            try {
                LedgerResult found = open().find(wanted);
                fxThread.execute(() -> answer(found, asked));
            } catch (RuntimeException e) {
                fxThread.execute(() -> {
                    if (asked == request) {
                        failed(e);
                    }
                });
            }
        });
    }

    private void failed(RuntimeException e) {
        answered = request;
        LedgerResult before = result;
        result = null;
        lines.set(new Loadable.Failed<>(BackgroundWork.reason(e)));
        if (before != null) {
            ledgerThread.execute(before::close);
        }
        if (toSave != null) {
            toSave = null;
            tell.accept("The figures could not be saved: " + BackgroundWork.reason(e));
        }
    }

    private void answer(LedgerResult found, int asked) {
        if (asked != request) {
            found.close();
            return;
        }
        LedgerResult before = result;
        result = found;
        answered = asked;
        LedgerWindow[] window = new LedgerWindow[1];
        window[0] = new LedgerWindow(found.size(), page -> fetch(found, page, window[0]));
        lines.set(new Loadable.Ready<>(window[0]));
        if (before != null) {
            ledgerThread.execute(before::close);
        }
        saveWhenWhole();
    }

    private void fetch(LedgerResult from, int page, LedgerWindow window) {
        ledgerThread.execute(() -> {
            try {
                List<LedgerRow> rows = from.rows(page * LedgerWindow.PAGE, (page + 1) * LedgerWindow.PAGE);
                fxThread.execute(() -> {
                    window.arrived(page, rows);
                    onArrived.run();
                });
            } catch (RuntimeException e) {
                fxThread.execute(() -> tell.accept(BackgroundWork.reason(e)));
            }
        });
    }

    /// Looks for figures that can't both be right, and for those that follow each other.
    public void compare() {
        compared.set(new Loadable.Loading<>());
        ledgerThread.execute(() -> {
            try {
                Compared found = open().compare(MOST_PAIRS, () -> false);
                fxThread.execute(() -> compared.set(new Loadable.Ready<>(found)));
            } catch (RuntimeException e) {
                fxThread.execute(() -> compared.set(new Loadable.Failed<>(BackgroundWork.reason(e))));
            }
        });
    }

    /// A figure of this story was marked: its rows are others now, whether or not they are shown.
    public void marked(String story) {
        ledgerThread.execute(() -> {
            try {
                open().refresh(story);
                fxThread.execute(() -> {
                    if (begun) {
                        ask(query.get());
                    }
                });
            } catch (RuntimeException e) {
                fxThread.execute(() -> tell.accept(BackgroundWork.reason(e)));
            }
        });
    }

    /// The first rows that are shown, to be drawn as a chart.
    public void rows(int limit, Consumer<List<LedgerRow>> then) {
        LedgerResult shown = result;
        if (shown != null) {
            ledgerThread.execute(() -> {
                try {
                    List<LedgerRow> rows = shown.rows(0, limit);
                    fxThread.execute(() -> then.accept(rows));
                } catch (RuntimeException e) {
                    fxThread.execute(() -> tell.accept(BackgroundWork.reason(e)));
                }
            });
        }
    }

    /// The figures of one story, to be drawn as a chart.
    public void rowsOf(String story, Consumer<List<LedgerRow>> then) {
        ledgerThread.execute(() -> {
            try {
                List<LedgerRow> rows = open().ofStory(story);
                fxThread.execute(() -> then.accept(rows));
            } catch (RuntimeException e) {
                fxThread.execute(() -> tell.accept(BackgroundWork.reason(e)));
            }
        });
    }

    /// Saves all rows that are shown, once all of the library is read and what was asked last is answered.
    public void export(Path file) {
        toSave = file;
        if (reading.get()) {
            tell.accept("The library is still being read. The figures are saved as %s after that"
                    .formatted(file.getFileName()));
        }
        saveWhenWhole();
    }

    private void saveWhenWhole() {
        LedgerResult shown = result;
        Path file = toSave;
        if (shown != null && file != null && !reading.get() && answered == request) {
            toSave = null;
            save(shown, file);
        }
    }

    private void save(LedgerResult shown, Path file) {
        ledgerThread.execute(() -> {
            try {
                LedgerFormat.of(file).write(file, shown.all());
                String said = "%,d figures saved as %s".formatted(shown.size(), file.getFileName());
                fxThread.execute(() -> tell.accept(said));
            } catch (IOException | RuntimeException e) {
                fxThread.execute(() -> tell.accept("The figures could not be saved: " + e.getMessage()));
            }
        });
    }

    /// Ends what uses the ledger; on its thread, as the last.
    public void close() {
        ledgerThread.execute(() -> {
            if (ledger != null) {
                ledger.close();
            }
        });
    }
}
