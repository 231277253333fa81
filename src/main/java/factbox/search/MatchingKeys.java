package factbox.search;

import java.io.IOException;
import java.util.BitSet;
import java.util.Collection;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/// Gathers the keys of all hits, in no order.
final class MatchingKeys extends SimpleCollector {
    /// Puts what was gathered into one set.
    static final class Manager implements CollectorManager<MatchingKeys, BitSet> {
        @Override
        public MatchingKeys newCollector() {
            return new MatchingKeys();
        }

        @Override
        public BitSet reduce(Collection<MatchingKeys> collectors) {
            BitSet all = new BitSet();
            collectors.forEach(each -> all.or(each.keys));
            return all;
        }
    }

    private final BitSet keys = new BitSet();
    private NumericDocValues key = DocValues.emptyNumeric();

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
        key = DocValues.getNumeric(leaf.reader(), Fields.KEY);
    }

    @Override
    public void collect(int document) throws IOException {
        if (key.advanceExact(document)) {
            keys.set(Math.toIntExact(key.longValue()));
        }
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }
}
