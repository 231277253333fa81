package factbox.figures.claim;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What a date says of its year, month, day, day of the week (1 is Monday) and part of the year (by its first month);
/// 0 where it says nothing.
///
/// `last` and `ahead` where it is said to be over or still to come; `same` where it takes the month of another date.
public record DateParts(
        int year,
        int month,
        int day,
        int weekday,
        int part,
        @Nullable Shift shift,
        boolean last,
        boolean ahead,
        boolean same) {
    static final DateParts NONE = new DateParts(0, 0, 0, 0, 0, null, false, false, false);

    /// Of which date a shift counts.
    public enum From {
        PUBLISHED,
        OTHER,
        EITHER
    }

    /// What a shift counts; with `NONE` nothing says which day it leads to.
    public enum Step {
        YEAR,
        QUARTER,
        MONTH,
        DAY,
        NONE
    }

    /// So many years, quarters, months or days from another date.
    public record Shift(From from, Step unit, int by) {}

    /// Reads what a table says that a time means: `year -1`, `then month -1`, `weekday 1`.
    static DateParts of(String meaning) {
        String[] words = meaning.split(" ", -1);
        From from = switch (words[0]) {
            case "then" -> From.OTHER;
            case "ago" -> From.EITHER;
            default -> From.PUBLISHED;
        };
        int at = from == From.PUBLISHED ? 0 : 1;
        int number = at + 1 < words.length ? Integer.parseInt(words[at + 1]) : 0;
        return words[at].equals("weekday")
                ? new DateParts(0, 0, 0, number, 0, null, false, false, false)
                : NONE.withShift(new Shift(from, Step.valueOf(words[at].toUpperCase(Locale.ROOT)), number));
    }

    DateParts withShift(Shift moved) {
        return new DateParts(year, month, day, weekday, part, moved, last, ahead, same);
    }

    DateParts with(boolean isLast, boolean isAhead, boolean isSame) {
        return new DateParts(year, month, day, weekday, part, shift, last || isLast, ahead || isAhead, same || isSame);
    }

    boolean isDay() {
        return day != 0 || weekday != 0 || (shift != null && shift.unit() == Step.DAY);
    }

    /// Whether it is set against another date.
    boolean isRelative() {
        return same || (shift != null && shift.from() != From.PUBLISHED);
    }

    /// Both together: a month and its year, a weekday and its date; null where both say the same part.
    @Nullable
    DateParts and(DateParts other) {
        boolean twice = (year != 0 && other.month != 0)
                || (year != 0 && (other.year != 0 || isYears(other)))
                || (month != 0 && other.month != 0)
                || (day != 0 && other.day != 0)
                || (weekday != 0 && other.weekday != 0)
                || (part != 0 && (other.part != 0 || other.month != 0))
                || (shift != null && (other.shift != null || other.year != 0 || !isYears(this)))
                || (other.shift != null && !isYears(other))
                || (other.shift != null && weekday != 0);
        return twice
                ? null
                : new DateParts(
                        year + other.year,
                        month + other.month,
                        day + other.day,
                        weekday + other.weekday,
                        part + other.part,
                        shift == null ? other.shift : shift,
                        last,
                        ahead,
                        same || other.same);
    }

    private static boolean isYears(DateParts parts) {
        return parts.shift != null && parts.shift.unit() == Step.YEAR;
    }
}
