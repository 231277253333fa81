package factbox.figures.claim;

import factbox.figures.quantity.Mention;
import factbox.figures.token.Kind;

/// The noun behind a preposition whose amount a sum or a share is: `valuation` in `at a valuation of $1.4 billion`.
final class NounHead {
    private static final int LONGEST = 4;

    private final ParsedSentence parsed;
    private final Mention mention;

    NounHead(ParsedSentence parsed, Mention mention) {
        this.parsed = parsed;
        this.mention = mention;
    }

    /// Its token; -1 where there is none.
    int index() {
        int noun = parsed.sentence().indexOf(mention.span().start()) - 2;
        boolean sum = mention.kind() == Kind.MONEY || mention.kind() == Kind.PERCENT;
        if (!sum || !parsed.has(ClaimWords.OF, noun + 1) || !parsed.token(noun).isWord() || isGeneral(noun)) {
            return -1;
        }
        for (int at = noun - 1; at >= 0 && at >= noun - LONGEST; at--) {
            if (parsed.has(ClaimWords.PREPOSITION, at)) {
                return parsed.has(ClaimWords.OF, at) ? -1 : noun;
            }
            if (!parsed.token(at).isWord() || parsed.isVerb(at)) {
                return -1;
            }
        }
        return -1;
    }

    /// `a sum of`, `a total of`.
    private boolean isGeneral(int noun) {
        return parsed.has(ClaimWords.LABEL_WORD_WITHOUT_MEANING, noun)
                || parsed.has(ClaimWords.LABEL_WORD_OF_MONEY, noun)
                || parsed.has(ClaimWords.LABEL_WORD_OF_A_SHARE, noun)
                || parsed.has(ClaimWords.LABEL_WORD_OF_A_PRICE, noun)
                || parsed.has(ClaimWords.LABEL_WORD_OF_A_WHOLE, noun);
    }
}
