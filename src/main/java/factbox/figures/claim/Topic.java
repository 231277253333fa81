package factbox.figures.claim;

import factbox.figures.token.Token;
import java.util.List;
import java.util.function.Supplier;

/// The nouns of a sentence that a number's clause goes on with though it does not repeat them: in `Tuition costs
/// $11,200 a year, so that a degree comes to $44,800` both sums are of tuition.
///
/// A label may have such a noun where no other number of the sentence bears as many of its words.
final class Topic {
    private static final int LEAST_BORNE = 2;

    private final ParsedSentence parsed;
    private final Scope scope;
    private final Label label;
    private final LabelCheck own;
    private final Supplier<List<LabelCheck>> rivals;

    /// `own` checks the label against the number, `rivals` against the other numbers of its sentence.
    Topic(ClaimedNumber number, Label label, LabelCheck own, Supplier<List<LabelCheck>> rivals) {
        this.parsed = number.parsed();
        this.scope = number.scope();
        this.label = label;
        this.own = own;
        this.rivals = rivals;
    }

    /// Whether a word of the label is such a noun.
    boolean has(int at) {
        Token token = label.token(at);
        boolean particular = token.isCapital()
                || token.isDigits()
                || label.has(ClaimWords.TIME_WORD, at)
                || label.has(ClaimWords.LABEL_WORD_OF_A_WHOLE, at);
        return !particular && !scope.isSetApart() && isNounBefore(label.word(at)) && isBest(at);
    }

    /// Whether the word stands before the clause's end, and as no verb.
    private boolean isNounBefore(LabelWord word) {
        boolean stands = false;
        for (int at = 0; at < scope.clause().to(); at++) {
            if (word.isSaidIn(parsed.sentence(), at, at + 1)) {
                if (parsed.isVerb(at) || parsed.ends(ClaimWords.PARTICIPLE_ENDING, at)) {
                    return false;
                }
                stands = true;
            }
        }
        return stands;
    }

    private boolean isBest(int at) {
        int borne = own.borne().cardinality();
        return borne >= LEAST_BORNE
                && rivals.get().stream()
                        .map(LabelCheck::borne)
                        .noneMatch(words -> words.get(at) && words.cardinality() >= borne);
    }
}
