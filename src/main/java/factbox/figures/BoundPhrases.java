package factbox.figures;

import static factbox.story.Bound.ABOUT;
import static factbox.story.Bound.AT_LEAST;
import static factbox.story.Bound.AT_MOST;
import static factbox.story.Bound.LESS_THAN;
import static factbox.story.Bound.MORE_THAN;

import factbox.story.Bound;
import java.util.List;
import java.util.Map;

/// The English phrases before and behind a number that bound it.
final class BoundPhrases {
    /// A bound, and how many tokens its phrase takes.
    record Read(Bound bound, int tokens) {}

    private static final Read NONE = new Read(Bound.EXACTLY, 0);
    private static final List<Map.Entry<List<String>, Bound>> BEFORE = List.of(
            before(AT_LEAST, "at", "least"),
            before(AT_LEAST, "no", "fewer", "than"),
            before(AT_LEAST, "no", "less", "than"),
            before(AT_LEAST, "not", "less", "than"),
            before(AT_LEAST, "a", "minimum", "of"),
            before(AT_MOST, "no", "more", "than"),
            before(AT_MOST, "not", "more", "than"),
            before(AT_MOST, "a", "maximum", "of"),
            before(AT_MOST, "at", "most"),
            before(AT_MOST, "up", "to"),
            before(MORE_THAN, "in", "excess", "of"),
            before(MORE_THAN, "upwards", "of"),
            before(MORE_THAN, "more", "than"),
            before(MORE_THAN, "over"),
            before(MORE_THAN, "above"),
            before(MORE_THAN, "exceeding"),
            before(LESS_THAN, "less", "than"),
            before(LESS_THAN, "fewer", "than"),
            before(LESS_THAN, "under"),
            before(LESS_THAN, "below"),
            before(ABOUT, "an", "estimated"),
            before(ABOUT, "close", "to"),
            before(ABOUT, "estimated"),
            before(ABOUT, "about"),
            before(ABOUT, "around"),
            before(ABOUT, "some"),
            before(ABOUT, "roughly"),
            before(ABOUT, "approximately"),
            before(ABOUT, "nearly"),
            before(ABOUT, "almost"),
            before(ABOUT, "circa"));

    private BoundPhrases() {}

    private static Map.Entry<List<String>, Bound> before(Bound bound, String... words) {
        return Map.entry(List.of(words), bound);
    }

    /// The bound that ends just before token `at`.
    static Read before(List<Token> tokens, int at) {
        for (Map.Entry<List<String>, Bound> phrase : BEFORE) {
            List<String> words = phrase.getKey();
            int from = at - words.size();
            if (from >= 0
                    && words.equals(
                            tokens.subList(from, at).stream().map(Token::text).toList())) {
                return new Read(phrase.getValue(), words.size());
            }
        }
        return NONE;
    }

    /// The bound that begins at token `at`, just behind a number.
    static Read behind(List<Token> tokens, int at) {
        Token first = Numerals.token(tokens, at);
        Token second = Numerals.token(tokens, at + 1);
        if (first.is("+")) {
            return new Read(AT_LEAST, 1);
        }
        if (first.is("-") && second.is("plus")) {
            return new Read(AT_LEAST, 2);
        }
        if (first.is("or") && second.is("more")) {
            return new Read(AT_LEAST, 2);
        }
        if (first.is("or") && second.is("fewer", "less")) {
            return new Read(AT_MOST, 2);
        }
        return first.is("or") && second.is("so") ? new Read(ABOUT, 2) : NONE;
    }
}
