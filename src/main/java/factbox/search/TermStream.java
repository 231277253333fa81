package factbox.search;

import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.apache.lucene.util.BytesRef;

/// Hands terms to the index that are known already, so that a text is parted into words once for all of its fields.
final class TermStream extends TokenStream {
    /// A term, how far behind the one before it stands, and how often it counts there.
    record Placed(BytesRef term, int step, int times) {
        Placed(BytesRef term, int step) {
            this(term, step, 1);
        }
    }

    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final PositionIncrementAttribute position = addAttribute(PositionIncrementAttribute.class);
    private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
    private final Iterator<Placed> terms;

    TermStream(List<Placed> terms) {
        this.terms = terms.iterator();
    }

    @Override
    public boolean incrementToken() {
        if (!terms.hasNext()) {
            return false;
        }
        Placed next = terms.next();
        term.setBytesRef(next.term);
        position.setPositionIncrement(next.step);
        frequency.setTermFrequency(next.times);
        return true;
    }
}
