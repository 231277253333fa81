package factbox.search;

import java.text.Normalizer;
import java.util.Locale;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.search.IndexOrDocValuesQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.NumericUtils;
import org.apache.lucene.util.StringHelper;

/// A figure as one point of four dimensions: unit, standing, least and greatest number.
///
/// A range over all four is met by one point or by none, so one and the same figure passes the whole test; and it
/// needs no documents beside the stories', as a block join would.
record FigureBox(long unit, long standing, double min, double max) {
    static final int DIMENSIONS = 4;

    static FigureBox of(StatedFigure stated) {
        double[] bounds = FigureTest.bounds(stated.figure().quantity());
        return new FigureBox(
                unit(stated.figure().quantity().unit()), hash(stated.standing().name()), bounds[0], bounds[1]);
    }

    /// A unit is told from any other by 64 bits of its hash, whatever its case.
    static long unit(String unit) {
        return hash(folded(unit));
    }

    private static long hash(String name) {
        return StringHelper.murmurhash3_x64_128(new BytesRef(name))[0];
    }

    static String folded(String unit) {
        return Normalizer.normalize(unit, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }

    long[] bounds() {
        return new long[] {unit, standing, sortable(min), sortable(max)};
    }

    LongPoint point() {
        return new LongPoint(Fields.FIGURE, bounds());
    }

    static Query query(FigureTest test) {
        long unit = test.unit() == null ? 0 : unit(test.unit());
        long standing = test.standing() == null ? 0 : hash(test.standing().name());
        long[] low = {
            test.unit() == null ? Long.MIN_VALUE : unit,
            test.standing() == null ? Long.MIN_VALUE : standing,
            sortable(Double.NEGATIVE_INFINITY),
            sortable(test.low())
        };
        long[] high = {
            test.unit() == null ? Long.MAX_VALUE : unit,
            test.standing() == null ? Long.MAX_VALUE : standing,
            sortable(test.high()),
            sortable(Double.POSITIVE_INFINITY)
        };
        return new IndexOrDocValuesQuery(LongPoint.newRangeQuery(Fields.FIGURE, low, high), new FigureQuery(low, high));
    }

    /// Zero has no sign.
    private static long sortable(double number) {
        return NumericUtils.doubleToSortableLong(number == 0 ? 0.0 : number);
    }
}
