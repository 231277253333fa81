package factbox.story;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A date as exact as the source gives it: a year, a month of a year, or a day (ISO 8601 reduced precision).
///
/// `month` and `day` are 0 where they are not known.
public record PartialDate(int year, int month, int day) {
    private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\\d|3[01]))?)?");

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
        Matcher parts = ISO.matcher(iso);
        Checks.that(parts.matches(), "is not a date such as 2017, 2017-09 or 2017-09-01");
        return new PartialDate(number(parts.group(1)), number(parts.group(2)), number(parts.group(3)));
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    @Override
    public String toString() {
        String iso = String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);
        return iso.substring(0, day != 0 ? 10 : month != 0 ? 7 : 4);
    }
}
