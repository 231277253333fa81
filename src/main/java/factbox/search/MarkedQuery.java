package factbox.search;

import java.io.IOException;
import java.util.BitSet;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;

/// The stories whose keys the library has marked. Marks change with every story that is read, so they are asked for
/// when a search meets a story, and never written into the index.
final class MarkedQuery extends LookedUpQuery {
    private final BitSet keys;

    MarkedQuery(BitSet keys) {
        this.keys = keys;
    }

    @Override
    Values values(LeafReader reader) throws IOException {
        NumericDocValues key = DocValues.getNumeric(reader, Fields.KEY);
        return new Values(key, () -> keys.get(Math.toIntExact(key.longValue())));
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
