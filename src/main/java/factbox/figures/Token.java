package factbox.figures;

import factbox.story.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A word, a number in digits, or one other character of a text; white space parts tokens and is none.
record Token(Kind kind, String text, Span span) {
    enum Kind {
        WORD,
        DIGITS,
        SIGN,
        /// Before the first and after the last token.
        NONE
    }

    static final Token NONE = new Token(Kind.NONE, "", new Span(0, 0));

    boolean is(String... words) {
        for (String word : words) {
            if (text.equals(word)) {
                return true;
            }
        }
        return false;
    }

    /// Whether `next` follows without a space.
    boolean joins(Token next) {
        return kind != Kind.NONE && span.end() == next.span.start();
    }

    /// The token at this index, or `NONE` beyond either end.
    static Token at(List<Token> tokens, int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index) : NONE;
    }

    /// The tokens of a part of a text, words in lower case. Linear time.
    static List<Token> of(String text, Span part) {
        List<Token> tokens = new ArrayList<>();
        int at = part.start();
        while (at < part.end()) {
            char c = text.charAt(at);
            int end = at + 1;
            if (c >= '0' && c <= '9') {
                end = digits(text, at, part.end());
                tokens.add(new Token(Kind.DIGITS, text.substring(at, end), new Span(at, end)));
            } else if (Character.isLetter(c)) {
                while (end < part.end() && isWordPart(text, end, part.end())) {
                    end++;
                }
                String word = text.substring(at, end).toLowerCase(Locale.ROOT);
                tokens.add(new Token(Kind.WORD, word, new Span(at, end)));
            } else if (!Character.isWhitespace(c) && c != '\u00a0' && c != '\u202f') {
                tokens.add(new Token(Kind.SIGN, String.valueOf(c), new Span(at, end)));
            }
            at = end;
        }
        return tokens;
    }

    private static boolean isWordPart(String text, int at, int limit) {
        char c = text.charAt(at);
        boolean apostrophe = (c == '\'' || c == '’') && at + 1 < limit && Character.isLetter(text.charAt(at + 1));
        return Character.isLetterOrDigit(c) || apostrophe;
    }

    /// Digits with groups of three behind commas, and a decimal point that has digits behind it.
    private static int digits(String text, int start, int limit) {
        int end = run(text, start, limit);
        while (end < limit && text.charAt(end) == ',' && run(text, end + 1, limit) == end + 4) {
            end += 4;
        }
        if (end + 1 < limit && text.charAt(end) == '.' && run(text, end + 1, limit) > end + 1) {
            end = run(text, end + 1, limit);
        }
        return end;
    }

    private static int run(String text, int start, int limit) {
        int end = start;
        while (end < limit && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }
}
