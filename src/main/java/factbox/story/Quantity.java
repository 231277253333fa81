package factbox.story;

import java.math.BigDecimal;

/// How many or how much: a number with its bound, a range, or words where no number is given.
///
/// The unit is a UCUM code (`a`, `min`, `%`), an ISO 4217 code (`USD`), or the plural noun counted (`people`).
public sealed interface Quantity {
    String unit();

    Bound bound();

    /// One number; a range has a type of its own, so `bound` is never `BETWEEN`.
    record Amount(Bound bound, BigDecimal number, String unit) implements Quantity {
        public Amount {
            Checks.that(bound != Bound.BETWEEN, "a quantity between two numbers needs max");
            size(number);
            Checks.text("unit", unit);
        }
    }

    /// From `min` to `max`, both included, and not the same.
    record Range(BigDecimal min, BigDecimal max, String unit) implements Quantity {
        public Range {
            size(min);
            size(max);
            Checks.that(min.compareTo(max) < 0, "max is not above number");
            Checks.text("unit", unit);
        }

        @Override
        public Bound bound() {
            return Bound.BETWEEN;
        }
    }

    /// A figure without a number, such as "thousands" of tons.
    record Wording(String words, String unit) implements Quantity {
        public Wording {
            Checks.text("words", words);
            Checks.text("unit", unit);
        }

        @Override
        public Bound bound() {
            return Bound.ABOUT;
        }
    }

    /// Whether a number is not too long to be one of a quantity.
    static boolean holds(BigDecimal number) {
        return number.precision() <= 40 && Math.abs((long) number.scale()) <= 40;
    }

    private static void size(BigDecimal number) {
        Checks.that(holds(number), "a number has at most 40 digits");
    }
}
