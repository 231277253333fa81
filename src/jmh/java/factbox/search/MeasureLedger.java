package factbox.search;

import factbox.library.Library;
import factbox.library.LibraryOpener;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// Measures the ledger of a library: how long it takes to read all stories, to answer, and to show a page anywhere.
///
/// `MeasureLedger LIBRARY_FOLDER`
final class MeasureLedger {
    private static final int ROUNDS = 9;
    private static final int PAGE = 64;

    private MeasureLedger() {}

    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[0]);
        try (Library library = LibraryOpener.open(folder).library();
                Ledger ledger = Ledger.open(folder, library)) {
            long began = System.nanoTime();
            ledger.catchUp(() -> false);
            int all = size(ledger, LedgerQuery.ALL);
            System.out.printf(
                    "%,d stories, %,d figures, read in %.1f s%n",
                    library.changes().stories(), all, seconds(began));
            for (LedgerQuery query : List.of(
                    LedgerQuery.ALL,
                    LedgerQuery.ALL.sorted(LedgerOrder.NUMBER, true),
                    LedgerQuery.ALL.withWords("unit:people figure:>100").sorted(LedgerOrder.NUMBER, true),
                    LedgerQuery.ALL.withWords("killed"))) {
                System.out.printf(
                        "%-28s %s: %,d figures, asked %.0f ms, a page in the middle %.1f ms%n",
                        query.words(),
                        query.order(),
                        size(ledger, query),
                        median(() -> size(ledger, query)),
                        page(ledger, query));
            }
            System.out.printf("disagreements: %.0f ms%n", median(() -> ledger.compare(200, () -> false)));
        }
    }

    private static int size(Ledger ledger, LedgerQuery query) {
        try (LedgerResult result = ledger.find(query)) {
            return result.size();
        }
    }

    private static double page(Ledger ledger, LedgerQuery query) {
        try (LedgerResult result = ledger.find(query)) {
            int middle = result.size() / 2;
            return median(() -> result.rows(middle, middle + PAGE));
        }
    }

    private static double median(Runnable work) {
        double[] millis = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long began = System.nanoTime();
            work.run();
            millis[i] = seconds(began) * 1000;
        }
        Arrays.sort(millis);
        return millis[ROUNDS / 2];
    }

    private static double seconds(long began) {
        return (System.nanoTime() - began) / 1e9;
    }
}
