package factbox.figures.claim;

import factbox.figures.quantity.Mention;
import factbox.story.KeyFigure;
import factbox.story.PartialDate;
import factbox.story.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/// Checks as of when a figure is: its sentence gives that date, or none and the story was published then.
final class DateCheck {
    private final LocalDate published;
    private final Locale locale;

    DateCheck(LocalDate published, Locale locale) {
        this.published = published;
        this.locale = locale;
    }

    Finding finding(KeyFigure figure, Stated stated) {
        PartialDate asOf = figure.asOf();
        if (asOf == null) {
            return Finding.HELD;
        }
        List<Mention> mentions = stated.mentions();
        int at = mentions.indexOf(stated.mention());
        Dates dates = new Dates(stated.sentence());
        Span words = null;
        for (int each = 0; each <= at; each++) {
            words = dates.of(mentions.get(each), each + 1 < mentions.size() ? mentions.get(each + 1) : null);
        }
        PartialDate said =
                words == null ? null : SaidDate.read(words.in(stated.sentence().text()), published, locale);
        if (said != null) {
            return agree(asOf, said)
                    ? Finding.HELD
                    : Finding.contradicted("The sentence gives it as of %s, not %s.".formatted(said, asOf));
        }
        PartialDate day = new PartialDate(published.getYear(), published.getMonthValue(), published.getDayOfMonth());
        return agree(asOf, day)
                ? Finding.HELD
                : Finding.silent("The sentence does not say that it is as of %s.".formatted(asOf));
    }

    /// Whether two dates are the same as far as both are exact.
    private static boolean agree(PartialDate one, PartialDate other) {
        return one.year() == other.year()
                && (one.month() == 0 || other.month() == 0 || one.month() == other.month())
                && (one.day() == 0 || other.day() == 0 || one.day() == other.day());
    }
}
