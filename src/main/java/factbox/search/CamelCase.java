package factbox.search;

import factbox.search.WordAnalyzer.Word;
import factbox.story.Span;
import java.util.ArrayList;
import java.util.List;

/// Parts a word at the capitals within it, as in `AirCombat`; the short beginnings of `iPhone` and `McDonald` stay.
final class CamelCase {
    private static final int SHORTEST_FIRST = 3;
    private static final int SHORTEST_LAST = 2;

    private CamelCase() {}

    /// The words of a text with those parted.
    static List<Word> parted(String text, List<Word> words) {
        for (int at = 0; at < words.size(); at++) {
            if (seam(text, words.get(at), 0) > 0) {
                List<Word> parted = new ArrayList<>(words.subList(0, at));
                words.subList(at, words.size()).forEach(word -> part(text, word, parted));
                return parted;
            }
        }
        return words;
    }

    private static void part(String text, Word word, List<Word> into) {
        int from = 0;
        int start = word.span().start();
        for (int seam = seam(text, word, 0); seam > 0; seam = seam(text, word, from)) {
            into.add(new Word(word.form().substring(from, seam), new Span(start + from, start + seam)));
            from = seam;
        }
        into.add(
                from == 0
                        ? word
                        : new Word(
                                word.form().substring(from),
                                new Span(start + from, word.span().end())));
    }

    /// Where the next part of a word begins, or 0; a word whose form is of another length is whole.
    private static int seam(String text, Word word, int from) {
        int start = word.span().start();
        int length = word.span().end() - start;
        if (length < SHORTEST_FIRST + SHORTEST_LAST || word.form().length() != length) {
            return 0;
        }
        for (int at = from + SHORTEST_FIRST; at <= length - SHORTEST_LAST; at++) {
            char c = text.charAt(start + at);
            if (isUpperCase(c) && Character.isLowerCase(text.charAt(start + at - 1))) {
                return at;
            }
        }
        return 0;
    }

    /// Nearly all letters are of ASCII, and every letter of an import is looked at.
    private static boolean isUpperCase(char c) {
        return c < 128 ? c >= 'A' && c <= 'Z' : Character.isUpperCase(c);
    }
}
