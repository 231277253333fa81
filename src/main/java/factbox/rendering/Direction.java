package factbox.rendering;

import java.util.Locale;
import java.util.Set;

/// Which way a language and a text are written.
public final class Direction {
    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "arc", "ckb", "dv", "fa", "he", "iw", "ks", "ps", "sd", "syr", "ug", "ur", "yi");
    private static final Set<String> RIGHT_TO_LEFT_SCRIPTS = Set.of("Arab", "Hebr", "Nkoo", "Syrc", "Thaa");

    private Direction() {}

    public static boolean isRightToLeft(Locale locale) {
        return locale.getScript().isEmpty()
                ? RIGHT_TO_LEFT.contains(locale.getLanguage())
                : RIGHT_TO_LEFT_SCRIPTS.contains(locale.getScript());
    }

    /// By most of the letters of a text, whatever its language is said to be; `otherwise` where it has none.
    static boolean isRightToLeft(String text, boolean otherwise) {
        int balance = 0;
        for (int at = 0; at < text.length(); ) {
            int letter = text.codePointAt(at);
            at += Character.charCount(letter);
            balance += switch (Character.getDirectionality(letter)) {
                case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> 1;
                case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> -1;
                default -> 0;
            };
        }
        return balance == 0 ? otherwise : balance > 0;
    }

    static String named(boolean rightToLeft) {
        return rightToLeft ? "rtl" : "ltr";
    }
}
