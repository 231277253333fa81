package factbox.search;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Field;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.util.BytesRef;

/// The stories that have a figure between two corners of [FigureBox], each looked at for its figures: where few are
/// met that is quicker than to gather all such figures of the index.
final class FigureQuery extends LookedUpQuery {
    private static final int FIGURE = FigureBox.DIMENSIONS * Long.BYTES;

    private final long[] low;
    private final long[] high;

    FigureQuery(long[] low, long[] high) {
        this.low = low;
        this.high = high;
    }

    /// All figures of a story, one behind the other.
    static Field field(List<FigureBox> figures) {
        ByteBuffer packed = ByteBuffer.allocate(FIGURE * figures.size());
        for (FigureBox figure : figures) {
            for (long bound : figure.bounds()) {
                packed.putLong(bound);
            }
        }
        return new BinaryDocValuesField(Fields.FIGURE, new BytesRef(packed.array()));
    }

    @Override
    Values values(LeafReader reader) throws IOException {
        BinaryDocValues figures = DocValues.getBinary(reader, Fields.FIGURE);
        return new Values(figures, () -> hasOne(figures.binaryValue()));
    }

    private boolean hasOne(BytesRef figures) {
        ByteBuffer packed = ByteBuffer.wrap(figures.bytes, figures.offset, figures.length);
        for (int at = packed.position(); at < packed.limit(); at += FIGURE) {
            if (isBetween(packed, at)) {
                return true;
            }
        }
        return false;
    }

    private boolean isBetween(ByteBuffer packed, int at) {
        for (int i = 0; i < FigureBox.DIMENSIONS; i++) {
            long bound = packed.getLong(at + i * Long.BYTES);
            if (bound < low[i] || bound > high[i]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString(String field) {
        return "figure";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FigureQuery figure
                && Arrays.equals(figure.low, low)
                && Arrays.equals(figure.high, high);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(low) + Arrays.hashCode(high);
    }
}
