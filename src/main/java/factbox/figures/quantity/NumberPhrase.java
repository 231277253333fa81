package factbox.figures.quantity;

import factbox.figures.numeral.Numeral;
import factbox.figures.token.Kind;
import factbox.figures.token.Sentence;
import factbox.figures.token.WordSet;
import factbox.figures.unit.UnitReader;
import factbox.story.Bound;
import factbox.story.Quantity;
import factbox.story.Span;
import java.util.List;
import java.util.Optional;

/// A number with what bounds it and what it counts, as the indexes of tokens: `at least` `$` `50–60` `or more`.
///
/// The bound before begins at `start`, a currency's or minus sign at `first`, the number at `number.start()`; `end` and
/// `last` are the tokens behind the number and behind its unit and last bound.
record NumberPhrase(
        Sentence sentence,
        Numeral number,
        Optional<RangeReader.Read> range,
        List<Bound> bounds,
        boolean currency,
        UnitReader.Read unit,
        int start,
        int first,
        int end,
        int last) {
    /// Whether its own words leave it open what is meant.
    boolean isUnclear() {
        return bounds.size() > 1
                || !number.certain()
                || !unit.sure()
                || (range.isPresent() && (!range.get().certain() || !bounds.isEmpty()));
    }

    /// Of the other languages' words for numbers only some are known.
    boolean isInDigits() {
        return sentence.token(number.start()).isDigits();
    }

    /// `over 20 years` may mean during them.
    boolean isDuring() {
        boolean over = start < first && sentence.lexicon().isIn(WordSet.DURING, sentence.token(start));
        return over
                && unit.unit().kind() == Kind.DURATION
                && !sentence.lexicon().isIn(WordSet.NOT_DURING, sentence.token(start - 1));
    }

    /// `1000^29` and the like.
    boolean isTooLong() {
        return range.isPresent()
                ? !Quantity.holds(range.get().min())
                        || !Quantity.holds(range.get().max())
                : !Quantity.holds(number.number());
    }

    /// The same number of another unit.
    NumberPhrase of(UnitReader.Read other) {
        return new NumberPhrase(
                sentence, number, range, bounds, currency, other, start, first, end, Math.max(last, end));
    }

    /// The same number with another bound.
    NumberPhrase bounded(List<Bound> others) {
        return new NumberPhrase(sentence, number, range, others, currency, unit, start, first, end, last);
    }

    /// Whether nothing is said to be counted by it.
    boolean isBare() {
        return unit.unit().isBare() && unit.unit().kind() == Kind.COUNT && !currency;
    }

    Quantity quantity() {
        String code = unit.unit().code();
        if (range.isPresent()) {
            return new Quantity.Range(range.get().min(), range.get().max(), code);
        }
        Bound bound = bounds.isEmpty() || isDuring() ? Bound.EXACTLY : bounds.getFirst();
        return new Quantity.Amount(bound, number.number(), code);
    }

    Span numberSpan() {
        return sentence.span(number.start(), end);
    }

    /// The bound before, or the `between` that opens a range.
    int from() {
        return range.isPresent() && range.get().opened() ? start - 1 : start;
    }

    Span span() {
        return sentence.span(from(), last);
    }
}
