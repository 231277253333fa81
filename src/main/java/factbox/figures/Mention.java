package factbox.figures;

import factbox.story.Quantity;
import factbox.story.Span;
import org.jspecify.annotations.Nullable;

/// A quantity as a text states it: `number` spans the number alone, `span` also its bound and unit.
///
/// `counted` are the words for what is counted; `added` where "another" or the like joins it to the number before.
/// One that is not `firm` is read as well as can be, but its surroundings deny it or leave it open: it supports
/// nothing.
public record Mention(
        Span span,
        Span number,
        Quantity quantity,
        Kind kind,
        Direction change,
        @Nullable Span counted,
        boolean added,
        boolean firm) {
    boolean bare() {
        return quantity.unit().equals(Unit.ONE.code());
    }

    String in(String text) {
        return span.in(text);
    }

    Mention doubtful() {
        return new Mention(span, number, quantity, kind, change, counted, added, false);
    }

    Mention changing(Direction direction) {
        return new Mention(span, number, quantity, kind, direction, counted, added, firm);
    }
}
