package factbox.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.BaseTermsEnum;
import org.apache.lucene.index.ImpactsEnum;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefHash;
import org.jspecify.annotations.Nullable;

/// Terms of which each unites some of other fields' terms; for what writes a segment, which asks for each once, in
/// their order.
final class UnitedTerms extends Terms {
    private static final int NONE = -1;

    private final int documents;
    private final List<Source> sources = new ArrayList<>();
    private final BytesRefHash terms = new BytesRefHash();
    /// Of each term the last that it unites; of each of those the one before, its source, and its number there.
    private int[] last = new int[0];
    private int[] before = new int[0];
    private int[] source = new int[0];
    private int[] number = new int[0];
    private int size;

    UnitedTerms(int documents) {
        this.documents = documents;
    }

    /// Terms to be united, as far as they are in some documents.
    final class Source {
        private final TermsEnum terms;
        private final Bits among;
        private final int index = sources.size();
        private @Nullable PostingsEnum postings;

        private Source(TermsEnum terms, Bits among) {
            this.terms = terms;
            this.among = among;
        }

        @Nullable
        BytesRef next() throws IOException {
            return terms.next();
        }

        private PostingsEnum postings() throws IOException {
            postings = terms.postings(postings, PostingsEnum.FREQS);
            return postings;
        }

        /// Whether the term is in any of the documents.
        boolean isFound() throws IOException {
            PostingsEnum found = postings();
            for (int document = found.nextDoc(); document != PostingsEnum.NO_MORE_DOCS; document = found.nextDoc()) {
                if (among.get(document)) {
                    return true;
                }
            }
            return false;
        }

        /// Makes the term one of those that `united` unites.
        void addTo(BytesRef united) throws IOException {
            add(united, index, Math.toIntExact(terms.ord()));
        }
    }

    Source source(TermsEnum from, Bits among) {
        Source added = new Source(from, among);
        sources.add(added);
        return added;
    }

    private void add(BytesRef united, int from, int ord) {
        int id = terms.add(united);
        boolean known = id < 0;
        id = known ? -id - 1 : id;
        last = ArrayUtil.grow(last, id + 1);
        before = ArrayUtil.grow(before, size + 1);
        source = ArrayUtil.grow(source, size + 1);
        number = ArrayUtil.grow(number, size + 1);
        before[size] = known ? last[id] : NONE;
        source[size] = from;
        number[size] = ord;
        last[id] = size++;
    }

    private void unite(int id, UnitedPostings postings) throws IOException {
        postings.clear();
        for (int i = last[id]; i != NONE; i = before[i]) {
            Source from = sources.get(source[i]);
            from.terms.seekExact(number[i]);
            postings.add(from.postings(), from.among);
        }
    }

    @Override
    public TermsEnum iterator() {
        int[] order = terms.sort();
        int count = terms.size();
        UnitedPostings postings = new UnitedPostings(documents);
        return new BaseTermsEnum() {
            private final BytesRef term = new BytesRef();
            private int at = -1;

            @Override
            public @Nullable BytesRef next() {
                return ++at < count ? terms.get(order[at], term) : null;
            }

            @Override
            public BytesRef term() {
                return term;
            }

            @Override
            public PostingsEnum postings(@Nullable PostingsEnum reuse, int flags) throws IOException {
                unite(order[at], postings);
                return postings.rewind();
            }

            @Override
            public SeekStatus seekCeil(BytesRef text) {
                throw new UnsupportedOperationException();
            }

            @Override
            public void seekExact(long ord) {
                throw new UnsupportedOperationException();
            }

            @Override
            public long ord() {
                throw new UnsupportedOperationException();
            }

            @Override
            public int docFreq() {
                throw new UnsupportedOperationException();
            }

            @Override
            public long totalTermFreq() {
                throw new UnsupportedOperationException();
            }

            @Override
            public ImpactsEnum impacts(int flags) {
                throw new UnsupportedOperationException();
            }
        };
    }

    @Override
    public long size() {
        return terms.size();
    }

    @Override
    public long getSumTotalTermFreq() {
        throw new UnsupportedOperationException();
    }

    @Override
    public long getSumDocFreq() {
        throw new UnsupportedOperationException();
    }

    @Override
    public int getDocCount() {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean hasFreqs() {
        return true;
    }

    @Override
    public boolean hasOffsets() {
        return false;
    }

    @Override
    public boolean hasPositions() {
        return false;
    }

    @Override
    public boolean hasPayloads() {
        return false;
    }
}
