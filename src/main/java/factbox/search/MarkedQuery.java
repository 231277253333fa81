package factbox.search;

import java.io.IOException;
import java.util.BitSet;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;

/// The stories whose keys the library has marked. Marks change with every story that is read, so they are asked for
/// when a search meets a story, and never written into the index.
final class MarkedQuery extends Query {
    private static final float COST_OF_A_LOOK = 4;

    private final BitSet keys;

    MarkedQuery(BitSet keys) {
        this.keys = keys;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        return new ConstantScoreWeight(this, boost) {
            @Override
            public ScorerSupplier scorerSupplier(LeafReaderContext context) throws IOException {
                NumericDocValues key = DocValues.getNumeric(context.reader(), Fields.KEY);
                TwoPhaseIterator marked = new TwoPhaseIterator(key) {
                    @Override
                    public boolean matches() throws IOException {
                        return keys.get(Math.toIntExact(key.longValue()));
                    }

                    @Override
                    public float matchCost() {
                        return COST_OF_A_LOOK;
                    }
                };
                return new DefaultScorerSupplier(new ConstantScoreScorer(score(), mode, marked));
            }

            @Override
            public boolean isCacheable(LeafReaderContext context) {
                return false;
            }
        };
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return "marked";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MarkedQuery marked && marked.keys.equals(keys);
    }

    @Override
    public int hashCode() {
        return keys.hashCode();
    }
}
