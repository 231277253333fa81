package factbox.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.Bits;

/// Compares an index that has a document for each story with its library.
final class IndexCheck {
    private IndexCheck() {}

    /// Verifies every byte, and that the stories are the library's and no others; returns a line a fault.
    static List<String> of(LibraryIndex index) {
        try {
            if (!index.verify()) {
                return List.of("index: there is none");
            }
        } catch (IOException | RuntimeException e) {
            return List.of("index: is damaged: " + e.getMessage());
        }
        BitSet lacking = index.library().changes().keys();
        BitSet surplus = index.search(IndexCheck::keys, new BitSet());
        BitSet both = (BitSet) lacking.clone();
        both.and(surplus);
        lacking.andNot(both);
        surplus.andNot(both);
        return differences(lacking, surplus);
    }

    static List<String> differences(BitSet lacking, BitSet surplus) {
        List<String> faults = new ArrayList<>();
        if (!lacking.isEmpty()) {
            faults.add("index: lacks %d of the library’s stories".formatted(lacking.cardinality()));
        }
        if (!surplus.isEmpty()) {
            faults.add("index: has %d stories that the library has not".formatted(surplus.cardinality()));
        }
        return faults;
    }

    static BitSet keys(IndexSearcher searcher) throws IOException {
        BitSet keys = new BitSet();
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Bits live = leaf.reader().getLiveDocs();
            NumericDocValues key = DocValues.getNumeric(leaf.reader(), Fields.KEY);
            for (int doc = key.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = key.nextDoc()) {
                if (live == null || live.get(doc)) {
                    keys.set(Math.toIntExact(key.longValue()));
                }
            }
        }
        return keys;
    }
}
