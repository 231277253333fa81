package factbox.figures.claim;

import factbox.figures.token.Lexicon;
import factbox.figures.token.Sentence;
import factbox.figures.token.Token;
import factbox.figures.token.WordSet;
import java.util.Arrays;

/// The clauses of a sentence: where one ends, and which are set into another.
final class Clauses {
    /// What a token does between the words on either side of it.
    enum Border {
        NONE,
        /// `and`, `or`
        COORDINATOR,
        COMMA,
        /// `compared with`, `from`
        COMPARISON,
        /// A verb of saying.
        SAYING,
        /// A semicolon, a dash, a quotation mark, `but`.
        CLAUSE
    }

    /// How a stretch is set into the clause around it.
    enum Inset {
        NONE,
        BRACKETS,
        /// `, which …,`
        RELATIVE,
        /// `, when …,`
        TIME,
        /// `, killing …,`
        PARTICIPLE
    }

    private static final int LONGEST_INSET = 60;

    private final Sentence sentence;
    private final Lexicon lexicon;
    private final Border[] borders;
    private final Inset[] insets;
    /// For each token the one that opens its inset, or -1; for the one that opens it the token that ends it.
    private final int[] opens;
    private final int[] ends;

    Clauses(Sentence sentence) {
        this.sentence = sentence;
        this.lexicon = sentence.lexicon();
        int size = sentence.size();
        borders = new Border[size];
        insets = new Inset[size];
        opens = new int[size];
        ends = new int[size];
        Arrays.fill(opens, -1);
        for (int at = 0; at < size; at++) {
            borders[at] = read(at);
            insets[at] = Inset.NONE;
        }
        int at = 0;
        while (at < size) {
            Inset inset = opened(at);
            int end = inset == Inset.NONE ? at + 1 : end(at, inset);
            if (inset != Inset.NONE) {
                for (int in = at; in < end; in++) {
                    opens[in] = at;
                    ends[in] = end;
                    insets[in] = inset;
                }
            }
            boolean closing =
                    inset != Inset.NONE && inset != Inset.BRACKETS && end < size && borders[end] == Border.COMMA;
            at = closing ? end + 1 : end;
        }
    }

    Border border(int at) {
        return at < 0 || at >= borders.length ? Border.CLAUSE : borders[at];
    }

    Inset inset(int at) {
        return at >= 0 && at < insets.length ? insets[at] : Inset.NONE;
    }

    /// The token that opens the inset around this one; -1 outside.
    int opening(int at) {
        return at < 0 || at >= opens.length ? -1 : opens[at];
    }

    /// The token behind the inset around this one.
    int end(int at) {
        return ends[at];
    }

    /// Whether a verb with a subject stands between two tokens.
    boolean hasVerb(int from, int to) {
        for (int at = from; at < to; at++) {
            if (isVerb(at)) {
                return true;
            }
        }
        return false;
    }

    boolean isVerb(int at) {
        Token word = token(at);
        return lexicon.isIn(WordSet.FINITE, word)
                || isSaying(word)
                || (word.isWord() && !word.isCapital() && isPast(word));
    }

    /// A verb of saying that is no noun.
    private boolean isSaying(Token word) {
        return lexicon.isIn(WordSet.SAYING, word) && !lexicon.isIn(WordSet.REPORT, word);
    }

    private boolean isPast(Token word) {
        return lexicon.english
                && word.isInflected()
                && word.text().charAt(word.text().length() - 1) == 'd';
    }

    private Border read(int at) {
        Token token = token(at);
        if (token.is(",")) {
            boolean number = token(at - 1).joins(token)
                    && token.joins(token(at + 1))
                    && token(at + 1).isDigits();
            return number ? Border.NONE : Border.COMMA;
        }
        boolean spaced = token.isDash() && !token(at - 1).joins(token);
        if (spaced || token.is(";", ":", "“", "”") || token.is("\"", "«", "»", "—")) {
            boolean clock = token.is(":") && token(at - 1).isDigits() && token.joins(token(at + 1));
            return clock ? Border.NONE : Border.CLAUSE;
        }
        if (isSaying(token)) {
            return Border.SAYING;
        }
        if (lexicon.isIn(WordSet.NEW_CLAUSE, token)
                || lexicon.isIn(WordSet.RELATIVE, token)
                || lexicon.isIn(WordSet.RELATIVE_OF_TIME, token)) {
            return Border.CLAUSE;
        }
        boolean place = token(at + 1).isCapital() && !lexicon.months.has(token(at + 1));
        if (lexicon.isIn(WordSet.COMPARISON, token) && !place) {
            return Border.COMPARISON;
        }
        boolean name = token(at - 1).isCapital() && token(at + 1).isCapital();
        return lexicon.isIn(WordSet.COORDINATOR, token) && !name ? Border.COORDINATOR : Border.NONE;
    }

    private Inset opened(int at) {
        if (token(at).is("(", "[")) {
            return Inset.BRACKETS;
        }
        if (borders[at] != Border.COMMA) {
            return Inset.NONE;
        }
        Token next = token(at + 1);
        if (lexicon.isIn(WordSet.RELATIVE, next) || lexicon.isIn(WordSet.RELATIVE, token(at + 2))) {
            return Inset.RELATIVE;
        }
        if (lexicon.isIn(WordSet.RELATIVE_OF_TIME, next)) {
            return Inset.TIME;
        }
        boolean participle = lexicon.english
                && next.isWord()
                && !next.isCapital()
                && next.isInflected()
                && next.text().charAt(next.text().length() - 1) != 'y'
                && borders[at + 1] == Border.NONE;
        boolean due = lexicon.isIn(WordSet.DATE_PARTICIPLE, next);
        return participle || due ? Inset.PARTICIPLE : Inset.NONE;
    }

    private int end(int from, Inset inset) {
        int at = from + 1;
        while (at < borders.length && at - from < LONGEST_INSET) {
            boolean closed = inset == Inset.BRACKETS
                    ? token(at).is(")", "]")
                    : (borders[at] == Border.COMMA && !isYear(at)) || token(at).is(";", "”", "—");
            if (closed) {
                return inset == Inset.BRACKETS ? at + 1 : at;
            }
            at++;
        }
        return inset == Inset.BRACKETS && at - from >= LONGEST_INSET ? from + 1 : at;
    }

    /// A comma in a date.
    private boolean isYear(int comma) {
        return token(comma - 1).isDigits() && token(comma + 1).isDigits();
    }

    private Token token(int at) {
        return sentence.token(at);
    }
}
