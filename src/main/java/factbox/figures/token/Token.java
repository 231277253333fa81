package factbox.figures.token;

import factbox.story.Span;

/// A word, a run of digits, or one other character of a text; white space parts tokens and is none.
///
/// `text` is in lower case, digits of every script are `0` to `9` in it, and initials have lost their points; `raw` is
/// as printed; `word` and `rawWord` are their numbers in the language's vocabulary.
public record Token(Kind kind, String text, String raw, Span span, int word, int rawWord) {
    public enum Kind {
        WORD,
        DIGITS,
        SIGN,
        /// Before the first and after the last token.
        NONE
    }

    public static final Token NONE = new Token(Kind.NONE, "", "", new Span(0, 0), 0, 0);
    private static final char FIRST_KANA = '\u3040';
    private static final char FIRST_HAN = '\u4e00';
    private static final char LAST_HAN = '\u9fff';

    /// The hash codes are compared first, for a string keeps its own and hardly any two words are equal.
    public boolean is(String word) {
        return text.hashCode() == word.hashCode() && text.equals(word);
    }

    /// Some words have methods of their own, for an array at each question would cost more than its answer.
    public boolean is(String one, String two) {
        return is(one) || is(two);
    }

    public boolean is(String one, String two, String three) {
        return is(one) || is(two) || is(three);
    }

    public boolean is(String one, String two, String three, String four) {
        return is(one) || is(two) || is(three) || is(four);
    }

    public boolean is(String... words) {
        for (String word : words) {
            if (is(word)) {
                return true;
            }
        }
        return false;
    }

    public boolean isWord() {
        return kind == Kind.WORD;
    }

    public boolean isDigits() {
        return kind == Kind.DIGITS;
    }

    /// Whether this is of a script that puts no spaces between its words.
    public boolean isUnspaced() {
        return kind == Kind.WORD && isUnspaced(text.charAt(0));
    }

    static boolean isUnspaced(char c) {
        return c >= FIRST_KANA && c <= LAST_HAN;
    }

    /// Whether this is a letter that is a word of its own.
    public boolean isIdeograph() {
        return kind == Kind.WORD && isIdeograph(text.charAt(0));
    }

    /// Whether a letter is a word of its own.
    static boolean isIdeograph(char c) {
        return c >= FIRST_HAN && c <= LAST_HAN;
    }

    /// Whether this is a word that begins with a capital letter.
    public boolean isCapital() {
        return kind == Kind.WORD && Character.isUpperCase(raw.charAt(0));
    }

    /// Whether this ends as `isn't` does.
    public boolean isNegated() {
        return text.endsWith("n't") || text.endsWith("n’t");
    }

    /// Whether this ends as a participle or an adverb does.
    public boolean isInflected() {
        return text.endsWith("ed") || text.endsWith("ing") || text.endsWith("ly");
    }

    private char sign() {
        return text.charAt(0);
    }

    public boolean isHyphen() {
        return kind == Kind.SIGN && (sign() == '-' || sign() == '‑');
    }

    public boolean isDash() {
        return isHyphen() || (kind == Kind.SIGN && (sign() == '–' || sign() == '—'));
    }

    /// Whether `next` follows without a space.
    public boolean joins(Token next) {
        return kind != Kind.NONE && span.end() == next.span.start();
    }
}
