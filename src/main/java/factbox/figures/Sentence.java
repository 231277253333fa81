package factbox.figures;

import factbox.story.Span;
import java.util.List;

/// The tokens of one sentence, and the language it is in.
record Sentence(String text, List<Token> tokens, Lexicon lexicon) {
    /// The token at this index, or `NONE` beyond either end.
    Token token(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index) : Token.NONE;
    }

    int size() {
        return tokens.size();
    }

    /// The place in the text from token `from` to the one before token `to`.
    Span span(int from, int to) {
        return new Span(
                tokens.get(from).span().start(), tokens.get(to - 1).span().end());
    }

    /// The index of the token at a place in the text, or of the first one behind it.
    int indexOf(int place) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).span().end() <= place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// Whether the number at this token is a part of a noun: `three-pointers`.
    boolean isNamedByNumber(int at) {
        Token noun = token(at + 2);
        return token(at).isWord()
                && token(at + 1).isHyphen()
                && token(at).joins(token(at + 1))
                && token(at + 1).joins(noun)
                && noun.text().endsWith("ers")
                && !noun.is("quarters");
    }

    /// Whether the words of a phrase stand at token `from`.
    boolean standsAt(int from, String... words) {
        for (int i = 0; i < words.length; i++) {
            if (!token(from + i).is(words[i])) {
                return false;
            }
        }
        return true;
    }
}
