package factbox.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PointValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CollectionTerminatedException;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TotalHits;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.NumericUtils;
import org.jspecify.annotations.Nullable;

/// Looks for the best hits, which are those that match best, with a gentle push to the newer.
///
/// For the push's sake alone every story that matches would have to be looked at. So the newest are, first; an older
/// one must then match better than the worst of what was found by more than its push is less, and the index skips
/// whole blocks of stories that don't.
final class BestHits {
    /// About as many are among the newest; of an index or a search that has no more all are looked at at once.
    static final int NEWEST = 16_000;
    private static final long FEWEST_DAYS = 8;
    /// How much longer each look's time is than that of the one before.
    private static final int LONGER = 4;

    private final IndexSearcher searcher;
    private final Recency recency;
    private final int newest;
    private final int wanted;
    private final PriorityQueue<ScoreDoc> best =
            new PriorityQueue<>(Comparator.<ScoreDoc>comparingDouble(hit -> hit.score)
                    .thenComparing(hit -> hit.doc, Comparator.reverseOrder()));
    private long count;
    private boolean exact = true;

    BestHits(IndexSearcher searcher, Recency recency, int newest, int wanted) {
        this.searcher = searcher;
        this.recency = recency;
        this.newest = newest;
        this.wanted = wanted;
    }

    /// The best first. Where all match `alike`, only their days decide.
    TopDocs of(Query query, boolean alike) throws IOException {
        long before = Long.MAX_VALUE;
        for (long since : beginnings(query)) {
            if (alike && least(recency.before(before)) > 0) {
                exact = false;
                break;
            }
            look(since == Long.MIN_VALUE ? query : published(query, since, before - 1), before);
            before = since;
        }
        ScoreDoc[] hits = best.stream().sorted(best.comparator().reversed()).toArray(ScoreDoc[]::new);
        TotalHits.Relation relation = exact ? TotalHits.Relation.EQUAL_TO : TotalHits.Relation.GREATER_THAN_OR_EQUAL_TO;
        return new TopDocs(new TotalHits(count, relation), hits);
    }

    private static Query published(Query query, long first, long last) {
        return new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(LongField.newRangeQuery(Fields.PUBLISHED, first, last), Occur.FILTER)
                .build();
    }

    private void look(Query query, long before) throws IOException {
        searcher.search(query, new CollectorManager<Look, Integer>() {
            @Override
            public Look newCollector() {
                return new Look(before);
            }

            @Override
            public Integer reduce(Collection<Look> looks) {
                return looks.size();
            }
        });
    }

    /// The days at which the looks begin: the newest stories, then ever longer times before, at last all.
    private List<Long> beginnings(Query query) throws IOException {
        List<Long> beginnings = new ArrayList<>();
        IndexReader reader = searcher.getIndexReader();
        if (reader.maxDoc() > newest && hits(query) > newest) {
            long first = day(PointValues.getMinPackedValue(reader, Fields.PUBLISHED));
            long last = Math.min(recency.today(), day(PointValues.getMaxPackedValue(reader, Fields.PUBLISHED)));
            long days = FEWEST_DAYS;
            while (last - days > first) {
                if (!beginnings.isEmpty()
                        || hits(LongField.newRangeQuery(Fields.PUBLISHED, last - days, Long.MAX_VALUE)) >= newest) {
                    beginnings.add(last - days);
                }
                days *= LONGER;
            }
        }
        beginnings.add(Long.MIN_VALUE);
        return beginnings;
    }

    private static long day(byte @Nullable [] packed) {
        return packed == null ? 0 : NumericUtils.sortableBytesToLong(packed, 0);
    }

    /// At most about how many a query has.
    private long hits(Query query) throws IOException {
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        long hits = 0;
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            ScorerSupplier there = weight.scorerSupplier(leaf);
            hits += there == null ? 0 : there.cost();
        }
        return hits;
    }

    /// What a story must match with at least to be among the best, if its push is at most so much; 0 where any may be.
    private float least(float push) {
        ScoreDoc worst = best.peek();
        return worst == null || best.size() < wanted ? 0 : Math.max(0, Math.nextDown(worst.score - push));
    }

    /// A look at the hits that were published before a day.
    private final class Look extends SimpleCollector {
        private final long before;
        private float push = Recency.MOST;
        private int base;
        private Scorable scorer = new Scorable() {
            @Override
            public float score() {
                return 0;
            }
        };
        private SortedNumericDocValues published = DocValues.emptySortedNumeric();
        private float least;

        Look(long before) {
            this.before = before;
        }

        @Override
        protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
            PointValues days = leaf.reader().getPointValues(Fields.PUBLISHED);
            if (days != null && before < Long.MAX_VALUE) {
                if (day(days.getMinPackedValue()) >= before) {
                    throw new CollectionTerminatedException();
                }
                push = recency.before(Math.min(before, day(days.getMaxPackedValue())));
            }
            published = DocValues.getSortedNumeric(leaf.reader(), Fields.PUBLISHED);
            base = leaf.docBase;
        }

        @Override
        public void setScorer(Scorable scorer) throws IOException {
            this.scorer = scorer;
            least = 0;
            skip();
        }

        private void skip() throws IOException {
            float now = least(push);
            if (now > least) {
                least = now;
                exact = false;
                scorer.setMinCompetitiveScore(now);
            }
        }

        @Override
        public void collect(int document) throws IOException {
            long day = published.advanceExact(document) ? published.nextValue() : Long.MIN_VALUE;
            if (day >= before) {
                return;
            }
            count++;
            float score = scorer.score() + recency.of(day);
            ScoreDoc worst = best.peek();
            if (worst == null || best.size() < wanted) {
                best.add(new ScoreDoc(base + document, score));
            } else if (score > worst.score) {
                best.poll();
                best.add(new ScoreDoc(base + document, score));
            }
            skip();
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.TOP_SCORES;
        }
    }
}
