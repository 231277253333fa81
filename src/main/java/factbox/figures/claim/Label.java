package factbox.figures.claim;

import factbox.figures.token.Lexicon;
import factbox.figures.token.Sentence;
import factbox.figures.token.Token;
import factbox.figures.token.Tokenizer;
import java.util.List;
import java.util.function.Predicate;

/// The label of a figure: its tokens, and for each what may stand for it in a sentence.
final class Label {
    private final ClaimTable table;
    private final Lexicon lexicon;
    private final List<Token> tokens;
    private final LabelWord[] words;

    Label(String label, ClaimTable table, Lexicon lexicon) {
        this(label.isEmpty() ? List.of() : Tokenizer.all(label, lexicon.vocabulary), table, lexicon);
    }

    private Label(List<Token> tokens, ClaimTable table, Lexicon lexicon) {
        this.table = table;
        this.lexicon = lexicon;
        this.tokens = List.copyOf(tokens);
        this.words = new LabelWord[tokens.size()];
    }

    /// The label without some of its words.
    Label without(Predicate<Token> omitted) {
        return new Label(tokens.stream().filter(omitted.negate()).toList(), table, lexicon);
    }

    List<Token> tokens() {
        return tokens;
    }

    int size() {
        return words.length;
    }

    /// The token at this index, or `NONE` beyond either end.
    Token token(int at) {
        return at >= 0 && at < words.length ? tokens.get(at) : Token.NONE;
    }

    LabelWord word(int at) {
        LabelWord word = words[at];
        if (word == null) {
            word = new LabelWord(tokens.get(at), table, lexicon);
            words[at] = word;
        }
        return word;
    }

    /// Whether a token is a word of a section.
    boolean has(ClaimWords section, int at) {
        return table.has(section, token(at));
    }

    /// Whether one of its words is of a section.
    boolean has(ClaimWords section) {
        return tokens.stream().anyMatch(word -> table.has(section, word));
    }

    /// Whether a phrase of a section stands in it.
    boolean says(ClaimWords section) {
        Sentence sentence = new Sentence("", tokens, lexicon);
        for (int at = 0; at < words.length; at++) {
            if (table.at(section, sentence, at) > 0) {
                return true;
            }
        }
        return false;
    }
}
