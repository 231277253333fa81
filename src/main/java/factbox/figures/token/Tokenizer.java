package factbox.figures.token;

import factbox.story.Span;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Cuts a part of a text into tokens, from its start to its end, in linear time.
public final class Tokenizer {
    private static final String[] SIGNS = new String[128];

    static {
        for (char sign = 0; sign < SIGNS.length; sign++) {
            SIGNS[sign] = String.valueOf(sign);
        }
    }

    private static final int RECENT = 4096;
    private static final char FULL_WIDTH = '！';
    /// What strikes the character before it out.
    private static final char STROKE = '\u0336';
    private static final int LONGEST_MARK = 3;
    private final @Nullable Token[] recent;
    private final String text;
    private final Vocabulary vocabulary;
    private final int limit;
    private int at;

    public Tokenizer(String text, Span part, Vocabulary vocabulary) {
        this.text = text;
        this.vocabulary = vocabulary;
        this.at = part.start();
        this.limit = part.end();
        this.recent = new Token[Math.min(RECENT, Integer.highestOneBit(limit - at + 1))];
    }

    public static List<Token> all(String text, Vocabulary vocabulary) {
        Tokenizer tokenizer = new Tokenizer(text, new Span(0, text.length()), vocabulary);
        List<Token> tokens = new ArrayList<>();
        for (Token token = tokenizer.next(); token.kind() != Token.Kind.NONE; token = tokenizer.next()) {
            tokens.add(token);
        }
        return tokens;
    }

    /// The next token, or `NONE` at the end.
    public Token next() {
        while (at < limit && (isSpace(text.charAt(at)) || unread() > at)) {
            at = Math.max(at + 1, unread());
        }
        if (at == limit) {
            return Token.NONE;
        }
        int start = at;
        char first = text.charAt(start);
        if (Character.isDigit(first)) {
            boolean plain = true;
            while (at < limit && Character.isDigit(text.charAt(at))) {
                plain &= text.charAt(at) <= '9';
                at++;
            }
            return token(Token.Kind.DIGITS, start, digits(start, plain));
        }
        if (!Character.isLetter(first)) {
            at++;
            return token(Token.Kind.SIGN, start, sign(first));
        }
        if (isInitial(start)) {
            return initials(start);
        }
        return word(start);
    }

    /// The end of a struck character, or of a note's mark in brackets that touches what stands before it; else the
    /// place itself.
    private int unread() {
        if (at + 1 < limit && text.charAt(at + 1) == STROKE) {
            return at + 2;
        }
        if (text.charAt(at) != '[' || at == 0 || isSpace(text.charAt(at - 1))) {
            return at;
        }
        int end = at + 1;
        while (end < limit && end - at <= LONGEST_MARK && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return end > at + 1 && end < limit && text.charAt(end) == ']' ? end + 1 : at;
    }

    /// Full-width signs are those of ASCII.
    private static String sign(char sign) {
        char plain =
                sign >= FULL_WIDTH && sign < FULL_WIDTH + SIGNS.length - '!' ? (char) (sign - FULL_WIDTH + '!') : sign;
        return plain < SIGNS.length ? SIGNS[plain] : String.valueOf(plain);
    }

    private Token token(Token.Kind kind, int start, String normal) {
        boolean same = normal.length() == at - start && text.startsWith(normal, start);
        String raw = same ? normal : text.substring(start, at);
        int word = vocabulary.find(normal);
        return new Token(kind, normal, raw, new Span(start, at), word, same ? word : vocabulary.find(raw));
    }

    /// A word up to the next character that is no part of one; the last words that were read are at hand.
    private Token word(int start) {
        int hash = 0;
        if (Token.isIdeograph(text.charAt(start))) {
            at++;
            return read(start);
        }
        boolean unspaced = Token.isUnspaced(text.charAt(start));
        while (at < limit
                && isWordPart(at)
                && !isNumberBehind(start)
                && unspaced == Token.isUnspaced(text.charAt(at))) {
            hash = 31 * hash + text.charAt(at);
            at++;
        }
        int slot = (hash ^ (hash >>> 11)) & (recent.length - 1);
        Token known = recent[slot];
        if (known != null && known.raw().length() == at - start && text.startsWith(known.raw(), start)) {
            return new Token(
                    Token.Kind.WORD, known.text(), known.raw(), new Span(start, at), known.word(), known.rawWord());
        }
        Token read = read(start);
        recent[slot] = read;
        return read;
    }

    private Token read(int start) {
        String raw = text.substring(start, at);
        String plain = raw.charAt(0) >= FULL_WIDTH ? Normalizer.normalize(raw, Normalizer.Form.NFKC) : raw;
        Token token = token(Token.Kind.WORD, start, plain.toLowerCase(Locale.ROOT));
        return plain.equals(raw)
                ? token
                : new Token(token.kind(), token.text(), raw, token.span(), token.word(), vocabulary.find(plain));
    }

    /// Whether a number begins here: behind a prefix, the letters of a currency's sign, or a script without spaces.
    private boolean isNumberBehind(int start) {
        char c = text.charAt(at);
        boolean letter = (c >= 'A' && c <= 'z') || at == start;
        return !letter && Character.isDigit(c) && isPrefix(start);
    }

    private boolean isPrefix(int start) {
        char last = text.charAt(at - 1);
        boolean sign = start > 0 && Character.getType(text.charAt(start - 1)) == Character.CURRENCY_SYMBOL;
        return Token.isUnspaced(last)
                || (sign && Character.isLetter(last))
                || (at - start <= Vocabulary.LONGEST_PREFIX && vocabulary.isPrefix(text.substring(start, at)));
    }

    /// `U.S.` and `a.m.` are one word each.
    private Token initials(int start) {
        StringBuilder letters = new StringBuilder();
        while (at < limit && isInitial(at)) {
            letters.append(Character.toLowerCase(text.charAt(at)));
            at += 2;
        }
        if (at < limit && Character.isLetter(text.charAt(at)) && !(at + 1 < limit && isWordPart(at + 1))) {
            letters.append(Character.toLowerCase(text.charAt(at)));
            at++;
            if (at < limit && text.charAt(at) == '.') {
                at++;
            }
        }
        return token(Token.Kind.WORD, start, letters.toString());
    }

    /// A single letter with a point and another single letter behind it.
    private boolean isInitial(int i) {
        return i + 2 < limit
                && Character.isLetter(text.charAt(i))
                && text.charAt(i + 1) == '.'
                && Character.isLetter(text.charAt(i + 2))
                && !(i + 3 < limit && isWordPart(i + 3));
    }

    private boolean isWordPart(int i) {
        char c = text.charAt(i);
        if ((c >= 'a' && c <= 'z') || c == ' ') {
            return c != ' ';
        }
        boolean apostrophe = (c == '\'' || c == '’') && i + 1 < limit && Character.isLetter(text.charAt(i + 1));
        return Character.isLetterOrDigit(c)
                || apostrophe
                || c == '²'
                || c == '³'
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00a0' || c == '\u202f' || c == '\u2007' || c == '\u200b';
    }

    /// The digits from `start` up to here as `0` to `9`, which `plain` ones are.
    private String digits(int start, boolean plain) {
        if (plain) {
            return at == start + 1 ? SIGNS[text.charAt(start)] : text.substring(start, at);
        }
        StringBuilder digits = new StringBuilder(at - start);
        for (int i = start; i < at; i++) {
            digits.append(Character.digit(text.charAt(i), 10));
        }
        return digits.toString();
    }
}
