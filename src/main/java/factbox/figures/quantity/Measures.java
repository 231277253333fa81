package factbox.figures.quantity;

import factbox.figures.numeral.Numeral;
import factbox.story.Bound;
import factbox.story.Quantity.Amount;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Adds up a measure that is said in several units: `2 minutes 4.7 seconds`, `6 feet 2 inches`.
public final class Measures {
    /// Units of one measure, each with how many of the smallest it has.
    private static final List<Map<String, Integer>> MEASURES = List.of(
            Map.of("s", 1, "min", 60, "h", 3600, "d", 86_400, "wk", 604_800),
            Map.of("mo", 1, "a", 12),
            Map.of("[in_i]", 1, "[ft_i]", 12, "[yd_i]", 36),
            Map.of("[oz_av]", 1, "[lb_av]", 16, "[stone_av]", 224));

    private Measures() {}

    /// Whether two quantities side by side are parts of one: exact, the second in a smaller unit and less than one of
    /// the first.
    static boolean isPart(Mention large, Mention small) {
        boolean firm = (large.firm() || large.doubt() == Doubt.PART) && small.firm();
        if (!firm || !isExact(large) || !isExact(small)) {
            return false;
        }
        return smallest(large, large).isPresent()
                && smallest(small, large).isPresent()
                && smallest(small, large).get().compareTo(BigDecimal.valueOf(factor(large, large))) < 0;
    }

    /// The sum of parts in a unit; empty where the unit is of another measure.
    public static Optional<BigDecimal> sum(List<Mention> parts, String unit) {
        Mention first = parts.getFirst();
        Map<String, Integer> measure = measure(first);
        Integer factor = measure.get(unit);
        if (factor == null
                || parts.stream().anyMatch(part -> smallest(part, first).isEmpty())) {
            return Optional.empty();
        }
        BigDecimal sum = parts.stream()
                .map(part -> smallest(part, first).orElseThrow())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return Optional.of(sum.divide(BigDecimal.valueOf(factor), Numeral.PRECISION));
    }

    /// A quantity in the smallest unit of the measure of another.
    private static Optional<BigDecimal> smallest(Mention part, Mention of) {
        return part.quantity() instanceof Amount amount && measure(of).containsKey(amount.unit())
                ? Optional.of(amount.number().multiply(BigDecimal.valueOf(factor(part, of))))
                : Optional.empty();
    }

    private static int factor(Mention part, Mention of) {
        return measure(of).getOrDefault(part.quantity().unit(), 0);
    }

    private static Map<String, Integer> measure(Mention mention) {
        return MEASURES.stream()
                .filter(measure -> measure.containsKey(mention.quantity().unit()))
                .findFirst()
                .orElse(Map.of());
    }

    private static boolean isExact(Mention mention) {
        return mention.quantity() instanceof Amount amount && amount.bound() == Bound.EXACTLY;
    }
}
