package factbox.intake.article;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads the day in a date as any program or page writes it; an ambiguous one is none.
public final class Dates {
    /// A day, and where it stands in a line.
    record Found(LocalDate day, int start, int end) {}

    private static final Pattern ISO =
            Pattern.compile("(\\d{4})[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?(?!\\d).*", Pattern.DOTALL);
    private static final Pattern COMPACT = Pattern.compile("((?:19|20)\\d{2})(0[1-9]|1[0-2])(\\d{2})(?:T.*|\\d{6})?");
    private static final Pattern EPOCH = Pattern.compile("(\\d{9,17})(?:\\.\\d{1,9})?");

    private static final String MONTH = "(?<![\\p{L}\\d])(" + PageWords.MONTH + ")(?![\\p{L}])\\.?";
    private static final String OF = "(?:\\s*[-/]\\s*|,?\\s+(?:de\\s+|of\\s+|del\\s+)?)";
    private static final Pattern DAY_FIRST = Pattern.compile("(?iu)(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?" + OF
            + MONTH + OF + "(\\d{4}|\\d{2}(?![\\d:.]\\d))(?!\\d)");
    private static final Pattern MONTH_FIRST = Pattern.compile("(?iu)" + MONTH
            + "\\s(\\d{1,2})(?:st|nd|rd|th)?,?(?:\\s\\d{1,2}:\\d{2}\\S*(?:\\s\\w+)?)?\\s(\\d{4})(?!\\d)");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<!\\d)(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)(?:T[\\d:.+-]+Z?)?");
    private static final Pattern SIGNS =
            Pattern.compile("(\\d{4})\\s?[年년]\\s?(\\d{1,2})\\s?[月월]\\s?(\\d{1,2})\\s?[日일]");
    private static final Pattern NUMBERS = Pattern.compile("(?<![\\d/.])(\\d{1,2})([/.])(\\d{1,2})\\2(\\d{4})(?!\\d)");
    private static final long MICROSECONDS_FROM_1601_TO_1970 = 11_644_473_600_000_000L;

    private Dates() {}

    public static Optional<LocalDate> parse(String written) {
        String text = plainDigits(written.strip());
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
        return in(text).map(Found::day);
    }

    /// The first day that is written in a line.
    static Optional<Found> in(String line) {
        String text = plainDigits(line);
        return Stream.of(DAY_FIRST, MONTH_FIRST, YEAR_FIRST, SIGNS, NUMBERS)
                .flatMap(pattern ->
                        pattern.matcher(text).results().limit(1).flatMap(match -> found(pattern, match).stream()))
                .min(Comparator.comparingInt(Found::start).thenComparingInt(found -> -found.end));
    }

    private static Optional<Found> found(Pattern pattern, MatchResult match) {
        try {
            return day(pattern, match).map(day -> new Found(day, match.start(), match.end()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(Pattern pattern, MatchResult match) {
        if (pattern.equals(DAY_FIRST)) {
            return Optional.of(named(number(match, 3), match.group(2), number(match, 1)));
        }
        if (pattern.equals(MONTH_FIRST)) {
            return Optional.of(named(number(match, 3), match.group(1), number(match, 2)));
        }
        if (pattern.equals(NUMBERS)) {
            return numbered(
                    number(match, 1),
                    number(match, 3),
                    number(match, 4),
                    match.group(2).equals("."));
        }
        return Optional.of(LocalDate.of(number(match, 1), number(match, 2), number(match, 3)));
    }

    /// Day and month may stand in either order between slashes: only where one is above 12 is it known which is which.
    private static Optional<LocalDate> numbered(int first, int second, int year, boolean dots) {
        if (first > 12 || first == second || (dots && second <= 12)) {
            return Optional.of(LocalDate.of(year, second, first));
        }
        return second > 12 ? Optional.of(LocalDate.of(year, first, second)) : Optional.empty();
    }

    private static LocalDate named(int year, String month, int day) {
        int full = year >= 100 ? year : year < 70 ? 2000 + year : 1900 + year;
        return LocalDate.of(full, PageWords.month(month), day);
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

    /// The digits of any script as those of ours, each in its place.
    private static String plainDigits(String text) {
        if (text.chars().noneMatch(c -> c > '9' && Character.isDigit(c))) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            plain.append(Character.isDigit(c) ? (char) ('0' + Character.digit(c, 10)) : c);
        }
        return plain.toString();
    }

    private static int number(MatchResult match, int group) {
        return number(Objects.requireNonNull(match.group(group)));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
