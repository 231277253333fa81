package factbox.figures.claim;

/// A date in a sentence from its first token `at` to the one before `end`; `from` is the preposition before it, if it
/// has one.
record DatePhrase(int from, int at, int end, Role role, DateParts parts) {
    /// What a date is to the clause in which it stands.
    enum Role {
        /// The time at which something is so: `in March`.
        POINT,
        /// A stretch of time: `since 2006`, `from May to June`.
        STRETCH,
        /// The date of something else: `due in 2031`, `than in May`, `said on Monday`.
        APART
    }

    DatePhrase as(Role other) {
        return new DatePhrase(from, at, end, other, parts);
    }
}
