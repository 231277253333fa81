package factbox.figures;

import factbox.story.Quantity;
import factbox.story.Span;

/// A quantity as a text states it: `number` spans the number alone, `span` also its bound and unit.
///
/// A number that its surroundings make doubtful is a [Quantity.Wording]; a bare one has the unit `1`.
/// `added` where "another" or the like joins it to the number before.
record Mention(Span span, Span number, Quantity quantity, boolean added) {
    boolean bare() {
        return quantity.unit().equals(QuantityFinder.BARE);
    }

    String in(String text) {
        return span.in(text);
    }
}
