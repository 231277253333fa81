package factbox.sanitizer;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Writes what is raised, lowered or struck in characters that say the same without markup.
final class Scripts {
    private static final String PLAIN = "0123456789+-−=()n";
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿ";
    private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₙ";
    private static final char STROKE = '\u0336';
    private static final Pattern NOTE = Pattern.compile("\\[?\\s*((?:\\p{L}{1,6}\\.?\\s)?(?:\\d{1,3}|\\p{L}))\\s*\\]?");
    private static final Pattern BRACKETED = Pattern.compile("\\[.{1,12}\\]");
    /// The last number or word of what stands before.
    private static final Pattern LAST = Pattern.compile("(?:\\d[\\d.,]*|\\p{L}+)$");
    private static final Pattern PRICE = Pattern.compile("\\p{Sc}\\s?\\d{1,3}(?:,\\d{3})*$");
    private static final Map<String, String> FRACTIONS = Map.ofEntries(
            Map.entry("1/2", "½"),
            Map.entry("1/3", "⅓"),
            Map.entry("2/3", "⅔"),
            Map.entry("1/4", "¼"),
            Map.entry("3/4", "¾"),
            Map.entry("1/5", "⅕"),
            Map.entry("2/5", "⅖"),
            Map.entry("3/5", "⅗"),
            Map.entry("4/5", "⅘"),
            Map.entry("1/6", "⅙"),
            Map.entry("5/6", "⅚"),
            Map.entry("1/8", "⅛"),
            Map.entry("3/8", "⅜"),
            Map.entry("5/8", "⅝"),
            Map.entry("7/8", "⅞"));

    private Scripts() {}

    static String struck(String text) {
        StringBuilder struck = new StringBuilder(2 * text.length());
        text.codePoints().forEach(point -> {
            struck.appendCodePoint(point);
            if (!Character.isWhitespace(point)) {
                struck.append(STROKE);
            }
        });
        return struck.toString();
    }

    static String lowered(String text) {
        return inCharactersOf(LOWERED, text).orElse(text);
    }

    /// A fraction, such as `1/2` behind a whole number.
    static String fraction(String above, String below, String before) {
        String written = above.strip() + "/" + below.strip();
        boolean behindNumber = !before.isEmpty() && Character.isDigit(before.charAt(before.length() - 1));
        String character = FRACTIONS.get(written);
        return character != null ? character : behindNumber ? " " + written : written;
    }

    /// A power, the cents of a price, the mass of an isotope at the beginning of a word, a note's mark, or letters that
    /// are only printed higher, such as those of `5th`.
    static String raised(String text, String before, boolean beginsWord) {
        Optional<String> power = inCharactersOf(RAISED, text);
        if (text.matches("\\d\\d") && PRICE.matcher(before).find()) {
            return "." + text;
        }
        if (power.isPresent() && text.matches("\\d{1,3}") && beginsWord) {
            return power.get();
        }
        if (BRACKETED.matcher(text).matches()
                || (power.isPresent() && text.matches("\\d{1,3}") && !takesPower(before))) {
            return noteMark(text);
        }
        return power.orElse(text);
    }

    /// A note's mark stands in brackets, so that it is no part of the number or word before it.
    static String noteMark(String text) {
        Matcher note = NOTE.matcher(text);
        return note.matches() ? "[" + note.group(1) + "]" : text;
    }

    /// `10`, `m`, `km` and what is closed by a bracket are raised to a power; a year, a sum and a word have notes.
    private static boolean takesPower(String before) {
        Matcher last = LAST.matcher(before);
        return last.find() ? last.group().length() <= 2 : before.endsWith(")");
    }

    private static Optional<String> inCharactersOf(String script, String text) {
        StringBuilder written = new StringBuilder(text.length());
        String plain = text.strip();
        for (int i = 0; i < plain.length(); i++) {
            int at = PLAIN.indexOf(plain.charAt(i));
            if (at < 0) {
                return Optional.empty();
            }
            written.append(script.charAt(at));
        }
        return Optional.of(written.toString());
    }
}
