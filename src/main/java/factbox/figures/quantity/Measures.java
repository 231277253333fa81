package factbox.figures.quantity;

import factbox.figures.numeral.Numeral;
import factbox.story.Bound;
import factbox.story.Quantity.Amount;
import factbox.story.Span;
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

    /// One quantity of two side by side that are its parts, in the unit of the second: that is smaller, and less than
    /// one
    /// of the first.
    static Optional<Mention> joined(Mention large, Mention small) {
        Optional<BigDecimal> first = smallest(large, large);
        Optional<BigDecimal> second = smallest(small, large);
        boolean parts = first.isPresent()
                && second.isPresent()
                && isExact(small)
                && large.kind() == small.kind()
                && second.get().compareTo(BigDecimal.valueOf(factor(large, large))) < 0
                && factor(small, large) < factor(large, large);
        if (!parts || !(large.quantity() instanceof Amount amount)) {
            return Optional.empty();
        }
        String unit = small.quantity().unit();
        BigDecimal sum =
                first.get().add(second.get()).divide(BigDecimal.valueOf(factor(small, large)), Numeral.PRECISION);
        return Optional.of(new Mention(
                new Span(large.span().start(), small.span().end()),
                new Span(large.number().start(), small.number().end()),
                new Amount(amount.bound(), sum, unit),
                large.kind(),
                large.change(),
                null,
                large.added(),
                large.firm() ? small.doubt() : large.doubt()));
    }

    /// A quantity in another unit of its measure; empty where the unit is of another.
    public static Optional<BigDecimal> in(Mention mention, String unit) {
        Integer factor = measure(mention).get(unit);
        return factor == null
                ? Optional.empty()
                : smallest(mention, mention).map(sum -> sum.divide(BigDecimal.valueOf(factor), Numeral.PRECISION));
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
