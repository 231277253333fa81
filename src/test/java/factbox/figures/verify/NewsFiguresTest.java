package factbox.figures.verify;

import static factbox.figures.choose.Stories.figure;
import static factbox.figures.choose.Stories.passage;
import static org.assertj.core.api.Assertions.assertThat;

import factbox.figures.choose.Stories;
import factbox.figures.quantity.GoldFile.Case;
import factbox.figures.quantity.GoldFile.Gold;
import factbox.figures.quantity.NewsSentencesTest;
import factbox.figures.unit.UnitWords;
import factbox.story.Bound;
import factbox.story.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The figures of news sentences stand, and hundreds that are changed a little do not.
final class NewsFiguresTest {
    private static final List<String> UNITS = List.of("people", "%", "USD", "EUR", "km", "a", "tons");

    /// Words that make a mean, a difference, a share of each or a plan out of a number: a right figure's label has them
    /// too.
    private static final Set<String> TELLING = Set.of(
            "each",
            "average",
            "averaged",
            "more",
            "less",
            "longer",
            "higher",
            "lower",
            "below",
            "above",
            "cut",
            "built",
            "expects",
            "plans",
            "hoping",
            "would",
            "wants",
            "offer",
            "may",
            "per",
            "expect",
            "forecast",
            "month",
            "rate",
            "year");

    private record Pair(String sentence, Quantity quantity) {}

    /// Refused are `2 minutes` and `4.7 seconds` of one time, neither of which it took, and `17 pounds less per month`,
    /// a
    /// rate of a difference.
    @Test
    void nearlyEveryRightFigureStands() throws Exception {
        List<Pair> right = pairs().toList();
        List<Pair> refused = right.stream().filter(pair -> !stands(pair)).toList();
        assertThat(right).hasSizeGreaterThan(240);
        assertThat(refused).hasSizeLessThanOrEqualTo(right.size() * 3 / 100);
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

    /// Whether the figure stands under one of the labels that an editor could give it.
    private static boolean stands(Pair pair) {
        Verifier verifier = Stories.verifier(Stories.text(pair.sentence));
        return labels(pair).anyMatch(label -> {
            Standing standing = verifier.verify(figure(label, pair.quantity, passage(pair.sentence)))
                    .standing();
            return standing == Standing.VERIFIED || standing == Standing.REWORDED;
        });
    }

    private static Stream<String> labels(Pair pair) {
        List<String> said = Arrays.stream(pair.sentence.toLowerCase(Locale.ROOT).split("[^a-z]+", -1))
                .filter(TELLING::contains)
                .toList();
        return Stream.of("number", "rise", "fall")
                .flatMap(label -> Stream.concat(Stream.of(label), said.stream().map(word -> label + " " + word)));
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
        Bound bound = gold.bound() != null
                ? gold.bound()
                : switch (gold.change() == null ? "=" : gold.change()) {
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
