package factbox.search;

import factbox.story.Span;
import java.util.ArrayList;
import java.util.List;

/// A piece of a typed query: `-field:"value"`, of which only the value must be there.
///
/// `open` says that it is the last piece and nothing ends it, neither a space nor a quote: it is still being typed.
record QueryToken(boolean not, String field, String value, boolean quoted, boolean open, Span span) {
    static final String QUOTES = "\"“”„«»";

    static List<QueryToken> of(String text) {
        List<QueryToken> tokens = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            if (isSpace(text, at)) {
                at++;
            } else {
                QueryToken token = read(text, at);
                tokens.add(token);
                at = token.span.end();
            }
        }
        return tokens;
    }

    private static QueryToken read(String text, int start) {
        int at = start;
        boolean not = text.charAt(at) == '-' && at + 1 < text.length() && !isSpace(text, at + 1);
        if (not) {
            at++;
        }
        int colon = colon(text, at);
        String field = "";
        if (colon > at) {
            field = text.substring(at, colon);
            at = colon + 1;
        }
        if (at < text.length() && isQuote(text, at)) {
            int end = at + 1;
            while (end < text.length() && !isQuote(text, end)) {
                end++;
            }
            boolean open = end == text.length();
            return new QueryToken(
                    not, field, text.substring(at + 1, end), true, open, new Span(start, open ? end : end + 1));
        }
        int end = at;
        while (end < text.length() && !isSpace(text, end) && !isQuote(text, end)) {
            end++;
        }
        return new QueryToken(not, field, text.substring(at, end), false, end == text.length(), new Span(start, end));
    }

    /// The colon behind a word of letters, or -1.
    private static int colon(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isLetter(text.charAt(at))) {
            at++;
        }
        return at < text.length() && text.charAt(at) == ':' ? at : -1;
    }

    private static boolean isSpace(String text, int at) {
        return Character.isWhitespace(text.charAt(at)) || Character.isSpaceChar(text.charAt(at));
    }

    private static boolean isQuote(String text, int at) {
        return QUOTES.indexOf(text.charAt(at)) >= 0;
    }

    /// As it would be typed again.
    String typed() {
        String quote = quoted ? "\"" : "";
        return (field.isEmpty() ? "" : field + ":") + quote + value + quote;
    }
}
