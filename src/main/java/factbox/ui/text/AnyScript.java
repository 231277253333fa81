package factbox.ui.text;

import java.text.Bidi;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Labeled;

/// Says a text of any script on a control of one line: in its own direction, in a font that has all its letters.
///
/// JavaFX 26 draws a box for a joiner or mark without width, and puts the end of a right-to-left text before it where
/// the font of the window lacks the letters.
public final class AnyScript {
    private static final String ARABIC = "arabic-script";
    private static final String RIGHT_TO_LEFT = "right-to-left";

    private AnyScript() {}

    public static void say(Labeled control, String text) {
        boolean rightToLeft = isRightToLeft(text);
        write(control, text);
        control.setNodeOrientation(rightToLeft ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        mark(control, RIGHT_TO_LEFT, rightToLeft);
    }

    /// In the direction of what it stands in.
    public static void write(Labeled control, String text) {
        control.setText(drawable(text));
        mark(control, ARABIC, text.codePoints().anyMatch(AnyScript::isArabic));
    }

    /// Whether the text as a whole is read from right to left.
    public static boolean isRightToLeft(String text) {
        return needsBidi(text) && !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }

    static boolean needsBidi(String text) {
        return Bidi.requiresBidi(text.toCharArray(), 0, text.length());
    }

    /// With a hair space for what keeps two letters apart, and without the marks that have no width.
    static String drawable(String text) {
        return needsBidi(text)
                ? text.replace('\u200C', '\u200A').replaceAll("[\u200B\u200D-\u200F\u202A-\u202E\u2066-\u2069]", "")
                : text;
    }

    private static boolean isArabic(int letter) {
        return Character.UnicodeScript.of(letter) == Character.UnicodeScript.ARABIC;
    }

    private static void mark(Labeled control, String styleClass, boolean is) {
        if (!is) {
            control.getStyleClass().remove(styleClass);
        } else if (!control.getStyleClass().contains(styleClass)) {
            control.getStyleClass().add(styleClass);
        }
    }
}
