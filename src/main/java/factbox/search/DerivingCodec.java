package factbox.search;

import java.io.IOException;
import org.apache.lucene.codecs.Codec;
import org.apache.lucene.codecs.FieldsConsumer;
import org.apache.lucene.codecs.FieldsProducer;
import org.apache.lucene.codecs.FilterCodec;
import org.apache.lucene.codecs.NormsProducer;
import org.apache.lucene.codecs.PostingsFormat;
import org.apache.lucene.index.MergeState;
import org.apache.lucene.index.SegmentReadState;
import org.apache.lucene.index.SegmentWriteState;

/// Writes an index as Lucene does, but [DerivedFields] with a new segment: they are made once for each word of a
/// segment, not for each of a story.
///
/// What it writes anybody reads and merges: it bears the name of Lucene's own.
final class DerivingCodec extends FilterCodec {
    private final PostingsFormat postings;

    DerivingCodec() {
        this(Codec.getDefault());
    }

    private DerivingCodec(Codec lucene) {
        super(lucene.getName(), lucene);
        postings = new Postings(lucene.postingsFormat());
    }

    @Override
    public PostingsFormat postingsFormat() {
        return postings;
    }

    private static final class Postings extends PostingsFormat {
        private final PostingsFormat lucene;

        Postings(PostingsFormat lucene) {
            super(lucene.getName());
            this.lucene = lucene;
        }

        @Override
        public FieldsConsumer fieldsConsumer(SegmentWriteState segment) throws IOException {
            return new Consumer(lucene.fieldsConsumer(segment), segment.segmentInfo.maxDoc());
        }

        @Override
        public FieldsProducer fieldsProducer(SegmentReadState segment) throws IOException {
            return lucene.fieldsProducer(segment);
        }
    }

    private static final class Consumer extends FieldsConsumer {
        private final FieldsConsumer lucene;
        private final int documents;

        Consumer(FieldsConsumer lucene, int documents) {
            this.lucene = lucene;
            this.documents = documents;
        }

        @Override
        public void write(org.apache.lucene.index.Fields fields, NormsProducer norms) throws IOException {
            lucene.write(new DerivedFields(fields, documents), norms);
        }

        /// The segments that are merged have the derived fields already.
        @Override
        public void merge(MergeState segments, NormsProducer norms) throws IOException {
            lucene.merge(segments, norms);
        }

        @Override
        public void close() throws IOException {
            lucene.close();
        }
    }
}
