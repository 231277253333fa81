package factbox.figures.claim;

import factbox.figures.quantity.Mention;
import factbox.figures.token.Kind;
import org.jspecify.annotations.Nullable;

/// Where a number stands in its sentence: its tokens from `first` up to `next`.
///
/// Without a mention it is no quantity, but may be another thing's.
record Place(int first, int next, @Nullable Mention mention) {
    boolean isTime() {
        return mention != null && isTime(mention);
    }

    boolean isAge() {
        return is(Kind.AGE);
    }

    boolean is(Kind kind) {
        return mention != null && mention.kind() == kind;
    }

    static boolean isTime(Mention mention) {
        return mention.kind() == Kind.DURATION || mention.kind() == Kind.AGE;
    }
}
