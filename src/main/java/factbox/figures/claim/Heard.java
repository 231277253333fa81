package factbox.figures.claim;

import factbox.story.Span;
import org.jspecify.annotations.Nullable;

/// Who spoke in the sentences before: the last man or woman, body and group, the last of all, and who is being quoted.
///
/// `open` where a quotation goes on behind its sentence.
public record Heard(
        @Nullable Span one,
        @Nullable Span body,
        @Nullable Span some,
        @Nullable Span last,
        @Nullable Span quoted,
        boolean open) {
    /// Nobody spoke yet.
    public static final Heard NOBODY = new Heard(null, null, null, null, null, false);

    /// For the next paragraph, which opens its quotation marks anew.
    public Heard inNextParagraph() {
        return new Heard(one, body, some, last, quoted, false);
    }
}
