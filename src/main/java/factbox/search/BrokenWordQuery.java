package factbox.search;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;

/// A word that a story may have as two side by side, as `air force` for `airforce`: of all pairs those that the index
/// has. A word of many stories is asked as it is written.
final class BrokenWordQuery extends Query {
    private static final int SHORTEST_PART = 2;
    private static final int LONGEST = 30;
    private static final int RARE = 100;
    private static final int ONE_IN = 1000;

    private final String form;

    private BrokenWordQuery(String form) {
        this.form = form;
    }

    /// Whether a word is of a kind that may be broken.
    static boolean mayBreak(String form) {
        return form.length() >= 2 * SHORTEST_PART
                && form.length() <= LONGEST
                && form.chars().allMatch(Character::isAlphabetic)
                && form.codePoints().noneMatch(Character::isIdeographic);
    }

    static Query of(String form) {
        return new BrokenWordQuery(form);
    }

    @Override
    public Query rewrite(IndexSearcher searcher) throws IOException {
        IndexReader reader = searcher.getIndexReader();
        BooleanQuery.Builder pairs = new BooleanQuery.Builder();
        if (reader.docFreq(new Term(Fields.TEXT, form)) <= Math.max(RARE, reader.maxDoc() / ONE_IN)) {
            for (int at = SHORTEST_PART; at <= form.length() - SHORTEST_PART; at++) {
                String left = form.substring(0, at);
                String right = form.substring(at);
                if (reader.docFreq(new Term(Fields.TEXT, left)) > 0
                        && reader.docFreq(new Term(Fields.TEXT, right)) > 0) {
                    pairs.add(new PhraseQuery(Fields.TEXT, left, right), Occur.SHOULD);
                }
            }
        }
        return pairs.build();
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return "broken:" + form;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BrokenWordQuery query && form.equals(query.form);
    }

    @Override
    public int hashCode() {
        return form.hashCode();
    }
}
