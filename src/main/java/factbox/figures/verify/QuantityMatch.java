package factbox.figures.verify;

import static factbox.story.Bound.ABOUT;
import static factbox.story.Bound.AT_LEAST;
import static factbox.story.Bound.AT_MOST;
import static factbox.story.Bound.EXACTLY;
import static factbox.story.Bound.LESS_THAN;
import static factbox.story.Bound.MORE_THAN;

import factbox.figures.quantity.Mention;
import factbox.figures.token.Kind;
import factbox.story.Bound;
import factbox.story.Quantity;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Set;

/// Tells whether what a text says bears a figure's quantity, its number and its bound.
final class QuantityMatch {
    /// How far, as a part of what is said, a number may be rounded by an editor who writes `about`.
    private static final BigDecimal ROUNDING = new BigDecimal("0.05");

    private QuantityMatch() {}

    static boolean supports(Quantity said, Quantity figure) {
        return switch (figure) {
            case Quantity.Amount(Bound bound, BigDecimal number, String unit) ->
                said instanceof Quantity.Amount other
                        && implying(bound).contains(other.bound())
                        && (other.number().compareTo(number) == 0
                                || (bound == ABOUT && isRounded(other.number(), number)));
            case Quantity.Range(BigDecimal min, BigDecimal max, String unit) ->
                said instanceof Quantity.Range other
                        && other.min().compareTo(min) == 0
                        && other.max().compareTo(max) == 0;
            case Quantity.Wording(String words, String unit) ->
                said instanceof Quantity.Wording other && other.words().equalsIgnoreCase(words);
        };
    }

    /// `a fifth` for 20 percent.
    static boolean isFraction(Mention mention, Quantity figure) {
        return figure instanceof Quantity.Amount(Bound bound, BigDecimal percent, String unit)
                && unit.equals("%")
                && mention.quantity() instanceof Quantity.Amount(Bound said, BigDecimal part, String _)
                && (mention.kind() == Kind.SHARE || mention.kind() == Kind.COUNT)
                && part.compareTo(BigDecimal.ONE) < 0
                && implying(bound).contains(said)
                && part.movePointRight(2).subtract(percent).abs().compareTo(new BigDecimal("0.5")) < 0
                && (part.movePointRight(2).compareTo(percent) == 0 || (percent.scale() <= 0 && part.scale() > 4));
    }

    /// `about 1,300` of 1,287.
    private static boolean isRounded(BigDecimal said, BigDecimal figure) {
        int digits = figure.stripTrailingZeros().precision();
        BigDecimal margin = said.abs().multiply(ROUNDING);
        return said.round(new MathContext(digits, RoundingMode.HALF_UP)).compareTo(figure) == 0
                && said.subtract(figure).abs().compareTo(margin) <= 0;
    }

    /// What a passage may say for a figure with this bound to follow from it.
    private static Set<Bound> implying(Bound bound) {
        return switch (bound) {
            case EXACTLY -> Set.of(EXACTLY);
            case ABOUT -> Set.of(EXACTLY, ABOUT);
            case AT_LEAST -> Set.of(EXACTLY, AT_LEAST, MORE_THAN);
            case MORE_THAN -> Set.of(MORE_THAN);
            case AT_MOST -> Set.of(EXACTLY, AT_MOST, LESS_THAN);
            case LESS_THAN -> Set.of(LESS_THAN);
            case BETWEEN -> Set.of();
        };
    }
}
