package factbox.figures.claim;

import org.jspecify.annotations.Nullable;

/// A part of a sentence with at most one group of verbs; tokens `from` up to `to`, its verb at `verb`, or -1.
///
/// `parent` is the clause that it hangs on: whose subject it shares, whose noun it tells of, or whose verb it leaves
/// out.
record Clause(
        int from, int to, int verb, Join join, @Nullable Clause parent) {
    /// How a clause is joined to its parent.
    enum Join {
        /// It stands by itself, or has a subject of its own.
        MAIN,
        /// It shares its parent's subject: `and wounded 63 bystanders`, `, killing six`.
        PREDICATE,
        /// It shares its parent's verb: `and Austria 900`.
        GAPPED,
        /// It tells of a noun before it: `who died in the floods`.
        RELATIVE,
        /// It says when, why or on what condition its parent is so.
        SUBORDINATE,
        /// It is what somebody says, who stands in its parent.
        REPORTED,
        /// It names who says what stands before: `, police said`.
        REPORTING
    }

    boolean has(int token) {
        return token >= from && token < to;
    }
}
