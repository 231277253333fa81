package factbox.figures.claim;

import org.jspecify.annotations.Nullable;

/// That somebody says something: the tokens of who does, `name`, of all that stands with it, `from` to `end`, and the
/// verb.
///
/// `ahead` where what is said comes behind the verb: `Police said …`; `name` is null for a pronoun, which `pronoun` is.
record Report(
        int from,
        int end,
        int verb,
        boolean ahead,
        @Nullable Words name,
        int pronoun) {
    /// The tokens from `from` to the one before `to`.
    record Words(int from, int to) {}

    boolean holds(int at) {
        return at >= from && at < end;
    }
}
