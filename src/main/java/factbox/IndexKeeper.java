package factbox;

import factbox.library.Library;
import factbox.library.LibraryException;
import factbox.search.OneLedger;
import factbox.search.SearchException;
import factbox.search.StoryIndex;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Brings the index of the open library and then its ledger of figures up to it, whenever that has changed, on a thread
/// that gives way to reading.
final class IndexKeeper implements AutoCloseable {
    @SuppressWarnings("ThreadPriorityCheck") // nothing relies on it: it only keeps the machine free for reading
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        Thread made = new Thread(work, "factbox-index");
        made.setPriority(Thread.MIN_PRIORITY);
        return made;
    });

    private final Consumer<Boolean> behind;
    private final Consumer<RuntimeException> failed;
    private volatile boolean closing;
    private volatile @Nullable StoryIndex index;
    private volatile @Nullable OneLedger ledger;
    private final AtomicInteger waiting = new AtomicInteger();

    /// `behind` hears whether the index has something to catch up with, `failed` why it can't; both on its thread.
    IndexKeeper(Consumer<Boolean> behind, Consumer<RuntimeException> failed) {
        this.behind = behind;
        this.failed = failed;
    }

    /// Opens the index of the library in a folder and has it catch up, and then the ledger.
    void open(Path folder, Library library, OneLedger figures, Consumer<StoryIndex> opened) {
        waiting.incrementAndGet();
        thread.execute(() -> {
            try {
                waiting.decrementAndGet();
                StoryIndex found = StoryIndex.open(folder, library);
                index = found;
                ledger = figures;
                opened.accept(found);
                catchUpNow(found, figures);
            } catch (SearchException | LibraryException e) {
                failed.accept(e);
            }
        });
    }

    /// The library has changed.
    void catchUp() {
        if (!thread.isShutdown()) {
            waiting.incrementAndGet();
            thread.execute(() -> {
                waiting.decrementAndGet();
                StoryIndex open = index;
                OneLedger figures = ledger;
                if (open != null && figures != null) {
                    catchUpNow(open, figures);
                }
            });
        }
    }

    /// The ledger gives way to what is waiting for the index; it is read on behind that.
    private void catchUpNow(StoryIndex open, OneLedger figures) {
        try {
            if (!closing) {
                behind.accept(open.isBehind());
                open.catchUp(() -> closing);
                behind.accept(figures.get().isBehind());
                figures.get().catchUp(() -> closing || waiting.get() > 0);
                behind.accept(figures.get().isBehind());
            }
        } catch (SearchException | LibraryException e) {
            failed.accept(e);
        }
    }

    /// Waits for the batch that is being read.
    @Override
    public void close() {
        closing = true;
        thread.shutdown();
        try {
            if (!thread.awaitTermination(10, TimeUnit.SECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        StoryIndex open = index;
        if (open != null) {
            open.close();
        }
        OneLedger figures = ledger;
        if (figures != null) {
            figures.close();
        }
    }
}
