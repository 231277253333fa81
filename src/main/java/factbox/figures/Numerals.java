package factbox.figures;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads a number in digits or in English words, with the scale word behind it: `1.7 billion`, `forty-five`.
final class Numerals {
    /// A number and the index of the first token behind it.
    record Read(BigDecimal number, int next) {}

    private static final Map<String, Integer> SMALL = new HashMap<>();
    private static final Map<String, BigDecimal> SCALES = Map.ofEntries(
            Map.entry("thousand", new BigDecimal("1000")),
            Map.entry("million", new BigDecimal("1000000")),
            Map.entry("billion", new BigDecimal("1000000000")),
            Map.entry("trillion", new BigDecimal("1000000000000")),
            Map.entry("k", new BigDecimal("1000")),
            Map.entry("mn", new BigDecimal("1000000")),
            Map.entry("bn", new BigDecimal("1000000000")),
            Map.entry("tn", new BigDecimal("1000000000000")));

    static {
        List<String> units = List.of(
                "zero",
                "one",
                "two",
                "three",
                "four",
                "five",
                "six",
                "seven",
                "eight",
                "nine",
                "ten",
                "eleven",
                "twelve",
                "thirteen",
                "fourteen",
                "fifteen",
                "sixteen",
                "seventeen",
                "eighteen",
                "nineteen");
        List<String> tens = List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
        for (int i = 0; i < units.size(); i++) {
            SMALL.put(units.get(i), i);
        }
        for (int i = 0; i < tens.size(); i++) {
            SMALL.put(tens.get(i), 20 + 10 * i);
        }
        SMALL.put("dozen", 12);
    }

    private Numerals() {}

    /// The number that begins at token `at`, if one does.
    static Optional<Read> read(List<Token> tokens, int at) {
        Token first = tokens.get(at);
        return switch (first.kind()) {
            case DIGITS -> digits(tokens, at);
            case WORD -> words(tokens, at);
            default -> Optional.empty();
        };
    }

    private static Optional<Read> digits(List<Token> tokens, int at) {
        String digits = tokens.get(at).text();
        if (digits.length() > 30 || joined(tokens, at, "st", "nd", "rd", "th")) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(digits.replace(",", ""));
        return Optional.of(scaled(number, tokens, at + 1));
    }

    /// The token behind is one of these words, with no space between: `4th`.
    private static boolean joined(List<Token> tokens, int at, String... words) {
        Token next = token(tokens, at + 1);
        return next.is(words) && next.span().start() == tokens.get(at).span().end();
    }

    private static Read scaled(BigDecimal number, List<Token> tokens, int next) {
        BigDecimal scale = SCALES.get(token(tokens, next).text());
        return scale == null ? new Read(number, next) : new Read(number.multiply(scale), next + 1);
    }

    private static Optional<Read> words(List<Token> tokens, int at) {
        int next = at;
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal group = null;
        while (next < tokens.size()) {
            String word = tokens.get(next).text();
            Integer small = SMALL.get(word);
            BigDecimal scale = SCALES.get(word);
            if (small != null && (group == null || fits(group, small))) {
                group = (group == null ? BigDecimal.ZERO : group).add(BigDecimal.valueOf(small));
            } else if (word.equals("hundred") && group != null && group.compareTo(BigDecimal.TEN) < 0) {
                group = group.movePointRight(2);
            } else if (scale != null && group != null && word.length() > 2) {
                total = total.add(group.multiply(scale));
                group = BigDecimal.ZERO;
            } else if (group == null || !isLink(tokens, next)) {
                break;
            }
            next++;
        }
        return group == null ? Optional.empty() : Optional.of(new Read(total.add(group), next));
    }

    /// Whether a smaller number may follow in the same group: `forty` `five`, `two hundred` `six`.
    private static boolean fits(BigDecimal group, int small) {
        int tail = group.remainder(BigDecimal.valueOf(100)).intValueExact();
        return group.signum() == 0 || tail == 0 || (tail >= 20 && tail % 10 == 0 && small < 10);
    }

    /// The hyphen of `forty-five` or the `and` of `two hundred and six`.
    private static boolean isLink(List<Token> tokens, int at) {
        Token previous = tokens.get(at - 1);
        Integer following = SMALL.get(token(tokens, at + 1).text());
        boolean hyphen = tokens.get(at).is("-") && SMALL.getOrDefault(previous.text(), 0) >= 20;
        boolean and = tokens.get(at).is("and") && (previous.is("hundred") || SCALES.containsKey(previous.text()));
        return following != null && ((hyphen && following < 10) || and);
    }

    static Token token(List<Token> tokens, int at) {
        return at >= 0 && at < tokens.size() ? tokens.get(at) : Token.NONE;
    }
}
