package factbox.figures.token;

import factbox.story.Span;
import java.util.Arrays;
import java.util.List;

/// The tokens of one sentence, and the language it is in.
public class Sentence {
    private final String text;
    private final Token[] tokens;
    private final Lexicon lexicon;

    public Sentence(String text, List<Token> tokens, Lexicon lexicon) {
        this.text = text;
        this.tokens = tokens.toArray(Token[]::new);
        this.lexicon = lexicon;
    }

    public String text() {
        return text;
    }

    public List<Token> tokens() {
        return Arrays.asList(tokens);
    }

    public Lexicon lexicon() {
        return lexicon;
    }

    /// The token at this index, or `NONE` beyond either end.
    public Token token(int index) {
        return index >= 0 && index < tokens.length ? tokens[index] : Token.NONE;
    }

    public int size() {
        return tokens.length;
    }

    /// The place in the text from token `from` to the one before token `to`.
    public Span span(int from, int to) {
        return new Span(token(from).span().start(), token(to - 1).span().end());
    }

    /// The index of the token at a place in the text, or of the first one behind it.
    public int indexOf(int place) {
        int low = 0;
        int high = size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (token(middle).span().end() <= place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// Whether the number at this token is a part of a noun: `three-pointers`.
    public boolean isNamedByNumber(int at) {
        Token noun = token(at + 2);
        return token(at).isWord()
                && token(at + 1).isHyphen()
                && token(at).joins(token(at + 1))
                && token(at + 1).joins(noun)
                && lexicon.ends(WordSet.NAMED_BY_NUMBER_ENDING, noun)
                && !lexicon.isIn(WordSet.NOT_NAMED_BY_NUMBER, noun);
    }

    /// Whether the words of a phrase stand at token `from`.
    public boolean standsAt(int from, String... words) {
        for (int i = 0; i < words.length; i++) {
            if (!token(from + i).is(words[i])) {
                return false;
            }
        }
        return true;
    }
}
