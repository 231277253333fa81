package factbox.figures.claim;

import factbox.figures.token.Lexicon;
import factbox.figures.token.Sentence;
import factbox.figures.token.Tokenizer;
import factbox.story.PartialDate;
import factbox.story.Span;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.BitSet;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A date as a sentence words it; which day that is depends on when the story was published, and for `a year earlier`
/// on
/// the date it is set against, `base`.
public record SaidDate(
        Span words, DateParts parts, @Nullable SaidDate base) {
    /// A story may speak of a day soon to come.
    private static final int AHEAD_DAYS = 30;

    private static final int QUARTER = 3;

    /// The date that words give; null where they give no day of the week, no month and no year.
    public static @Nullable PartialDate read(String words, LocalDate published, Locale locale) {
        Lexicon lexicon = Lexicon.of(locale);
        Sentence sentence = new Sentence(words, Tokenizer.all(words, lexicon.vocabulary), lexicon);
        DateReader reader = new DateReader(sentence, new BitSet());
        for (int at = 0; at < sentence.size(); at++) {
            DateReader.Read read = reader.read(at);
            if (read != null) {
                return new SaidDate(sentence.span(at, read.end()), read.parts(), null).on(published);
            }
        }
        return null;
    }

    /// The date for a story that was published on this day; null where nothing says for sure.
    public @Nullable PartialDate on(LocalDate published) {
        try {
            return parts.shift() == null && !isOfSame() ? plain(published) : shifted(published);
        } catch (DateTimeException | IllegalArgumentException e) {
            return null;
        }
    }

    private boolean isOfSame() {
        return parts.same() && base != null && parts.month() == 0;
    }

    private @Nullable PartialDate plain(LocalDate published) {
        if (parts.year() != 0) {
            return new PartialDate(parts.year(), parts.month(), parts.month() == 0 ? 0 : parts.day());
        }
        if (parts.month() != 0) {
            return month(published);
        }
        if (parts.part() != 0) {
            boolean begun = parts.ahead() || parts.part() <= published.getMonthValue();
            return new PartialDate(published.getYear() - (begun ? 0 : 1), 0, 0);
        }
        if (parts.weekday() == 0 || parts.ahead()) {
            return null;
        }
        DayOfWeek day = DayOfWeek.of(parts.weekday());
        return partial(
                published.with(parts.last() ? TemporalAdjusters.previous(day) : TemporalAdjusters.previousOrSame(day)));
    }

    private PartialDate month(LocalDate published) {
        int month = parts.month();
        LocalDate thisYear = LocalDate.of(published.getYear(), month, Math.max(1, parts.day()));
        int year = published.getYear();
        if (parts.ahead()) {
            boolean over = YearMonth.of(year, month).isBefore(YearMonth.from(published));
            return new PartialDate(year + (over ? 1 : 0), month, parts.day());
        }
        boolean past = thisYear.isAfter(published.plusDays(AHEAD_DAYS))
                || (parts.last() && month >= published.getMonthValue());
        return new PartialDate(year - (past ? 1 : 0), month, parts.day());
    }

    private @Nullable PartialDate shifted(LocalDate published) {
        DateParts.Shift shift = parts.shift();
        if (shift == null) {
            PartialDate from = base == null ? null : base.on(published);
            return new PartialDate(parts.year(), from == null ? 0 : from.month(), 0);
        }
        boolean set = base != null && (shift.from() != DateParts.From.PUBLISHED || parts.same());
        PartialDate from = set && base != null ? base.on(published) : partial(published);
        if (from == null || (!set && shift.from() == DateParts.From.OTHER)) {
            return null;
        }
        return switch (shift.unit()) {
            case YEAR -> year(from, shift.by(), set);
            case QUARTER ->
                new PartialDate(
                        published.plusMonths((long) QUARTER * shift.by()).getYear(), 0, 0);
            case MONTH -> from.month() == 0 ? null : month(from, shift.by());
            case DAY -> from.day() == 0 ? null : partial(day(from).plusDays(shift.by()));
            case NONE -> null;
        };
    }

    private PartialDate year(PartialDate from, int by, boolean set) {
        int year = from.year() + by;
        if (parts.month() != 0) {
            return new PartialDate(year, parts.month(), parts.day());
        }
        return set ? new PartialDate(year, from.month(), from.day()) : new PartialDate(year, 0, 0);
    }

    private static PartialDate month(PartialDate from, int by) {
        YearMonth month = YearMonth.of(from.year(), from.month()).plusMonths(by);
        return new PartialDate(month.getYear(), month.getMonthValue(), 0);
    }

    private static LocalDate day(PartialDate date) {
        return LocalDate.of(date.year(), date.month(), date.day());
    }

    private static PartialDate partial(LocalDate day) {
        return new PartialDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }
}
