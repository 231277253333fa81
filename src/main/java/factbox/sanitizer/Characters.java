package factbox.sanitizer;

import java.text.Normalizer;

/// Text from outside made safe to show: composed, valid, and without invisible characters that reorder or hide.
final class Characters {
    private static final String REPLACEMENT = "\uFFFD";

    private Characters() {}

    static String harmless(String text) {
        if (plain(text)) {
            return text;
        }
        StringBuilder safe = new StringBuilder(text.length());
        text.replace("\r\n", "\n").codePoints().forEach(point -> {
            if (isLineBreak(point)) {
                safe.append('\n');
            } else if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
                safe.append(REPLACEMENT);
            } else if (!Character.isISOControl(point) || point == '\t') {
                safe.appendCodePoint(point);
            }
        });
        return visible(safe.toString());
    }

    /// The text composed, without what hides or reorders it; control characters stay.
    static String visible(String text) {
        if (plain(text)) {
            return text;
        }
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints().filter(point -> !isHidden(point)).forEach(visible::appendCodePoint);
        return Normalizer.normalize(visible, Normalizer.Form.NFC);
    }

    private static boolean plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < ' ' && c != '\n' && c != '\t') || c >= 0x7f) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLineBreak(int point) {
        return (point >= '\n' && point <= '\r') || point == 0x85 || point == 0x2028 || point == 0x2029;
    }

    private static boolean isHidden(int point) {
        boolean bidiOverride = (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
        boolean invisible = point == 0x200B || point == 0x2060 || point == 0xFEFF || point == 0x00AD;
        boolean tag = point >= 0xE0000 && point <= 0xE007F;
        boolean noncharacter = (point & 0xFFFE) == 0xFFFE || (point >= 0xFDD0 && point <= 0xFDEF);
        return bidiOverride || invisible || tag || noncharacter;
    }
}
