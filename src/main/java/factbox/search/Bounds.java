package factbox.search;

import java.math.BigDecimal;

/// From where to where the true number may be when a figure is right.
record Bounds(double low, double high) {
    private static final double ABOUT = 0.2;
    /// From here on a number that ends in zeros is taken to be rounded.
    private static final double ROUNDED = 1000;

    static Bounds of(LedgerRow row) {
        double number = row.least();
        return switch (row.bound()) {
            case AT_LEAST, MORE_THAN -> new Bounds(number, Double.POSITIVE_INFINITY);
            case AT_MOST, LESS_THAN -> new Bounds(Double.NEGATIVE_INFINITY, number);
            case BETWEEN -> new Bounds(row.least(), row.most());
            case ABOUT -> around(number, Math.abs(number) * ABOUT);
            case EXACTLY -> around(number, Math.abs(number) < ROUNDED ? 0 : lastDigit(number) / 2);
        };
    }

    private static Bounds around(double number, double slack) {
        return new Bounds(number - slack, number + slack);
    }

    /// What the last digit that is not zero counts: 100 of 4,100.
    private static double lastDigit(double number) {
        return Math.pow(10, -BigDecimal.valueOf(number).stripTrailingZeros().scale());
    }

    /// Whether no number is within both.
    boolean isApart(Bounds other) {
        return high < other.low || other.high < low;
    }
}
