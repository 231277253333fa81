package factbox.ui.theme;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Pattern;

/// A style sheet with its lengths in pixels made larger or smaller.
final class ScaledSheet {
    private static final Pattern LENGTHS = Pattern.compile(
            "(-fx-(?:font-size|tick-label-font-size|padding|spacing|hgap|vgap|size|fixed-cell-size|(?:min|pref|max)-(?:width|height)|line-spacing|translate-[xy]|graphic-text-gap|border-radius|background-radius|background-insets)\\s*:)([^;}]*)");
    /// Neither of a length that goes with the font nor a share.
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.#-])(-?\\d*\\.?\\d+)(px)?(?![\\w.%])");

    private ScaledSheet() {}

    static String scaled(String css, int percent) {
        return LENGTHS.matcher(css)
                .replaceAll(found -> found.group(1)
                        + NUMBER.matcher(found.group(2))
                                .replaceAll(number ->
                                        length(number.group(1), percent) + (number.group(2) == null ? "" : "px")));
    }

    /// A sheet as an address that holds it.
    static String address(String css) {
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    }

    private static String length(String number, int percent) {
        double length = Double.parseDouble(number);
        boolean unset = length == -1; // says that a size follows from the content
        boolean hair = Math.abs(length) <= 1; // a line of one pixel stays one
        return unset || hair ? number : String.format(Locale.ROOT, "%.2f", length * percent / 100);
    }
}
