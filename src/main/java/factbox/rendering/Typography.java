package factbox.rendering;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/// How a story's characters are written into the page, and read back out of it.
public final class Typography {
    private final Optional<Hyphenator> hyphenator;

    Typography(Locale locale) {
        hyphenator = Hyphenator.of(locale);
    }

    /// For running text, whose long words may be parted.
    String running(String text) {
        return hyphenator.map(known -> known.hyphenate(text)).orElseGet(() -> ArabicForms.join(text));
    }

    /// For headings, tables and code.
    static String whole(String text) {
        return ArabicForms.join(text);
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
