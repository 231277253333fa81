package factbox.story;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;

/// A date as exact as the source gives it: a year, a month of a year, or a day (ISO 8601 reduced precision).
///
/// `month` and `day` are 0 where they are not known.
public record PartialDate(int year, int month, int day) {
    public PartialDate {
        Checks.that(year >= 1 && year <= 9999, "the year is not from 1 to 9999");
        Checks.that(month != 0 || day == 0, "a day needs its month");
        try {
            if (day != 0) {
                var _ = LocalDate.of(year, month, day);
            } else if (month != 0) {
                var _ = YearMonth.of(year, month);
            }
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("is not a date of the calendar", e);
        }
    }

    /// Reads `2017`, `2017-09` or `2017-09-01`.
    public static PartialDate parse(String iso) {
        try {
            return switch (iso.length()) {
                case 4 -> new PartialDate(Integer.parseInt(iso), 0, 0);
                case 7 -> of(YearMonth.parse(iso));
                default -> of(LocalDate.parse(iso));
            };
        } catch (DateTimeParseException | NumberFormatException e) {
            throw new IllegalArgumentException("is not a date such as 2017, 2017-09 or 2017-09-01", e);
        }
    }

    private static PartialDate of(YearMonth month) {
        return new PartialDate(month.getYear(), month.getMonthValue(), 0);
    }

    private static PartialDate of(LocalDate date) {
        return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    @Override
    public String toString() {
        String iso = "%04d".formatted(year);
        iso += month == 0 ? "" : "-%02d".formatted(month);
        return iso + (day == 0 ? "" : "-%02d".formatted(day));
    }
}
