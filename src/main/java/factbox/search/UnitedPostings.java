package factbox.search;

import java.io.IOException;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/// The documents of several terms as those of one, which is in each as often as all of them together.
final class UnitedPostings extends PostingsEnum {
    private final FixedBitSet documents;
    private final int[] frequencies;
    private BitSetIterator at;

    UnitedPostings(int documents) {
        this.documents = new FixedBitSet(documents);
        frequencies = new int[documents];
        at = new BitSetIterator(this.documents, 0);
    }

    void clear() {
        documents.clear();
    }

    /// Adds a term's documents that are among these.
    void add(PostingsEnum term, Bits among) throws IOException {
        for (int document = term.nextDoc(); document != NO_MORE_DOCS; document = term.nextDoc()) {
            if (among.get(document)) {
                frequencies[document] =
                        documents.getAndSet(document) ? Math.addExact(frequencies[document], term.freq()) : term.freq();
            }
        }
    }

    /// Begins before the first document.
    UnitedPostings rewind() {
        at = new BitSetIterator(documents, 0);
        return this;
    }

    @Override
    public int docID() {
        return at.docID();
    }

    @Override
    public int nextDoc() {
        return at.nextDoc();
    }

    @Override
    public int advance(int target) {
        return at.advance(target);
    }

    @Override
    public long cost() {
        return documents.cardinality();
    }

    @Override
    public int freq() {
        return frequencies[at.docID()];
    }

    @Override
    public int nextPosition() {
        return -1;
    }

    @Override
    public int startOffset() {
        return -1;
    }

    @Override
    public int endOffset() {
        return -1;
    }

    @Override
    public @Nullable BytesRef getPayload() {
        return null;
    }
}
