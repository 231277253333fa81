package factbox.search;

import factbox.story.PartialDate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// Two figures that count the same thing at the same time, and can't both be right.
///
/// In doubt there is none: few and right ones are shown rather than many.
public record Disagreement(LedgerRow one, LedgerRow other) {
    /// Stories of the same few days tell of the same moment where they name none.
    private static final int DAYS = 2;
    private static final double ABOUT = 0.2;
    /// From here on a number that ends in zeros is taken to be rounded.
    private static final double ROUNDED = 1000;

    static Optional<Disagreement> of(LedgerRow one, LedgerRow other) {
        boolean comparable = one.kind() == other.kind()
                && LedgerDocuments.folded(one.unit()).equals(LedgerDocuments.folded(other.unit()))
                && isSameTime(one, other)
                && isApart(one, other);
        Optional<Subject> first = comparable ? Subject.read(one) : Optional.empty();
        Optional<Subject> second = comparable ? Subject.read(other) : Optional.empty();
        return first.isPresent() && second.isPresent() && first.get().isSame(second.get())
                ? Optional.of(new Disagreement(one, other))
                : Optional.empty();
    }

    private static boolean isSameTime(LedgerRow one, LedgerRow other) {
        if (one.asOf() != null && other.asOf() != null) {
            String first = one.asOf().toString();
            String second = other.asOf().toString();
            return first.startsWith(second) || second.startsWith(first);
        }
        PartialDate first = one.day();
        PartialDate second = other.day();
        return first.day() > 0
                && second.day() > 0
                && Math.abs(ChronoUnit.DAYS.between(day(first), day(second))) <= DAYS;
    }

    private static LocalDate day(PartialDate date) {
        return LocalDate.of(date.year(), date.month(), date.day());
    }

    /// Whether no number is within the bounds of both.
    private static boolean isApart(LedgerRow one, LedgerRow other) {
        double[] first = bounds(one);
        double[] second = bounds(other);
        return first[1] < second[0] || second[1] < first[0];
    }

    /// From where to where the true number may be when the figure is right.
    static double[] bounds(LedgerRow row) {
        double number = row.least();
        double slack = switch (row.bound()) {
            case ABOUT -> Math.abs(number) * ABOUT;
            case EXACTLY -> Math.abs(number) < ROUNDED ? 0 : lastDigit(number) / 2;
            default -> 0;
        };
        return switch (row.bound()) {
            case AT_LEAST, MORE_THAN -> new double[] {number, Double.POSITIVE_INFINITY};
            case AT_MOST, LESS_THAN -> new double[] {Double.NEGATIVE_INFINITY, number};
            case BETWEEN -> new double[] {row.least(), row.most()};
            case EXACTLY, ABOUT -> new double[] {number - slack, number + slack};
        };
    }

    /// What the last digit that is not zero counts: 100 of 4,100.
    private static double lastDigit(double number) {
        return Math.pow(10, -BigDecimal.valueOf(number).stripTrailingZeros().scale());
    }
}
