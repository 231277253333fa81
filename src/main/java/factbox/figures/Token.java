package factbox.figures;

import factbox.story.Span;

/// A word, a run of digits, or one other character of a text; white space parts tokens and is none.
///
/// `text` is in lower case, digits of every script are `0` to `9` in it, and initials have lost their points; `raw` is
/// as printed.
record Token(Kind kind, String text, String raw, Span span) {
    enum Kind {
        WORD,
        DIGITS,
        SIGN,
        /// Before the first and after the last token.
        NONE
    }

    static final Token NONE = new Token(Kind.NONE, "", "", new Span(0, 0));

    boolean is(String... words) {
        for (String word : words) {
            if (text.equals(word)) {
                return true;
            }
        }
        return false;
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isDigits() {
        return kind == Kind.DIGITS;
    }

    /// Whether this is a word that begins with a capital letter.
    boolean isCapital() {
        return kind == Kind.WORD && Character.isUpperCase(raw.charAt(0));
    }

    boolean isHyphen() {
        return kind == Kind.SIGN && is("-", "‑");
    }

    boolean isDash() {
        return kind == Kind.SIGN && is("-", "‑", "–", "—");
    }

    /// Whether `next` follows without a space.
    boolean joins(Token next) {
        return kind != Kind.NONE && span.end() == next.span.start();
    }
}
