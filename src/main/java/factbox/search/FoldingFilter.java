package factbox.search;

import java.io.IOException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Brings a word to the form in which it is compared: without case, diacritics, and the marks within numbers, whatever
/// the language.
final class FoldingFilter extends TokenFilter {
    /// Marks that sit on a letter, but not the two that make another kana of one.
    private static final Pattern MARKS = Pattern.compile("[\\p{Mn}&&[^\u3099\u309A]]+");
    /// One letter becomes four at most.
    private static final int LONGEST_FOLD = 4;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    FoldingFilter(TokenStream words) {
        super(words);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        char[] buffer = term.buffer();
        int length = term.length();
        boolean comma = false;
        for (int i = 0; i < length; i++) {
            char c = buffer[i];
            if (c >= 128) {
                foldAll();
                return true;
            }
            comma |= c == ',';
            if (c >= 'A' && c <= 'Z') {
                buffer[i] = (char) (c + ('a' - 'A'));
            }
        }
        if (comma) {
            term.setLength(withoutCommas(buffer, length));
        }
        return true;
    }

    /// The tokenizer leaves a comma only between digits.
    private static int withoutCommas(char[] buffer, int length) {
        int to = 0;
        for (int i = 0; i < length; i++) {
            if (buffer[i] != ',') {
                buffer[to++] = buffer[i];
            }
        }
        return to;
    }

    private void foldAll() {
        String folded = fold(term);
        term.setEmpty().append(folded);
    }

    /// A word with letters beyond ASCII, in the form in which it is compared.
    static String fold(CharSequence written) {
        String word = Normalizer.normalize(written, Normalizer.Form.NFKD);
        word = Normalizer.normalize(MARKS.matcher(word).replaceAll(""), Normalizer.Form.NFKC);
        char[] letters = word.toLowerCase(Locale.ROOT).toCharArray();
        char[] folded = new char[LONGEST_FOLD * letters.length];
        int length = ASCIIFoldingFilter.foldToASCII(letters, 0, folded, 0, letters.length);
        for (int i = 0; i < length; i++) {
            if (folded[i] >= 128 && Character.isDigit(folded[i])) {
                folded[i] = (char) ('0' + Character.digit(folded[i], 10));
            }
        }
        return new String(folded, 0, withoutCommas(folded, length));
    }
}
