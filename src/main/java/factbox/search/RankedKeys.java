package factbox.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/// Gathers the keys of all hits with their scores: each as one number, so that half a million are sorted in no time.
final class RankedKeys extends SimpleCollector {
    /// Puts what was gathered in order: the best first, and of two that match equally well the one that came first.
    record Manager(Recency recency) implements CollectorManager<RankedKeys, int[]> {
        @Override
        public RankedKeys newCollector() {
            return new RankedKeys(recency);
        }

        @Override
        public int[] reduce(Collection<RankedKeys> collectors) {
            long[] hits = collectors.stream()
                    .flatMapToLong(each -> Arrays.stream(each.hits, 0, each.size))
                    .toArray();
            Arrays.sort(hits);
            int[] keys = new int[hits.length];
            for (int i = 0; i < hits.length; i++) {
                keys[i] = (int) hits[i];
            }
            return keys;
        }
    }

    private final Recency recency;
    private long[] hits = new long[1024];
    private int size;
    private NumericDocValues key = DocValues.emptyNumeric();
    private SortedNumericDocValues published = DocValues.emptySortedNumeric();
    private Scorable scorer = new Scorable() {
        @Override
        public float score() {
            return 0;
        }
    };

    private RankedKeys(Recency recency) {
        this.recency = recency;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
        key = DocValues.getNumeric(leaf.reader(), Fields.KEY);
        published = DocValues.getSortedNumeric(leaf.reader(), Fields.PUBLISHED);
    }

    @Override
    public void setScorer(Scorable scorer) {
        this.scorer = scorer;
    }

    /// No score is below zero: the bits of such a number are in its order.
    @Override
    public void collect(int document) throws IOException {
        if (key.advanceExact(document) && published.advanceExact(document)) {
            if (size == hits.length) {
                hits = Arrays.copyOf(hits, 2 * size);
            }
            long better =
                    (long) Integer.MAX_VALUE - Float.floatToIntBits(scorer.score() + recency.of(published.nextValue()));
            hits[size++] = better << Integer.SIZE | key.longValue();
        }
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE;
    }
}
