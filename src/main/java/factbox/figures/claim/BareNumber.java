package factbox.figures.claim;

import factbox.figures.quantity.Mention;
import factbox.figures.token.Kind;

/// Tells whether a number counts no noun.
final class BareNumber {
    private final ParsedSentence parsed;
    private final Place own;

    BareNumber(ParsedSentence parsed, Place own) {
        this.parsed = parsed;
        this.own = own;
    }

    /// Whether no noun is counted, as in `and sold 41,000` and `five others`.
    boolean isBare() {
        Mention mention = own.mention();
        return mention != null
                && mention.kind() == Kind.COUNT
                && (mention.counted() == null
                        ? !hasOwnNoun()
                        : isStandIn(parsed.sentence().indexOf(mention.counted().end() - 1)));
    }

    /// `five others`, `112 missing`: it stands for a noun.
    private boolean isStandIn(int at) {
        return parsed.has(ClaimWords.ANAPHOR, at) || parsed.has(ClaimWords.STATE_OF_A_PERSON, at);
    }

    /// `31 Sudanese`: a noun that is not known as one.
    private boolean hasOwnNoun() {
        int next = own.next();
        return parsed.token(next).isWord()
                && !parsed.isVerb(next)
                && !parsed.isTime(next)
                && !parsed.ends(ClaimWords.ADVERB_ENDING, next)
                && !parsed.has(ClaimWords.PREPOSITION, next)
                && !parsed.has(ClaimWords.COORDINATOR, next)
                && !parsed.has(ClaimWords.SUBORDINATOR, next)
                && !parsed.has(ClaimWords.RELATIVE, next)
                && !parsed.has(ClaimWords.DETERMINER, next)
                && !parsed.has(ClaimWords.ANAPHOR, next)
                && !parsed.has(ClaimWords.AFTER_BARE, next);
    }
}
