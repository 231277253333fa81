package factbox.search;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.BytesRef;

/// Hands terms to the index that are known already, so that a text is parted into words once for all of its fields.
final class TermStream extends TokenStream {
    /// A term and how far behind the one before it stands.
    record Placed(BytesRef term, int step) {}

    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final PositionIncrementAttribute position = addAttribute(PositionIncrementAttribute.class);
    private final Iterator<Placed> terms;

    TermStream(List<Placed> terms) {
        this.terms = terms.iterator();
    }

    /// Terms whose places nobody asks for.
    static TermStream set(Collection<String> terms) {
        return new TermStream(
                terms.stream().map(term -> new Placed(new BytesRef(term), 1)).toList());
    }

    @Override
    public boolean incrementToken() {
        if (!terms.hasNext()) {
            return false;
        }
        Placed next = terms.next();
        term.setBytesRef(next.term);
        position.setPositionIncrement(next.step);
        return true;
    }
}
