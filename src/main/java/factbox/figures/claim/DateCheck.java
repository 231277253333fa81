package factbox.figures.claim;

import factbox.story.KeyFigure;
import factbox.story.PartialDate;
import java.time.LocalDate;

/// Checks as of when a figure is: its sentence gives that date, or none and the story was published then.
final class DateCheck {
    private final LocalDate published;

    DateCheck(LocalDate published) {
        this.published = published;
    }

    Finding finding(KeyFigure figure, Stated stated) {
        PartialDate asOf = figure.asOf();
        if (asOf == null) {
            return Finding.HELD;
        }
        SaidDate date = new Dates(stated.sentence(), stated.mentions()).of(stated.mention());
        PartialDate said = date == null ? null : date.on(published);
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
