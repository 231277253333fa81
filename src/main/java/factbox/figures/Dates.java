package factbox.figures;

import java.util.List;
import java.util.Set;

/// Tells days and years from quantities; of a year with a noun behind it nobody can be sure.
final class Dates {
    private static final Set<String> MONTHS = Set.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "jan",
            "feb",
            "mar",
            "apr",
            "jun",
            "jul",
            "aug",
            "sept",
            "sep",
            "oct",
            "nov",
            "dec");
    private static final Set<String> BEFORE_YEAR =
            Set.of("in", "since", "by", "until", "during", "of", "before", "after", "early", "late", "mid");

    private Dates() {}

    /// Whether the number in digits at token `at` is a date; `next` is the token behind it, `certain` where a bound,
    /// a currency or a measure shows that a number such as 2000 is no year.
    static boolean isDate(List<Token> tokens, int at, int next, boolean certain) {
        Token number = tokens.get(at);
        Token before = Token.at(tokens, at - 1);
        Token behind = Token.at(tokens, next);
        if (number.kind() != Token.Kind.DIGITS) {
            return false;
        }
        if (MONTHS.contains(before.text()) || MONTHS.contains(behind.text())) {
            return true;
        }
        boolean year = number.text().matches("1[5-9]\\d\\d|20\\d\\d|2100") && next == at + 1;
        boolean range = before.is("–", "-") || behind.is("–", "-");
        return year && (!certain || range || BEFORE_YEAR.contains(before.text()));
    }
}
