package factbox.figures.quantity;

import factbox.figures.token.Kind;
import factbox.figures.token.Unit;
import factbox.story.Bound;
import factbox.story.Quantity;
import factbox.story.Span;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// A quantity as a text states it: `number` spans the number alone, `span` also its bound and unit.
///
/// `counted` are the words for what is counted; `added` where "another" or the like joins it to the number before.
/// One with a `doubt` is read as well as can be, but its surroundings make something else of it.
public record Mention(
        Span span,
        Span number,
        Quantity quantity,
        Kind kind,
        Direction change,
        @Nullable Span counted,
        boolean added,
        Doubt doubt) {
    /// Whether it says what it says by itself.
    public boolean firm() {
        return doubt == Doubt.NONE;
    }

    public boolean bare() {
        return quantity.unit().equals(Unit.ONE.code());
    }

    public String in(String text) {
        return span.in(text);
    }

    Mention doubtful(Doubt why) {
        return why == doubt ? this : new Mention(span, number, quantity, kind, change, counted, added, why);
    }

    /// The same number as an age.
    Mention inYears() {
        Quantity years = quantity instanceof Quantity.Amount(Bound bound, BigDecimal amount, String _)
                ? new Quantity.Amount(bound, amount, "a")
                : quantity;
        return new Mention(span, number, years, Kind.AGE, change, counted, added, doubt);
    }

    Mention changing(Direction direction) {
        return new Mention(span, number, quantity, kind, direction, counted, added, doubt);
    }
}
