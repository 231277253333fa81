package factbox.search;

import factbox.figures.verify.Standing;
import factbox.figures.verify.Verifier;
import factbox.story.KeyFigure;
import factbox.story.Quantity;
import org.jspecify.annotations.Nullable;

/// What one and the same figure must satisfy: a number from `low` to `high`, both included, a unit, a standing.
///
/// A range matches where it overlaps; a figure in words, such as "thousands", has no number and matches none. A test
/// that asks for no number runs from minus to plus infinity.
public record FigureTest(
        double low,
        double high,
        @Nullable String unit,
        @Nullable Standing standing) {
    static final FigureTest ANY = new FigureTest(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, null, null);

    boolean asksForNothing() {
        return !asksForNumber() && unit == null && standing == null;
    }

    boolean asksForNumber() {
        return low != Double.NEGATIVE_INFINITY || high != Double.POSITIVE_INFINITY;
    }

    /// Verifies the figure only where its standing is asked for.
    boolean accepts(KeyFigure figure, Verifier verifier) {
        double[] bounds = bounds(figure.quantity());
        return bounds[0] <= high
                && bounds[1] >= low
                && (unit == null
                        || FigureBox.unit(unit)
                                == FigureBox.unit(figure.quantity().unit()))
                && (standing == null || standing == verifier.verify(figure).standing());
    }

    /// This test and another one, of the same figure; null where no figure can pass both.
    @Nullable
    FigureTest and(FigureTest other) {
        if (unit != null && other.unit != null && FigureBox.unit(unit) != FigureBox.unit(other.unit)) {
            return null;
        }
        if (standing != null && other.standing != null && standing != other.standing) {
            return null;
        }
        return new FigureTest(
                Math.max(low, other.low),
                Math.min(high, other.high),
                unit == null ? other.unit : unit,
                standing == null ? other.standing : standing);
    }

    /// The number that a quantity is at least, and at most; in words alone it is neither.
    static double[] bounds(Quantity quantity) {
        return switch (quantity) {
            case Quantity.Amount(var bound, var number, var unit) ->
                new double[] {number.doubleValue(), number.doubleValue()};
            case Quantity.Range(var min, var max, var unit) -> new double[] {min.doubleValue(), max.doubleValue()};
            case Quantity.Wording(var words, var unit) ->
                new double[] {Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY};
        };
    }
}
