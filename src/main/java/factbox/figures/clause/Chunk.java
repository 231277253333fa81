package factbox.figures.clause;

/// Tokens of a sentence that belong together, from one up to the one before `to`.
public record Chunk(Kind kind, int from, int to) {
    /// What a chunk does.
    public enum Kind {
        NOUN,
        PRONOUN,
        VERB,
        /// A verb that describes the noun before it.
        PARTICIPLE,
        PREPOSITION,
        CONJUNCTION,
        OPENER,
        ADVERB,
        COMMA,
        STOP
    }

    public boolean is(Kind other) {
        return kind == other;
    }
}
