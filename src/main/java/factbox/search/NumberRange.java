package factbox.search;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The numbers that a condition as typed stands for: `171`, `>1000`, `<=2.5bn`, `50..60`.
record NumberRange(double low, double high) {
    private static final Pattern COMPARED = Pattern.compile("(<=|>=|<|>|=|≤|≥)?\\s*(.+)");
    private static final Pattern NUMBER = Pattern.compile(
            "[$€£]?([-+]?[\\d,]*\\.?\\d+(?:e[-+]?\\d{1,3})?)(k|thousand|m|mn|million|bn|b|billion|tn|trillion)?%?");
    private static final Map<String, Integer> ZEROS = Map.of(
            "k",
            3,
            "thousand",
            3,
            "m",
            6,
            "mn",
            6,
            "million",
            6,
            "bn",
            9,
            "b",
            9,
            "billion",
            9,
            "tn",
            12,
            "trillion",
            12);

    static Optional<NumberRange> parse(String typed) {
        String text = typed.strip().toLowerCase(Locale.ROOT);
        int dots = text.indexOf("..");
        if (dots >= 0) {
            Optional<Double> low = number(text.substring(0, dots));
            Optional<Double> high = number(text.substring(dots + 2));
            return low.isEmpty() || high.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new NumberRange(Math.min(low.get(), high.get()), Math.max(low.get(), high.get())));
        }
        Matcher parts = COMPARED.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String sign = parts.group(1) == null ? "=" : parts.group(1);
        return number(parts.group(2)).map(number -> switch (sign) {
            case "<" -> new NumberRange(Double.NEGATIVE_INFINITY, Math.nextDown(number));
            case "<=", "≤" -> new NumberRange(Double.NEGATIVE_INFINITY, number);
            case ">" -> new NumberRange(Math.nextUp(number), Double.POSITIVE_INFINITY);
            case ">=", "≥" -> new NumberRange(number, Double.POSITIVE_INFINITY);
            default -> new NumberRange(number, number);
        });
    }

    private static Optional<Double> number(String text) {
        Matcher parts = NUMBER.matcher(text.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            BigDecimal number = new BigDecimal(parts.group(1).replace(",", ""));
            String unit = parts.group(2);
            double value = number.scaleByPowerOfTen(unit == null ? 0 : ZEROS.getOrDefault(unit, 0))
                    .doubleValue();
            return Double.isFinite(value) ? Optional.of(value) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /// Whether a scale such as `million` may begin so.
    static boolean isScaleBegun(String typed) {
        return ZEROS.keySet().stream().anyMatch(scale -> scale.startsWith(typed));
    }

    FigureTest test() {
        return FigureTest.ofNumbers(low, high);
    }
}
