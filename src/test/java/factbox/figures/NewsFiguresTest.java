package factbox.figures;

import static factbox.figures.Stories.verdict;
import static org.assertj.core.api.Assertions.assertThat;

import factbox.figures.GoldFile.Case;
import factbox.figures.GoldFile.Gold;
import factbox.story.Bound;
import factbox.story.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The figures of news sentences stand, and hundreds that are changed a little do not.
final class NewsFiguresTest {
    private static final List<String> UNITS = List.of("people", "%", "USD", "EUR", "km", "a", "tons");

    /// What leaves it open whether a figure follows: a rate, a mean, a difference, a time in parts, a day's high, a
    /// number whose unit is not said with it.
    private static final List<String> NOT_PLAIN = List.of(
            " each",
            "averaged",
            "over three years",
            "over four days",
            "2 minutes",
            "more than before",
            "longer than before",
            "less per month",
            "as much as",
            "minus 70 C",
            "three-pointers",
            "turns 36",
            "aged four",
            "4-1/4");

    private record Pair(String sentence, Quantity quantity) {}

    @Test
    void nearlyEveryRightFigureStands() throws Exception {
        List<Pair> right = pairs().filter(pair -> NOT_PLAIN.stream().noneMatch(pair.sentence::contains))
                .toList();
        List<Pair> refused = right.stream().filter(pair -> !stands(pair)).toList();
        assertThat(right).hasSizeGreaterThan(130);
        assertThat(refused).hasSizeLessThanOrEqualTo(right.size() * 2 / 100);
    }

    @Test
    void noWrongFigureStands() throws Exception {
        List<Pair> wrong = new ArrayList<>();
        for (Pair pair : pairs().toList()) {
            wrong(pair.quantity).forEach(quantity -> wrong.add(new Pair(pair.sentence, quantity)));
        }
        assertThat(wrong).hasSizeGreaterThan(1500);
        assertThat(wrong.stream().filter(NewsFiguresTest::stands)).isEmpty();
    }

    private static boolean stands(Pair pair) {
        Standing standing = verdict(Stories.text(pair.sentence), pair.quantity, pair.sentence)
                .standing();
        return standing == Standing.VERIFIED || standing == Standing.REWORDED;
    }

    private static Stream<Pair> pairs() throws Exception {
        return NewsSentencesTest.news().cases().stream().flatMap(NewsFiguresTest::pairs);
    }

    private static Stream<Pair> pairs(Case sentence) {
        return sentence.figures().stream()
                .filter(gold -> gold.unit() != null && !gold.unit().equals("1"))
                .map(gold -> new Pair(sentence.text(), quantity(gold)));
    }

    private static Quantity quantity(Gold gold) {
        String unit = gold.unit() == null ? "1" : gold.unit();
        if (gold.max() > gold.number()) {
            return new Quantity.Range(BigDecimal.valueOf(gold.number()), BigDecimal.valueOf(gold.max()), unit);
        }
        Bound bound = switch (gold.change() == null ? "=" : gold.change()) {
            case "~", "up", "down" -> Bound.ABOUT;
            case ">" -> Bound.AT_LEAST;
            case "<" -> Bound.AT_MOST;
            default -> Bound.EXACTLY;
        };
        return new Quantity.Amount(bound, BigDecimal.valueOf(gold.number()), unit);
    }

    /// Another number or unit, a moved point, a million for a billion, a bound that does not follow.
    private static List<Quantity> wrong(Quantity right) {
        if (!(right instanceof Quantity.Amount(Bound bound, BigDecimal number, String unit))) {
            return List.of();
        }
        List<Quantity> wrong = new ArrayList<>();
        for (String factor : List.of("10", "0.1", "1000", "0.001")) {
            wrong.add(new Quantity.Amount(bound, number.multiply(new BigDecimal(factor)), unit));
        }
        wrong.add(new Quantity.Amount(bound, number.add(BigDecimal.ONE), unit));
        wrong.add(new Quantity.Amount(bound, number.negate(), unit));
        UNITS.stream()
                .filter(other -> !UnitWords.supports(unit, other) && !other.equals("people"))
                .forEach(other -> wrong.add(new Quantity.Amount(bound, number, other)));
        if (bound == Bound.AT_LEAST || bound == Bound.AT_MOST) {
            wrong.add(new Quantity.Amount(Bound.EXACTLY, number, unit));
        }
        wrong.add(new Quantity.Amount(bound == Bound.AT_MOST ? Bound.MORE_THAN : Bound.LESS_THAN, number, unit));
        return wrong;
    }
}
