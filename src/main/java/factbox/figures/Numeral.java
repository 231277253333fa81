package factbox.figures;

import java.math.BigDecimal;
import java.math.MathContext;

/// A number in digits or words, from token `start` up to `next`, and the scale it was said in.
///
/// In `1.7 billion` the scale is 1,000,000,000. Of a number that is not `certain` another reading is thinkable.
record Numeral(BigDecimal number, BigDecimal scale, int start, int next, boolean fraction, boolean certain) {
    static final MathContext PRECISION = new MathContext(15);

    static Numeral of(BigDecimal number, int start, int next) {
        return new Numeral(number, BigDecimal.ONE, start, next, false, true);
    }

    boolean isScaled() {
        return scale.compareTo(BigDecimal.ONE) > 0;
    }

    boolean isOne() {
        return number.compareTo(BigDecimal.ONE) == 0;
    }

    Numeral times(BigDecimal factor, int next) {
        return new Numeral(number.multiply(factor), factor, start, next, fraction, certain);
    }

    Numeral plus(BigDecimal part, int next) {
        return new Numeral(number.add(part), scale, start, next, true, certain);
    }

    Numeral over(BigDecimal denominator, int next) {
        return new Numeral(number.divide(denominator, PRECISION), BigDecimal.ONE, start, next, true, certain);
    }

    Numeral uncertain() {
        return new Numeral(number, scale, start, next, fraction, false);
    }

    Numeral negated(int start) {
        return new Numeral(number.negate(), scale, start, next, fraction, certain);
    }
}
