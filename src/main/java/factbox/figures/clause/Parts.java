package factbox.figures.clause;

import factbox.figures.token.Phrases;
import factbox.figures.token.Sentence;
import factbox.figures.token.Token;
import factbox.figures.token.WordSet;
import java.util.BitSet;

/// Tells what each token of a sentence does in it, from the words of the language's table and from its neighbours.
final class Parts {
    private static final int LONGEST_ASIDE = 30;

    private final Sentence sentence;
    private final PartsSoFar so;
    private final FunctionWords words;

    private Parts(Sentence sentence, BitSet numbers) {
        this.sentence = sentence;
        this.so = new PartsSoFar(sentence, numbers);
        this.words = new FunctionWords(so);
        int at = 0;
        while (at < so.size()) {
            int end = aside(at);
            if (end > at) {
                put(Part.ASIDE, at, end);
            } else {
                end = at + Math.max(1, prepositionWords(at));
                put(end > at + 1 ? Part.PREPOSITION : part(at), at, end);
            }
            at = end;
        }
    }

    private void put(Part part, int from, int to) {
        for (int at = from; at < to; at++) {
            so.put(at, part);
        }
    }

    /// `numbers` are the tokens of the sentence's quantities.
    static Part[] of(Sentence sentence, BitSet numbers) {
        return new Parts(sentence, numbers).so.parts();
    }

    /// How many words make one preposition: `compared with`.
    private int prepositionWords(int at) {
        int words = Phrases.tokens(so.lexicon().set(WordSet.PREPOSITION).at(sentence, at));
        return words > 1 ? words : 0;
    }

    /// The token behind brackets without a quantity.
    private int aside(int at) {
        boolean opens = token(at).is("(", "[", "<");
        if (!opens) {
            return at;
        }
        for (int end = at + 1; end < at + LONGEST_ASIDE && end < so.size(); end++) {
            if (so.isNumber(end)) {
                return at;
            }
            if (token(end).is(")", "]", ">")) {
                return end + 1;
            }
        }
        return at;
    }

    private Part part(int at) {
        Token token = token(at);
        if (so.isNumber(at) || token.isDigits()) {
            return Part.NUMBER;
        }
        return token.isWord() ? words.of(at) : sign(at);
    }

    private Part sign(int at) {
        Token sign = token(at);
        boolean inner = token(at - 1).joins(sign)
                && sign.joins(token(at + 1))
                && (token(at - 1).isWord() || token(at - 1).isDigits())
                && (token(at + 1).isWord() || token(at + 1).isDigits());
        if (sign.is(",")) {
            return inner && token(at + 1).isDigits() ? Part.NUMBER : Part.COMMA;
        }
        if (sign.is(".") && (inner || isAbbreviation(at))) {
            return before(at) == Part.NUMBER ? Part.NUMBER : Part.NOUN;
        }
        if (inner && (sign.isHyphen() || sign.is("/", "&"))) {
            return before(at) == Part.NUMBER && token(at + 1).isDigits() ? Part.NUMBER : Part.NOUN;
        }
        if (sign.is("&", "'", "’")) {
            return Part.NOUN;
        }
        return so.lexicon().currencySigns.has(sign) || sign.is("%", "+") ? Part.NUMBER : Part.STOP;
    }

    private boolean isAbbreviation(int stop) {
        return token(stop - 1).joins(token(stop))
                && (so.lexicon().isIn(WordSet.ABBREVIATION, token(stop - 1)) || isInitial(stop - 1))
                && stop + 1 < so.size();
    }

    /// `U.S.` and `J. P. Orr`.
    private boolean isInitial(int at) {
        return token(at).isCapital() && token(at).text().length() == 1;
    }

    private Part before(int at) {
        return so.before(at);
    }

    private Token token(int at) {
        return so.token(at);
    }
}
