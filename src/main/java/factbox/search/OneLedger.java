package factbox.search;

import factbox.library.Library;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The ledger of a library for all that use it: opened once, when the first of them asks for it.
///
/// Any thread may call.
public final class OneLedger implements Supplier<Ledger>, AutoCloseable {
    private final Path folder;
    private final Library library;
    private @Nullable Ledger ledger;

    public OneLedger(Path libraryFolder, Library library) {
        this.folder = libraryFolder;
        this.library = library;
    }

    /// Throws [SearchException] where there can be none.
    @Override
    public synchronized Ledger get() {
        Ledger open = ledger;
        if (open == null) {
            open = Ledger.open(folder, library);
            ledger = open;
        }
        return open;
    }

    /// Has it read all figures where a query speaks of any.
    public void catchUpFor(StoryQuery query, BooleanSupplier stop) {
        if (StorySearch.speaksOfFigures(query)) {
            get().catchUp(stop);
        }
    }

    @Override
    public synchronized void close() {
        if (ledger != null) {
            ledger.close();
        }
    }
}
