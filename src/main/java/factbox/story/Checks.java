package factbox.story;

import java.util.List;

/// The conditions that every record of this package holds to, said in the words of a fault message.
final class Checks {
    private Checks() {}

    /// Text that is there, is valid Unicode, and holds no control character but line breaks and tabs.
    static String text(String what, String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException(what + " is empty");
        }
        return characters(what, value);
    }

    static String characters(String what, String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (Character.isHighSurrogate(c)
                    && i + 1 < value.length()
                    && Character.isLowSurrogate(value.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                throw new IllegalArgumentException(what + " holds a lone surrogate at character " + i);
            } else if (Character.isISOControl(c) && c != '\n' && c != '\t') {
                throw new IllegalArgumentException(
                        "%s holds the control character U+%04X at character %s".formatted(what, (int) c, i));
            } else if (reorders(c)) {
                throw new IllegalArgumentException(
                        "%s holds U+%04X, which reorders text, at character %s".formatted(what, (int) c, i));
            }
        }
        return value;
    }

    /// Unicode's embeddings, overrides and isolates; marks of direction are part of writing.
    private static boolean reorders(char c) {
        return (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
    }

    static List<String> texts(String what, List<String> values) {
        values.forEach(value -> text(what, value));
        return List.copyOf(values);
    }

    static void that(boolean condition, String fault) {
        if (!condition) {
            throw new IllegalArgumentException(fault);
        }
    }
}
