package factbox.search;

import java.io.IOException;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;

/// A query that is asked of each story which the rest of a search meets: it looks up what the index has of that one.
abstract class LookedUpQuery extends Query {
    private static final float COST_OF_A_LOOK = 4;

    /// Whether the story matches that an iterator stands at.
    @FunctionalInterface
    interface Look {
        boolean matches() throws IOException;
    }

    /// What a part of the index has of its stories, and how that of one is looked at.
    record Values(DocIdSetIterator stories, Look look) {}

    abstract Values values(LeafReader reader) throws IOException;

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        return new ConstantScoreWeight(this, boost) {
            @Override
            public ScorerSupplier scorerSupplier(LeafReaderContext context) throws IOException {
                Values values = values(context.reader());
                TwoPhaseIterator looked = new TwoPhaseIterator(values.stories) {
                    @Override
                    public boolean matches() throws IOException {
                        return values.look.matches();
                    }

                    @Override
                    public float matchCost() {
                        return COST_OF_A_LOOK;
                    }
                };
                return new DefaultScorerSupplier(new ConstantScoreScorer(score(), mode, looked));
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
}
