package factbox.figures.claim;

import factbox.figures.quantity.Years;
import factbox.figures.token.Lexicon;
import factbox.figures.token.Token;
import factbox.figures.token.Tokenizer;
import factbox.story.PartialDate;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Reads a date as a story words it; a day without a year and a day of the week are the last ones before the story was
/// published.
public final class SaidDate {
    /// A story may speak of a day soon to come.
    private static final int AHEAD_DAYS = 30;

    private SaidDate() {}

    /// Null where the words give no day of the week, no month and no year.
    public static @Nullable PartialDate read(String words, LocalDate published, Locale locale) {
        Lexicon lexicon = Lexicon.of(locale);
        int year = 0;
        int month = 0;
        int day = 0;
        for (Token token : Tokenizer.all(words, lexicon.vocabulary)) {
            Integer named = lexicon.months.meaning(token);
            DayOfWeek weekday = weekday(token, locale);
            if (weekday != null) {
                return partial(published.with(TemporalAdjusters.previousOrSame(weekday)));
            } else if (token.is("today", "yesterday")) {
                return partial(published.minusDays(token.is("yesterday") ? 1 : 0));
            } else if (named != null) {
                month = named;
            } else if (token.isDigits() && Years.isYear(token.text())) {
                year = Integer.parseInt(token.text());
            } else if (token.isDigits() && token.text().length() <= 2 && day == 0) {
                day = Integer.parseInt(token.text());
            }
        }
        try {
            return date(year, month, day, published);
        } catch (DateTimeException | IllegalArgumentException e) {
            return null;
        }
    }

    private static @Nullable DayOfWeek weekday(Token token, Locale locale) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day ->
                        token.is(day.getDisplayName(TextStyle.FULL, locale).toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse(null);
    }

    private static PartialDate partial(LocalDate day) {
        return new PartialDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    private static @Nullable PartialDate date(int year, int month, int day, LocalDate published) {
        if (year == 0 && month == 0) {
            return null;
        }
        if (year != 0) {
            return new PartialDate(year, month, month == 0 ? 0 : day);
        }
        LocalDate thisYear = LocalDate.of(published.getYear(), month, Math.max(1, day));
        boolean ahead = thisYear.isAfter(published.plusDays(AHEAD_DAYS));
        return new PartialDate(published.getYear() - (ahead ? 1 : 0), month, day);
    }
}
