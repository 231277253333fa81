package factbox.figures.clause;

/// What a token does in its sentence.
enum Part {
    NOUN,
    DETERMINER,
    PRONOUN,
    /// A part of a quantity, or other digits.
    NUMBER,
    VERB,
    HELPER,
    /// `killed` and `killing` behind the noun that they describe.
    PARTICIPLE,
    PREPOSITION,
    CONJUNCTION,
    /// Opens a clause.
    OPENER,
    ADVERB,
    COMMA,
    /// Parts what is on one side of it from what is on the other.
    STOP,
    /// In brackets.
    ASIDE
}
