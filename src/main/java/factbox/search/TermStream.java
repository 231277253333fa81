package factbox.search;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;

/// Hands terms to the index that are known already, so that a text is parted into words once for all of its fields.
final class TermStream {
    /// A term and how far behind the one before it stands.
    record Placed(String term, int step) {}

    private TermStream() {}

    static TokenStream placed(List<Placed> terms) {
        return new PlacedStream(terms.iterator());
    }

    /// Each term as often as it counts.
    static TokenStream weighted(Map<String, Integer> terms) {
        return new WeightedStream(terms.entrySet().iterator());
    }

    static TokenStream set(Iterable<String> terms) {
        List<Placed> placed = new ArrayList<>();
        terms.forEach(term -> placed.add(new Placed(term, 1)));
        return placed(placed);
    }

    private static final class PlacedStream extends TokenStream {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final PositionIncrementAttribute position = addAttribute(PositionIncrementAttribute.class);
        private final Iterator<Placed> terms;

        PlacedStream(Iterator<Placed> terms) {
            this.terms = terms;
        }

        @Override
        public boolean incrementToken() {
            if (!terms.hasNext()) {
                return false;
            }
            Placed next = terms.next();
            term.setEmpty().append(next.term);
            position.setPositionIncrement(next.step);
            return true;
        }
    }

    private static final class WeightedStream extends TokenStream {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
        private final Iterator<Map.Entry<String, Integer>> terms;

        WeightedStream(Iterator<Map.Entry<String, Integer>> terms) {
            this.terms = terms;
        }

        @Override
        public boolean incrementToken() {
            if (!terms.hasNext()) {
                return false;
            }
            Map.Entry<String, Integer> next = terms.next();
            term.setEmpty().append(next.getKey());
            frequency.setTermFrequency(next.getValue());
            return true;
        }
    }
}
