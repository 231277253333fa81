package factbox.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.IntroSorter;
import org.jspecify.annotations.Nullable;

/// The rows of the ledger that were asked for, in their order: where each one is, four bytes a row; the rows themselves
/// are read when they are looked at.
///
/// It goes on showing the ledger as it was when it was asked. Any thread may call.
public final class LedgerResult implements AutoCloseable {
    static final LedgerResult NONE = new LedgerResult(null, new int[0]);

    private static final int AT_ONCE = 500;

    private final @Nullable IndexSearcher searcher;
    private final int[] documents;
    private boolean closed;

    private LedgerResult(@Nullable IndexSearcher searcher, int[] documents) {
        this.searcher = searcher;
        this.documents = documents;
    }

    static LedgerResult of(IndexSearcher searcher, Query query, LedgerQuery asked) throws IOException {
        int count = searcher.count(query);
        int[] documents = new int[count];
        long[] keys = new long[count];
        int found = 0;
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Scorer scorer = weight.scorer(leaf);
            NumericDocValues values =
                    DocValues.getNumeric(leaf.reader(), asked.order().field());
            var matching = scorer == null ? null : scorer.iterator();
            var live = leaf.reader().getLiveDocs();
            while (matching != null && matching.nextDoc() < leaf.reader().maxDoc() && found < count) {
                int document = matching.docID();
                if (live == null || live.get(document)) {
                    documents[found] = leaf.docBase + document;
                    keys[found++] = key(values, document, asked.descending());
                }
            }
        }
        sort(keys, documents, found);
        searcher.getIndexReader().incRef();
        return new LedgerResult(searcher, Arrays.copyOf(documents, found));
    }

    /// What has no number comes last, whichever way the others are sorted.
    private static long key(NumericDocValues values, int document, boolean descending) throws IOException {
        if (!values.advanceExact(document)) {
            return Long.MAX_VALUE;
        }
        return descending ? -values.longValue() : values.longValue();
    }

    private static void sort(long[] keys, int[] documents, int size) {
        new IntroSorter() {
            private long pivot;
            private int pivotDocument;

            @Override
            protected void swap(int i, int j) {
                long key = keys[i];
                keys[i] = keys[j];
                keys[j] = key;
                int document = documents[i];
                documents[i] = documents[j];
                documents[j] = document;
            }

            @Override
            protected void setPivot(int i) {
                pivot = keys[i];
                pivotDocument = documents[i];
            }

            @Override
            protected int comparePivot(int j) {
                int order = Long.compare(pivot, keys[j]);
                return order != 0 ? order : Integer.compare(pivotDocument, documents[j]);
            }
        }.sort(0, size);
    }

    static long version(IndexSearcher searcher) {
        return searcher.getIndexReader() instanceof DirectoryReader reader ? reader.getVersion() : 0;
    }

    /// The version of the ledger that was asked.
    public long version() {
        return searcher == null ? 0 : version(searcher);
    }

    public int size() {
        return documents.length;
    }

    /// The rows from one position up to another.
    public synchronized List<LedgerRow> rows(int from, int to) {
        List<LedgerRow> rows = new ArrayList<>();
        if (searcher == null || closed) {
            return rows;
        }
        try {
            LedgerReading reading = new LedgerReading(searcher);
            for (int i = from; i < Math.min(to, documents.length); i++) {
                rows.add(reading.row(documents[i]));
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// All rows, of which a few are held at a time.
    public Iterator<LedgerRow> all() {
        return IntStream.iterate(0, from -> from < size(), from -> from + AT_ONCE)
                .boxed()
                .flatMap(from -> rows(from, from + AT_ONCE).stream())
                .iterator();
    }

    @Override
    public synchronized void close() {
        if (searcher != null && !closed) {
            closed = true;
            try {
                searcher.getIndexReader().decRef();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
