package factbox.figures;

import factbox.story.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Cuts a part of a text into tokens, from its start to its end, in linear time.
final class Tokenizer {
    private static final String[] SIGNS = new String[128];

    static {
        for (char sign = 0; sign < SIGNS.length; sign++) {
            SIGNS[sign] = String.valueOf(sign);
        }
    }

    private static final int RECENT = 4096;
    /// Arabic writes `and`, `with`, `for`, `so` and `like` as one word with what follows, and may draw them out.
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻";
    private static final int HIGHEST_POWER = 30;
    /// What strikes the character before it out.
    private static final char STROKE = '\u0336';
    private static final int LONGEST_MARK = 3;
    private static final String PREFIXES = "وبلفكـ";

    private final @Nullable Token[] recent;
    private final String text;
    private final Vocabulary vocabulary;
    private final int limit;
    private int at;

    Tokenizer(String text, Span part, Vocabulary vocabulary) {
        this.text = text;
        this.vocabulary = vocabulary;
        this.at = part.start();
        this.limit = part.end();
        this.recent = new Token[Math.min(RECENT, Integer.highestOneBit(limit - at + 1))];
    }

    static List<Token> all(String text, Vocabulary vocabulary) {
        Tokenizer tokenizer = new Tokenizer(text, new Span(0, text.length()), vocabulary);
        List<Token> tokens = new ArrayList<>();
        for (Token token = tokenizer.next(); token.kind() != Token.Kind.NONE; token = tokenizer.next()) {
            tokens.add(token);
        }
        return tokens;
    }

    /// The next token, or `NONE` at the end.
    Token next() {
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
            return digits(start, digits(start, plain));
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

    /// Digits with what is raised behind them: a power of ten is the number that it means, that of another small
    /// number is none.
    private Token digits(int start, String digits) {
        int end = at;
        while (end < limit && RAISED.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        if (end == at || digits.length() > 2) {
            return token(Token.Kind.DIGITS, start, digits);
        }
        String raised = text.substring(at, end);
        at = end;
        boolean power = digits.equals("10") && raised.length() <= 2 && RAISED.indexOf(raised.charAt(0)) < 10;
        int exponent = 0;
        for (int i = 0; i < raised.length(); i++) {
            exponent = 10 * exponent + RAISED.indexOf(raised.charAt(i));
        }
        return power && exponent <= HIGHEST_POWER
                ? token(Token.Kind.DIGITS, start, "1" + "0".repeat(exponent))
                : token(Token.Kind.WORD, start, text.substring(start, end));
    }

    private static String sign(char sign) {
        return sign < SIGNS.length ? SIGNS[sign] : String.valueOf(sign);
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
        while (at < limit && isWordPart(at) && !isPrefixOfNumber(start)) {
            hash = 31 * hash + text.charAt(at);
            at++;
        }
        int slot = (hash ^ (hash >>> 11)) & (recent.length - 1);
        Token known = recent[slot];
        if (known != null && known.raw().length() == at - start && text.startsWith(known.raw(), start)) {
            return new Token(
                    Token.Kind.WORD, known.text(), known.raw(), new Span(start, at), known.word(), known.rawWord());
        }
        Token read = token(Token.Kind.WORD, start, text.substring(start, at).toLowerCase(Locale.ROOT));
        recent[slot] = read;
        return read;
    }

    /// Whether what was read from `start` is no more than prefixes of the number that begins here.
    private boolean isPrefixOfNumber(int start) {
        return at > start
                && PREFIXES.indexOf(text.charAt(at - 1)) >= 0
                && Character.isDigit(text.charAt(at))
                && arePrefixes(text.substring(start, at));
    }

    static boolean arePrefixes(String word) {
        return word.chars().allMatch(letter -> PREFIXES.indexOf(letter) >= 0);
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
