package factbox.figures.choose;

import factbox.figures.claim.SaidDate;
import factbox.figures.quantity.Mention;
import factbox.story.Span;
import org.jspecify.annotations.Nullable;

/// A quantity found in a story: what it is about, who says so as a passage of the text, and as of when.
///
/// `attribution` and `asOf` are null where the sentence does not say; `key` where it is one that readers look for.
public record Figure(
        Mention mention,
        String label,
        @Nullable Span attribution,
        @Nullable SaidDate asOf,
        boolean key) {
    Figure saidBy(Span speaker) {
        return new Figure(mention, label, speaker, asOf, key);
    }

    Figure asKey() {
        return new Figure(mention, label, attribution, asOf, true);
    }
}
