package factbox.figures.claim;

import factbox.figures.token.Sentence;
import factbox.story.KeyFigure;
import factbox.story.PartialDate;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Checks as of when a figure is: its sentence gives that date, or none and the story was published then.
final class DateCheck {
    private static final int LONGEST_DATE = 4;

    private final LocalDate published;

    private final Locale locale;
    private final ClaimTable table;

    DateCheck(LocalDate published, Locale locale, ClaimTable table) {
        this.published = published;
        this.locale = locale;
        this.table = table;
    }

    Finding finding(KeyFigure figure, ClaimedNumber number) {
        Stated stated = number.stated();
        PartialDate asOf = figure.asOf();
        if (asOf == null) {
            return Finding.HELD;
        }
        SaidDate date = new Dates(stated.sentence(), stated.mentions()).of(stated.mention());
        PartialDate said = date == null ? null : date.on(published);
        PartialDate named = named(stated.sentence());
        if (named != null && agree(asOf, named)) {
            return Finding.HELD;
        }
        if (date != null && said != null) {
            return agree(asOf, said) || isInYear(asOf, said, date, number)
                    ? Finding.HELD
                    : Finding.contradicted("The sentence gives it as of %s, not %s.".formatted(said, asOf));
        }
        PartialDate day = new PartialDate(published.getYear(), published.getMonthValue(), published.getDayOfMonth());
        return agree(asOf, day)
                ? Finding.HELD
                : Finding.silent("The sentence does not say that it is as of %s.".formatted(asOf));
    }

    /// The date behind `as of`.
    private @Nullable PartialDate named(Sentence sentence) {
        for (int at = 0; at < sentence.size(); at++) {
            int words = table.at(ClaimWords.AS_OF, sentence, at);
            if (words > 0) {
                int end = Math.min(sentence.size(), at + words + LONGEST_DATE);
                return SaidDate.read(sentence.span(at + words, end).in(sentence.text()), published, locale);
            }
        }
        return null;
    }

    /// Whether a month that is said without a year is of a year that stands before it in the sentence, but in no
    /// relative clause.
    private static boolean isInYear(PartialDate asOf, PartialDate said, SaidDate date, ClaimedNumber number) {
        Sentence sentence = number.parsed().sentence();
        boolean yearless = date.words()
                        .in(sentence.text())
                        .chars()
                        .filter(Character::isDigit)
                        .count()
                < 4;
        String year = String.valueOf(asOf.year());
        Scope scope = number.scope();
        boolean given = IntStream.range(0, scope.clause().to())
                .filter(at -> sentence.token(at).is(year))
                .mapToObj(at -> scope.clauses().at(at))
                .anyMatch(clause -> clause.join() != Clause.Join.RELATIVE || clause.equals(scope.clause()));
        return said.month() > 0
                && yearless
                && given
                && agree(asOf, new PartialDate(asOf.year(), said.month(), said.day()));
    }

    /// Whether two dates are the same as far as both are exact.
    private static boolean agree(PartialDate one, PartialDate other) {
        return one.year() == other.year()
                && (one.month() == 0 || other.month() == 0 || one.month() == other.month())
                && (one.day() == 0 || other.day() == 0 || one.day() == other.day());
    }
}
