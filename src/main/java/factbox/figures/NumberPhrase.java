package factbox.figures;

import factbox.story.Bound;
import factbox.story.Quantity;
import factbox.story.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A number with what bounds it and what it counts, as the indexes of tokens: `at least` `$` `50–60` `or more`.
///
/// The bound before begins at `start`, a currency's sign at `first`, the number at `at`; `end`, `unitEnd` and `last`
/// are
/// the tokens behind the number, its unit and its last bound.
record NumberPhrase(
        List<Token> tokens,
        Numerals.Read number,
        Optional<Ranges.Read> range,
        List<Bound> bounds,
        Optional<UnitWords.Sign> currency,
        String unit,
        int start,
        int first,
        int at,
        int end,
        int unitEnd,
        int last) {
    static Optional<NumberPhrase> read(List<Token> tokens, int at) {
        Optional<UnitWords.Sign> currency = UnitWords.currency(tokens, at - 1);
        return Numerals.read(tokens, at, currency.isPresent()).map(number -> read(tokens, at, number, currency));
    }

    private static NumberPhrase read(
            List<Token> tokens, int at, Numerals.Read number, Optional<UnitWords.Sign> currency) {
        int first = at - currency.map(UnitWords.Sign::tokens).orElse(0);
        BoundPhrases.Read before = BoundPhrases.before(tokens, first);
        int start = first - before.tokens();
        Optional<Ranges.Read> range = Ranges.read(tokens, start, number, currency);
        int end = range.map(Ranges.Read::next).orElse(number.next());
        BoundPhrases.Read behind = BoundPhrases.behindNumber(tokens, end);
        boolean one = range.isEmpty() && number.number().compareTo(BigDecimal.ONE) == 0;
        CountedUnit counted = CountedUnit.read(tokens, end + behind.tokens(), one);
        int unitEnd = currency.isPresent() ? end + behind.tokens() : counted.next();
        BoundPhrases.Read last = BoundPhrases.behindUnit(tokens, unitEnd);
        List<Bound> bounds = Stream.of(before, behind, last)
                .filter(BoundPhrases.Read::isSaid)
                .map(BoundPhrases.Read::bound)
                .distinct()
                .toList();
        String unit = currency.map(UnitWords.Sign::unit).orElse(counted.unit());
        return new NumberPhrase(
                tokens, number, range, bounds, currency, unit, start, first, at, end, unitEnd, unitEnd + last.tokens());
    }

    boolean isDate() {
        boolean bare = unit.equals(QuantityFinder.BARE);
        boolean certain = UnitWords.isCode(unit) || currency.isPresent() || (start < first && !bare);
        return Dates.isDate(tokens, at, number.next(), certain);
    }

    /// Whether its own words leave it open what is meant.
    boolean isUnclear() {
        boolean during = start < first && tokens.get(start).is("over") && UnitWords.areTimes(unit, unit);
        boolean lasting = Token.at(tokens, start - 1).is("for", "after", "lasted", "took", "spent", "of");
        return bounds.size() > 1
                || (during && !lasting)
                || range.filter(ends -> !ends.certain() || !bounds.isEmpty()).isPresent();
    }

    Quantity quantity() {
        return range.<Quantity>map(ends -> new Quantity.Range(ends.min(), ends.max(), unit))
                .orElseGet(() -> new Quantity.Amount(
                        bounds.isEmpty() ? Bound.EXACTLY : bounds.getFirst(), number.number(), unit));
    }

    Span numberSpan() {
        return span(at, end);
    }

    /// From the bound before, or the `between` that opens a range, to the bound behind.
    Span span() {
        return span(range.filter(Ranges.Read::opened).isPresent() ? start - 1 : start, last);
    }

    private Span span(int from, int to) {
        return new Span(
                tokens.get(from).span().start(), tokens.get(to - 1).span().end());
    }
}
