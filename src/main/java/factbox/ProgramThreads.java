package factbox;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// The program's threads besides the window's, one for each thing that must not wait for another: the library, the
/// search of texts for figures, the ledger, what is brought in, each watched folder, and the clock that calls on them.
final class ProgramThreads implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 10;

    private final ExecutorService library = one("factbox-background");
    private final ExecutorService texts = one("factbox-texts");
    private final ExecutorService ledger = one("factbox-ledger");
    private final ExecutorService intake = one("factbox-intake");
    private final ExecutorService watchers = Executors.newCachedThreadPool(work -> new Thread(work, "factbox-watcher"));
    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "factbox-clock"));

    private static ExecutorService one(String name) {
        return Executors.newSingleThreadExecutor(work -> new Thread(work, name));
    }

    void onLibrary(Runnable work) {
        unlessEnded(library, work);
    }

    void inTexts(Runnable work) {
        unlessEnded(texts, work);
    }

    void onLedger(Runnable work) {
        unlessEnded(ledger, work);
    }

    void inIntake(Runnable work) {
        unlessEnded(intake, work);
    }

    ExecutorService watchers() {
        return watchers;
    }

    /// Has the library's thread do this again and again, each time so long after it was done last.
    void every(Duration pause, Runnable work) {
        var _ = clock.schedule(
                () -> onLibrary(() -> {
                    work.run();
                    if (!clock.isShutdown()) {
                        every(pause, work);
                    }
                }),
                pause.toMillis(),
                TimeUnit.MILLISECONDS);
    }

    /// After the end there is nothing left to do: what had to be kept was handed over before.
    private static void unlessEnded(ExecutorService thread, Runnable work) {
        if (!thread.isShutdown()) {
            thread.execute(work);
        }
    }

    /// Waits for what is still being written.
    @Override
    public void close() {
        clock.shutdownNow();
        watchers.shutdown();
        intake.shutdown();
        texts.shutdownNow();
        library.shutdown();
        ledger.shutdown();
        try {
            if (!hasEnded(ledger)) {
                ledger.shutdownNow();
            }
            if (!hasEnded(watchers)) {
                watchers.shutdownNow();
            }
            if (!hasEnded(intake) || !hasEnded(library)) {
                intake.shutdownNow();
                library.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean hasEnded(ExecutorService thread) throws InterruptedException {
        return thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }
}
