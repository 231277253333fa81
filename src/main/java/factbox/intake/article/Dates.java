package factbox.intake.article;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the day in a date as any program or page writes it; an ambiguous one is none.
public final class Dates {
    private static final Pattern ISO =
            Pattern.compile("(\\d{4})[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?(?!\\d).*", Pattern.DOTALL);
    private static final Pattern COMPACT = Pattern.compile("((?:19|20)\\d{2})(0[1-9]|1[0-2])(\\d{2})(?:T.*|\\d{6})?");
    private static final Pattern EPOCH = Pattern.compile("(\\d{9,17})(?:\\.\\d{1,9})?");
    private static final Pattern DAY_FIRST = Pattern.compile(
            "(?i).*?\\b(\\d{1,2})(?:st|nd|rd|th|\\.)?[ -]([a-z]{3})[a-z]*\\.?,?[ -](\\d{4}|\\d{2})\\b.*",
            Pattern.DOTALL);
    private static final Pattern MONTH_FIRST = Pattern.compile(
            "(?i).*?\\b([a-z]{3})[a-z]*\\.? (\\d{1,2})(?:st|nd|rd|th)?,?(?: \\d{1,2}:\\d{2}\\S*(?: \\w+)?)? (\\d{4})\\b.*",
            Pattern.DOTALL);
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})\\b.*", Pattern.DOTALL);
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final long MICROSECONDS_FROM_1601_TO_1970 = 11_644_473_600_000_000L;

    private Dates() {}

    public static Optional<LocalDate> parse(String written) {
        String text = written.strip();
        try {
            return date(text).filter(date -> date.getYear() >= 1 && date.getYear() <= 9999);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> date(String text) {
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return Optional.of(LocalDate.of(
                    number(iso.group(1)), number(iso.group(2)), iso.group(3) == null ? 1 : number(iso.group(3))));
        }
        Matcher seconds = EPOCH.matcher(text);
        if (seconds.matches() && !COMPACT.matcher(text).matches()) {
            return Optional.of(epoch(Long.parseLong(seconds.group(1))));
        }
        Matcher compact = COMPACT.matcher(text);
        if (compact.matches()) {
            return Optional.of(
                    LocalDate.of(number(compact.group(1)), number(compact.group(2)), number(compact.group(3))));
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return named(number(dayFirst.group(3)), dayFirst.group(2), number(dayFirst.group(1)));
        }
        Matcher monthFirst = MONTH_FIRST.matcher(text);
        if (monthFirst.matches()) {
            return named(number(monthFirst.group(3)), monthFirst.group(1), number(monthFirst.group(2)));
        }
        Matcher numbers = NUMBERS.matcher(text);
        return numbers.matches()
                ? slashed(number(numbers.group(1)), number(numbers.group(2)), number(numbers.group(3)))
                : Optional.empty();
    }

    /// Day and month may stand in either order: only where one is above 12 is it known which is which.
    private static Optional<LocalDate> slashed(int first, int second, int year) {
        if (first > 12 || first == second) {
            return Optional.of(LocalDate.of(year, second, first));
        }
        return second > 12 ? Optional.of(LocalDate.of(year, first, second)) : Optional.empty();
    }

    private static Optional<LocalDate> named(int year, String month, int day) {
        int index = MONTHS.indexOf(month.toLowerCase(Locale.ROOT));
        int full = year >= 100 ? year : year < 70 ? 2000 + year : 1900 + year;
        return index < 0 ? Optional.empty() : Optional.of(LocalDate.of(full, index + 1, day));
    }

    /// Seconds, milliseconds or microseconds since 1970; Chrome counts microseconds since 1601.
    private static LocalDate epoch(long number) {
        long seconds = number;
        if (number > 12_000_000_000_000_000L) {
            seconds = (number - MICROSECONDS_FROM_1601_TO_1970) / 1_000_000;
        } else if (number > 100_000_000_000_000L) {
            seconds = number / 1_000_000;
        } else if (number > 100_000_000_000L) {
            seconds = number / 1000;
        }
        return LocalDate.ofInstant(Instant.ofEpochSecond(seconds), ZoneOffset.UTC);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
