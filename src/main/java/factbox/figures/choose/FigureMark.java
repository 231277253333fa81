package factbox.figures.choose;

import factbox.story.Passage;
import org.jspecify.annotations.Nullable;

/// What the reader made of the figure at a passage: it is pinned, hidden, called otherwise, or their own.
///
/// `label` is null where the figure keeps the one that it has; an `own` figure was made of a selection.
public record FigureMark(
        Passage passage,
        boolean pinned,
        boolean hidden,
        @Nullable String label,
        boolean own) {
    /// What is said of a figure that was left as it is.
    public static FigureMark none(Passage passage) {
        return new FigureMark(passage, false, false, null, false);
    }

    /// Whether it says nothing at all.
    public boolean isEmpty() {
        return !pinned && !hidden && label == null && !own;
    }

    public FigureMark withPinned(boolean pinned) {
        return new FigureMark(passage, pinned, hidden, label, own);
    }

    public FigureMark withHidden(boolean hidden) {
        return new FigureMark(passage, pinned, hidden, label, own);
    }

    public FigureMark withLabel(@Nullable String label) {
        return new FigureMark(passage, pinned, hidden, label, own);
    }

    public FigureMark asOwn() {
        return new FigureMark(passage, pinned, hidden, label, true);
    }
}
