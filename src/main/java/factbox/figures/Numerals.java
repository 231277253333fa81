package factbox.figures;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads a number in digits or in English words, with the scale word behind it: `1.7 billion`, `forty-five`.
final class Numerals {
    /// A number, the scale it was said in (`1.7 billion`: 1,000,000,000), and the index of the first token behind it.
    record Read(BigDecimal number, BigDecimal scale, int next) {
        boolean isScaled() {
            return scale.compareTo(BigDecimal.ONE) > 0;
        }
    }

    private static final int NONE = -1;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);
    private static final Map<String, Integer> SMALL = new HashMap<>();
    private static final BigDecimal TRILLION = BigDecimal.valueOf(1_000_000_000_000L);
    private static final Map<String, BigDecimal> SCALES =
            Map.of("thousand", THOUSAND, "million", MILLION, "billion", BILLION, "trillion", TRILLION);
    private static final Map<String, BigDecimal> SHORT_SCALES =
            Map.of("k", THOUSAND, "mn", MILLION, "bn", BILLION, "tn", TRILLION);
    /// Behind a sum of money alone: `100m` may be metres.
    private static final Map<String, BigDecimal> MONEY_SCALES = Map.of("m", MILLION, "b", BILLION);

    private static final Set<String> MULTIPLIERS =
            Set.of("hundred", "dozen", "thousand", "million", "billion", "trillion", "lakh", "crore", "mln", "mio");
    /// Other parts of numbers that are not read: next to one, no number is what it seems.
    private static final Set<String> UNREAD = Set.of(
            "hundreds",
            "dozens",
            "thousands",
            "millions",
            "billions",
            "trillions",
            "lakhs",
            "crores",
            "half",
            "m",
            "b",
            "point");

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
    }

    private Numerals() {}

    /// The number that begins at token `at`, if one does; `money` where a currency sign stands before it.
    static Optional<Read> read(List<Token> tokens, int at, boolean money) {
        Token first = Token.at(tokens, at);
        return switch (first.kind()) {
            case DIGITS -> digits(tokens, at, money);
            case WORD -> words(tokens, at);
            default -> Optional.empty();
        };
    }

    /// Whether a token is a number or part of one.
    static boolean isNumeral(Token token) {
        return token.kind() == Token.Kind.DIGITS || SMALL.containsKey(token.text()) || isScale(token);
    }

    /// Whether a token is a part of numbers that is none by itself.
    static boolean isScale(Token token) {
        return isMultiplier(token) || UNREAD.contains(token.text());
    }

    /// Whether a token multiplies the number before it; without one, as in `several thousand`, nobody knows how many.
    static boolean isMultiplier(Token token) {
        return MULTIPLIERS.contains(token.text());
    }

    private static Optional<Read> digits(List<Token> tokens, int at, boolean money) {
        Token digits = tokens.get(at);
        Token next = Token.at(tokens, at + 1);
        if (digits.text().length() > 30 || (digits.joins(next) && next.is("st", "nd", "rd", "th"))) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(digits.text().replace(",", ""));
        int word = next.is("-") ? at + 2 : at + 1;
        BigDecimal scale = scale(Token.at(tokens, word), money);
        return Optional.of(
                scale == null
                        ? new Read(number, BigDecimal.ONE, at + 1)
                        : new Read(number.multiply(scale), scale, word + 1));
    }

    private static @Nullable BigDecimal scale(Token word, boolean money) {
        BigDecimal scale = SCALES.getOrDefault(word.text(), SHORT_SCALES.get(word.text()));
        return scale == null && money ? MONEY_SCALES.get(word.text()) : scale;
    }

    private static Optional<Read> words(List<Token> tokens, int at) {
        boolean indefinite = tokens.get(at).is("a");
        int begin = indefinite ? at + 1 : at;
        int next = begin;
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal said = BigDecimal.ONE;
        BigDecimal smallest = TRILLION.add(BigDecimal.ONE);
        int group = indefinite ? 1 : NONE;
        while (next < tokens.size()) {
            String word = tokens.get(next).text();
            int small = SMALL.getOrDefault(word, NONE);
            BigDecimal scale = SCALES.get(word);
            if (small >= 0 && fits(group, small) && !(indefinite && next == begin)) {
                group = Math.max(group, 0) + small;
                said = BigDecimal.ONE;
            } else if (word.equals("hundred") && group > 0 && group < 100) {
                group *= 100;
                said = HUNDRED;
            } else if (scale != null && group > 0 && scale.compareTo(smallest) < 0) {
                total = total.add(BigDecimal.valueOf(group).multiply(scale));
                group = NONE;
                smallest = scale;
                said = scale;
            } else if (word.equals("dozen") && group > 0 && total.signum() == 0) {
                return Optional.of(new Read(BigDecimal.valueOf(12L * group), BigDecimal.ONE, next + 1));
            } else if (next == begin || !isLink(tokens, next)) {
                break;
            }
            next++;
        }
        BigDecimal number = total.add(BigDecimal.valueOf(Math.max(group, 0)));
        return next == begin ? Optional.empty() : Optional.of(new Read(number, said, next));
    }

    /// Whether a smaller number may follow in the same group: `forty` `five`, `two hundred` `six`.
    private static boolean fits(int group, int small) {
        int tail = group % 100;
        return group == NONE || (group > 0 && tail == 0) || (tail >= 20 && tail % 10 == 0 && small > 0 && small < 10);
    }

    /// The hyphen of `forty-five` and `two-million` or the `and` of `two hundred and six`.
    private static boolean isLink(List<Token> tokens, int at) {
        Token previous = Token.at(tokens, at - 1);
        Token following = Token.at(tokens, at + 1);
        int small = SMALL.getOrDefault(following.text(), -1);
        boolean word = SMALL.containsKey(previous.text());
        boolean multiplied = previous.is("hundred") || SCALES.containsKey(previous.text());
        boolean hyphen = tokens.get(at).is("-")
                && ((word && (following.is("hundred") || SCALES.containsKey(following.text())))
                        || (SMALL.getOrDefault(previous.text(), 0) >= 20 && small > 0 && small < 10));
        return hyphen || (tokens.get(at).is("and") && multiplied && small > 0);
    }
}
