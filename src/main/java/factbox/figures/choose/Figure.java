package factbox.figures.choose;

import factbox.figures.quantity.Mention;
import factbox.story.Span;
import org.jspecify.annotations.Nullable;

/// A quantity found in a story: what it is about, and as passages of the text who says so and as of when.
///
/// `attribution` and `asOf` are null where the sentence does not say; `key` where it is one that readers look for.
public record Figure(
        Mention mention,
        String label,
        @Nullable Span attribution,
        @Nullable Span asOf,
        boolean key) {
    Figure asKey() {
        return new Figure(mention, label, attribution, asOf, true);
    }
}
