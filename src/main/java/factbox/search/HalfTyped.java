package factbox.search;

import factbox.figures.verify.Standing;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Tells whether a value that is not understood may still become one while it is being typed.
final class HalfTyped {
    private static final Pattern DATE = Pattern.compile("\\d{0,4}|\\d{4}-\\d?|\\d{4}-\\d{2}-\\d?");
    private static final Pattern NUMBER =
            Pattern.compile("[<>=≤≥]{0,2}\\s*[-+$€£]?[\\d.,]*\\p{L}*(\\.{1,2}[-+\\d.,]*\\p{L}*)?");
    /// What may end a number that is being typed.
    private static final List<String> ENDS = List.of("0", "..1", ".1");

    private HalfTyped() {}

    static boolean mayBecome(QueryField field, String value) {
        String lower = value.toLowerCase(Locale.ROOT);
        return switch (field) {
            case FIGURE -> NUMBER.matcher(lower).matches() && mayEndAsNumber(lower);
            case BEFORE, AFTER, ON -> DATE.matcher(lower).matches();
            case IS -> begins(Stream.of("bookmarked", "unread", "read"), lower);
            case HAS -> begins(Stream.of("figures"), lower);
            case FROM -> begins(QueryParser.ORIGINS.keySet().stream(), lower);
            case STANDING ->
                begins(
                        Arrays.stream(Standing.values())
                                .map(standing -> standing.name().toLowerCase(Locale.ROOT)),
                        lower);
            case HEADLINE, SECTION, SOURCE, LANGUAGE, UNIT, WHAT -> false;
        };
    }

    private static boolean mayEndAsNumber(String value) {
        String scale = value.replaceFirst("^.*[^\\p{L}]", "");
        return scale.isEmpty()
                ? ENDS.stream().anyMatch(end -> NumberRange.parse(value + end).isPresent())
                : NumberRange.isScaleBegun(scale)
                        && NumberRange.parse(value.substring(0, value.length() - scale.length()))
                                .isPresent();
    }

    private static boolean begins(Stream<String> names, String typed) {
        return names.anyMatch(name -> name.startsWith(typed));
    }
}
