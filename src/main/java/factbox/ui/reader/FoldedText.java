package factbox.ui.reader;

import factbox.story.Span;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Map;

/// A text in the form in which it is compared, without case, accents, vowel signs and kinds of quotes, dashes and
/// spaces,
/// and where each of its characters stands in the text itself.
final class FoldedText {
    /// What decomposition leaves as it is.
    private static final Map<Integer, String> LETTERS = Map.ofEntries(
            Map.entry((int) 'ł', "l"),
            Map.entry((int) 'ø', "o"),
            Map.entry((int) 'đ', "d"),
            Map.entry((int) 'ð', "d"),
            Map.entry((int) 'þ', "th"),
            Map.entry((int) 'ß', "ss"),
            Map.entry((int) 'æ', "ae"),
            Map.entry((int) 'œ', "oe"),
            Map.entry((int) 'ı', "i"),
            Map.entry((int) 'ى', "ي"),
            Map.entry((int) 'ی', "ي"),
            Map.entry((int) 'ک', "ك"),
            Map.entry((int) 'ة', "ه"),
            Map.entry((int) '…', "..."));
    private static final String APOSTROPHES = "'’‘‚‛`´ʼ′";
    private static final String QUOTES = "\"“”„‟«»″";
    private static final int FIRST_BEYOND_ASCII = 128;
    private static final int ARABIC_LENGTHENER = 'ـ';

    private final StringBuilder folded = new StringBuilder();
    private int[] starts;
    private int[] ends;

    private FoldedText(int length) {
        starts = new int[length + 1];
        ends = new int[length + 1];
    }

    static FoldedText of(String text) {
        FoldedText folded = new FoldedText(text.length());
        for (int at = 0; at < text.length(); ) {
            char plain = text.charAt(at);
            if (plain < FIRST_BEYOND_ASCII) {
                folded.add(Character.toLowerCase(plain), at, at + 1);
                at++;
                continue;
            }
            int letter = text.codePointAt(at);
            int end = at + Character.charCount(letter);
            String form = folded(letter);
            if (form.isEmpty() && folded.folded.length() > 0) {
                folded.ends[folded.folded.length() - 1] = end;
            }
            folded.add(form, at, end);
            at = end;
        }
        return folded;
    }

    private void add(String form, int start, int end) {
        for (int i = 0; i < form.length(); i++) {
            add(form.charAt(i), start, end);
        }
    }

    private void add(char letter, int start, int end) {
        if (folded.length() == starts.length) {
            starts = Arrays.copyOf(starts, 2 * starts.length);
            ends = Arrays.copyOf(ends, 2 * ends.length);
        }
        starts[folded.length()] = start;
        ends[folded.length()] = end;
        folded.append(letter);
    }

    private static String folded(int letter) {
        if (APOSTROPHES.indexOf(letter) >= 0) {
            return "'";
        }
        if (QUOTES.indexOf(letter) >= 0) {
            return "\"";
        }
        return switch (Character.getType(letter)) {
            case Character.DASH_PUNCTUATION -> "-";
            case Character.SPACE_SEPARATOR -> " ";
            case Character.FORMAT, Character.NON_SPACING_MARK -> "";
            case Character.DECIMAL_DIGIT_NUMBER -> String.valueOf(Character.digit(letter, 10));
            default -> letter == ARABIC_LENGTHENER ? "" : decomposed(letter);
        };
    }

    private static String decomposed(int letter) {
        StringBuilder form = new StringBuilder();
        Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFKD)
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .map(Character::toLowerCase)
                .forEach(c -> form.append(LETTERS.getOrDefault(c, Character.toString(c))));
        return form.toString();
    }

    /// The text as it is compared.
    CharSequence letters() {
        return folded;
    }

    /// Where a stretch of the folded text stands.
    Span span(int start, int end) {
        return new Span(starts[start], ends[end - 1]);
    }
}
