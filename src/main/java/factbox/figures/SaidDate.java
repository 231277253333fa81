package factbox.figures;

import factbox.story.PartialDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Reads a date as a story words it; a day without a year is the last one before the story was published.
final class SaidDate {
    /// A story may speak of a day soon to come.
    private static final int AHEAD_DAYS = 30;

    private SaidDate() {}

    /// Null where the words give no month and no year.
    static @Nullable PartialDate read(String words, LocalDate published, Locale locale) {
        Lexicon lexicon = Lexicon.of(locale);
        int year = 0;
        int month = 0;
        int day = 0;
        for (Token token : Tokenizer.all(words, lexicon.vocabulary)) {
            Integer named = lexicon.months.meaning(token);
            if (named != null) {
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
