package factbox.figures.numeral;

import java.math.BigDecimal;
import java.math.MathContext;

/// A number in digits or words, from token `start` up to `next`, and the scale it was said in.
///
/// In `1.7 billion` the scale is 1,000,000,000. Of a number that is not `certain` another reading is thinkable.
public record Numeral(BigDecimal number, BigDecimal scale, int start, int next, boolean fraction, boolean certain) {
    public static final MathContext PRECISION = new MathContext(15);

    public static Numeral of(BigDecimal number, int start, int next) {
        return new Numeral(number, BigDecimal.ONE, start, next, false, true);
    }

    public boolean isScaled() {
        return scale.compareTo(BigDecimal.ONE) > 0;
    }

    public boolean isOne() {
        return number.compareTo(BigDecimal.ONE) == 0;
    }

    Numeral times(BigDecimal factor, int next) {
        return new Numeral(number.multiply(factor), factor, start, next, fraction, certain);
    }

    Numeral plus(BigDecimal part, int next) {
        return new Numeral(number.add(part), scale, start, next, true, certain);
    }

    public Numeral over(BigDecimal denominator, int next) {
        return new Numeral(number.divide(denominator, PRECISION), BigDecimal.ONE, start, next, true, certain);
    }

    Numeral uncertain() {
        return new Numeral(number, scale, start, next, fraction, false);
    }

    public Numeral negated(int start) {
        return new Numeral(number.negate(), scale, start, next, fraction, certain);
    }
}
