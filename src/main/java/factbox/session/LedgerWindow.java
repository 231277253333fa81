package factbox.session;

import factbox.search.LedgerRow;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import javafx.collections.ObservableListBase;
import org.jspecify.annotations.Nullable;

/// The lines of the ledger, of which only those near the screen are held: any number scrolls.
public final class LedgerWindow extends ObservableListBase<LedgerLine> {
    static final int PAGE = 64;
    private static final int PAGES = 32;

    private final int size;
    private final IntConsumer fetch;
    private final Set<Integer> asked = new HashSet<>();
    private final Map<Integer, List<LedgerRow>> pages = new LinkedHashMap<>(PAGES, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, List<LedgerRow>> eldest) {
            return size() > PAGES;
        }
    };

    /// `fetch` is asked for a page that is looked at and not here, once.
    LedgerWindow(int size, IntConsumer fetch) {
        this.size = size;
        this.fetch = fetch;
    }

    @Override
    public LedgerLine get(int index) {
        List<LedgerRow> page = pages.get(index / PAGE);
        if (page == null && asked.add(index / PAGE)) {
            fetch.accept(index / PAGE);
        }
        int at = index % PAGE;
        return new LedgerLine(index, page == null || at >= page.size() ? null : page.get(at));
    }

    void arrived(int page, List<LedgerRow> rows) {
        pages.put(page, rows);
        asked.remove(page);
    }

    @Override
    public int size() {
        return size;
    }

    /// A line knows where it stands: nobody needs to look through them all.
    @Override
    public int indexOf(@Nullable Object line) {
        return line instanceof LedgerLine(int index, var _) && index < size ? index : -1;
    }

    @Override
    public int lastIndexOf(@Nullable Object line) {
        return indexOf(line);
    }

    @Override
    public boolean contains(@Nullable Object line) {
        return indexOf(line) >= 0;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
