package factbox.rendering;

import factbox.story.Span;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/// How a story's characters are written into the page, and read back out of it.
public final class Typography {
    private final Optional<Hyphenator> hyphenator;

    Typography(Locale locale) {
        hyphenator = Hyphenator.of(locale);
    }

    /// A part of running text, whose long words may be parted; a word that the part cuts looks as if it were whole.
    String running(String text, Span part) {
        return hyphenator.map(known -> known.hyphenate(text, part)).orElseGet(() -> ArabicForms.join(text, part));
    }

    /// A part of a heading, a table or code.
    static String whole(String text, Span part) {
        return ArabicForms.join(text, part);
    }

    static String whole(String text) {
        return whole(text, new Span(0, text.length()));
    }

    /// The story's own characters behind a text taken from the page, to be copied elsewhere.
    public static String plain(String shown) {
        StringBuilder plain = new StringBuilder(shown.length());
        for (int i = 0; i < shown.length(); i++) {
            char c = shown.charAt(i);
            if (isArabicForm(c)) {
                plain.append(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC));
            } else if (c != '\u00AD') {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    private static boolean isArabicForm(char c) {
        return (c >= '\uFB50' && c <= '\uFBFF') || (c >= '\uFE70' && c <= '\uFEFC');
    }
}
