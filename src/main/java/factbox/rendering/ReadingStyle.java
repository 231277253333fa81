package factbox.rendering;

import java.util.Locale;

/// How a page is set: the font, its size in percent, the letters in a line, the height of a line in percent of the
/// letters, and whether lines are justified and words hyphenated.
public record ReadingStyle(
        String font, int percent, int letters, int lineHeight, boolean justified, boolean hyphenated) {
    /// The bundled serif.
    public static final String SERIF = "Charis SIL";

    /// As a page is set for a reader who has said nothing.
    public static final ReadingStyle USUAL = new ReadingStyle(SERIF, 100, 66, 162, false, true);

    /// A letter of the bundled serif, on average, in root ems.
    private static final double LETTER = 0.5265;

    /// The same in another size.
    public ReadingStyle sized(int percent) {
        return new ReadingStyle(font, percent, letters, lineHeight, justified, hyphenated);
    }

    /// As CSS declarations: the size, and of the rest what is not as usual.
    public String declarations() {
        StringBuilder css = new StringBuilder("font-size:" + percent + "%");
        if (!font.equals(USUAL.font)) {
            css.append(";--reading-font:'").append(name(font)).append('\'');
        }
        if (letters != USUAL.letters) {
            css.append(";--measure:").append(String.format(Locale.ROOT, "%.2frem", letters * LETTER + 4));
        }
        if (lineHeight != USUAL.lineHeight) {
            css.append(";--line-height:").append(String.format(Locale.ROOT, "%.2f", lineHeight / 100.0));
        }
        if (justified) {
            css.append(";--align:justify");
        }
        if (!hyphenated) {
            css.append(";--hyphens:none");
        }
        return css.toString();
    }

    /// A font's name may be any; in a style it is letters, digits and a few signs.
    private static String name(String font) {
        return font.replaceAll("[^\\p{L}\\p{N} ._-]", "");
    }
}
