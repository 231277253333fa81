package factbox.figures.quantity;

import factbox.figures.token.Lexicon;
import factbox.figures.token.Sentence;
import factbox.figures.token.Unit;
import factbox.figures.token.WordSet;
import factbox.figures.unit.UnitReader;
import factbox.story.Quantity;
import factbox.story.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Reads a quantity and the same in another unit in brackets behind it: `more than $4m (£3.5m) a day`.
final class Conversions {
    private final Sentence sentence;
    private final Lexicon lexicon;
    private final UnitReader units;

    Conversions(Sentence sentence) {
        this.sentence = sentence;
        this.lexicon = sentence.lexicon();
        this.units = new UnitReader(sentence);
    }

    /// What the last of the quantities found makes of those before it.
    void apply(List<Found> found, Function<NumberPhrase, Found> reading) {
        int last = found.size() - 1;
        if (!isPair(found, last)) {
            return;
        }
        NumberPhrase plain = phrase(found, last - 1);
        NumberPhrase bracketed = phrase(found, last);
        if (plain == null || bracketed == null) {
            return;
        }
        if (bracketed.bounds().isEmpty() && !plain.bounds().isEmpty()) {
            bracketed = bracketed.bounded(plain.bounds());
            found.set(last, reading.apply(bracketed));
        }
        Optional<UnitReader.Read> rate =
                units.rate(plain.unit().unit(), found.get(last).next() + 1);
        if (rate.isPresent()) {
            String per = rate.get()
                    .unit()
                    .code()
                    .substring(plain.unit().unit().code().length() + 1);
            found.set(last - 1, reading.apply(plain.of(rated(plain, per))));
            found.set(last, reading.apply(bracketed.of(rated(bracketed, per))));
        }
        if (last >= 3 && isPair(found, last - 2) && isLinked(found, last - 1)) {
            range(found, last);
        }
    }

    private static UnitReader.Read rated(NumberPhrase phrase, String per) {
        UnitReader.Read unit = phrase.unit();
        Unit rate = unit.unit().per(per);
        return new UnitReader.Read(rate, unit.next(), unit.from(), unit.sure());
    }

    private static @Nullable NumberPhrase phrase(List<Found> found, int at) {
        return found.get(at).phrase();
    }

    private boolean isPair(List<Found> found, int bracketed) {
        if (bracketed < 1) {
            return false;
        }
        Found one = found.get(bracketed - 1);
        Found other = found.get(bracketed);
        boolean brackets = sentence.token(one.next()).is("(")
                && other.first() == one.next() + 1
                && sentence.token(other.next()).is(")");
        return brackets
                && one.mention().kind() == other.mention().kind()
                && !one.mention().bare()
                && !one.mention()
                        .quantity()
                        .unit()
                        .equals(other.mention().quantity().unit());
    }

    /// Whether the quantity at this place is the upper end of a range.
    private boolean isLinked(List<Found> found, int upper) {
        int link = found.get(upper).first() - 1;
        return lexicon.isIn(WordSet.RANGE_TO, sentence.token(link))
                && link == found.get(upper - 1).next() + 1;
    }

    /// `30 °F (−1.1 °C) to 40 °F (4.4 °C)` are two ranges.
    private static void range(List<Found> found, int last) {
        Optional<Found> plain = between(found.get(last - 3), found.get(last - 1));
        Optional<Found> bracketed = between(found.get(last - 2), found.get(last));
        if (plain.isPresent() && bracketed.isPresent()) {
            found.subList(last - 3, last + 1).clear();
            found.add(plain.get());
            found.add(bracketed.get());
        }
    }

    private static Optional<Found> between(Found lower, Found upper) {
        if (!(lower.mention().quantity() instanceof Quantity.Amount from)
                || !(upper.mention().quantity() instanceof Quantity.Amount to)) {
            return Optional.empty();
        }
        BigDecimal min = from.number();
        if (!from.unit().equals(to.unit()) || min.compareTo(to.number()) >= 0) {
            return Optional.empty();
        }
        Mention one = lower.mention();
        Mention other = upper.mention();
        Mention range = new Mention(
                new Span(one.span().start(), other.span().end()),
                new Span(one.number().start(), other.number().end()),
                new Quantity.Range(min, to.number(), from.unit()),
                one.kind(),
                one.change(),
                null,
                one.added(),
                one.firm() ? other.doubt() : one.doubt());
        return Optional.of(new Found(range, null, lower.first(), upper.next()));
    }
}
