package factbox.figures.verify;

import static factbox.figures.choose.Stories.text;
import static factbox.figures.choose.Stories.verdict;
import static org.assertj.core.api.Assertions.assertThat;

import factbox.story.Bound;
import factbox.story.Quantity;
import factbox.story.StoryText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// No wrong figure is called right, and hardly a right one wrong: hundreds of both.
final class WrongFiguresTest {
    /// A sentence and the quantity that it states.
    private record Said(String sentence, Quantity quantity) {}

    private static final Set<Standing> RIGHT = Set.of(Standing.VERIFIED, Standing.REWORDED);
    private static final List<String> UNITS =
            List.of("people", "camps", "a", "d", "min", "%", "USD", "EUR", "km", "[mi_i]", "t", "tons", "votes");
    private static final List<String> FRAMES = List.of(
            "%s.",
            "Officials said on 4 August 2020 that it was %s in all.",
            "The toll, %s, was given in 2016.",
            "“It was %s,” she said, “not 7 goats.”",
            "It came to %s after the blast – a record.");
    private static final List<Said> SAID = said();

    private static List<Said> said() {
        List<Said> said = new ArrayList<>();
        List<Said> phrases = List.of(
                exactly("52 people", "52", "people"),
                exactly("171 residents of the camp", "171", "people"),
                exactly("3,200 refugees", "3200", "people"),
                exactly("206 ships", "206", "ships"),
                exactly("two hundred and six ships", "206", "ships"),
                exactly("forty-five votes", "45", "votes"),
                exactly("20 years", "20", "a"),
                exactly("a 45-minute stop", "45", "min"),
                exactly("a four-page cable", "4", "pages"),
                exactly("36 long years", "36", "a"),
                exactly("12.5 percent", "12.5", "%"),
                exactly("10 per cent", "10", "%"),
                exactly("7.25%", "7.25", "%"),
                exactly("$1.7 billion", "1700000000", "USD"),
                exactly("1.7 million dollars", "1700000", "USD"),
                exactly("€250,000", "250000", "EUR"),
                exactly("£3bn in aid", "3000000000", "GBP"),
                exactly("2,750 tons of nitrate", "2750", "tons"),
                exactly("90 kilometres", "90", "km"),
                exactly("1,500 young soldiers", "1500", "people"),
                exactly("two million voters", "2000000", "voters"),
                exactly("nine more deaths", "9", "deaths"),
                exactly("52 refugee camps", "52", "camps"),
                bounded(Bound.ABOUT, "about four years", "4", "a"),
                bounded(Bound.ABOUT, "an estimated 4,000 refugees", "4000", "people"),
                bounded(Bound.ABOUT, "some 60 camps", "60", "camps"),
                bounded(Bound.AT_LEAST, "at least 171 people", "171", "people"),
                bounded(Bound.AT_LEAST, "4,000-plus refugees", "4000", "people"),
                bounded(Bound.AT_LEAST, "no fewer than 18 ships", "18", "ships"),
                bounded(Bound.MORE_THAN, "more than six years", "6", "a"),
                bounded(Bound.MORE_THAN, "well over $1.7 billion", "1700000000", "USD"),
                bounded(Bound.AT_MOST, "up to 40 tonnes", "40", "t"),
                bounded(Bound.AT_MOST, "no more than 12 days", "12", "d"),
                bounded(Bound.LESS_THAN, "fewer than 300 people", "300", "people"),
                bounded(Bound.LESS_THAN, "just under five percent", "5", "%"),
                new Said("50–60 people", range("50", "60", "people")),
                new Said("50 to 60 ships", range("50", "60", "ships")),
                new Said("between 50 and 60 years", range("50", "60", "a")),
                new Said("between $5 million and $6 million", range("5000000", "6000000", "USD")));
        for (Said phrase : phrases) {
            for (String frame : FRAMES) {
                said.add(new Said(frame.formatted(phrase.sentence), phrase.quantity));
            }
        }
        return said;
    }

    @Test
    void rightFiguresAreRight() {
        List<String> refused = SAID.stream()
                .filter(said -> !RIGHT.contains(standing(said.sentence, said.quantity)))
                .map(Said::sentence)
                .toList();
        assertThat(SAID).hasSizeGreaterThan(150);
        assertThat(refused).hasSizeLessThanOrEqualTo(SAID.size() * 2 / 100);
    }

    @Test
    void wrongFiguresAreNeverRight() {
        List<String> accepted = new ArrayList<>();
        int tried = 0;
        for (Said said : SAID) {
            for (Quantity wrong : wrong(said.quantity)) {
                tried++;
                if (RIGHT.contains(standing(said.sentence, wrong))) {
                    accepted.add(said.sentence + " <- " + wrong);
                }
            }
        }
        assertThat(accepted).isEmpty();
        assertThat(tried).isGreaterThan(4000);
    }

    /// Sentences in which the number is denied, is part of another, or counts something else.
    @Test
    void aFigureOutOfATwistedSentenceIsNeverRight() {
        List<String> twisted = List.of(
                "not %s people",
                "It was never %s people",
                "rather than %s people",
                "all but %s people",
                "%s people a day",
                "%s people per day",
                "%s people each",
                "%s fewer people",
                "%s percent of people",
                "%s,5 million people",
                "1 %s people",
                "1.%s million people",
                "%s-%s people",
                "%s or 99 people",
                "99 or %s people",
                "one in %s people",
                "every %s people",
                "half of one per %s people",
                "%s hundred people",
                "%s dozen people",
                "%s lakh people",
                "%s thousand people",
                "a hundred and %s people",
                "Flight %s people",
                "page %s people",
                "an average of %s people",
                "%s%s people",
                "-%s people",
                "%s people fewer",
                "%s attacks killed people",
                "%s refugee camps",
                "%s people smugglers",
                "%s and a half people",
                "%s million people",
                "%s billion people",
                "A%s people",
                "%s.%s people",
                "%s/7 people",
                "between %s and 999 people",
                "1 to %s people",
                "%s to 999 people",
                "from %s to 999 people",
                "%s people’s homes",
                "nearly %s people",
                "over %s people",
                "up to %s people",
                "as many as %s people",
                "%s or more people",
                "%s people or so",
                "$%s people",
                "%s death sentences",
                "fewer than %s people",
                "perhaps %s people",
                "%s people, at least",
                "5 × %s people",
                "10 + %s people",
                "%s person-years",
                "maximum %s people",
                "P5+%s people",
                "Covid %s people",
                "5 times %s people",
                "three million and %s people",
                "barely %s people",
                "%s-odd people",
                "minus %s people");
        List<String> accepted = new ArrayList<>();
        for (String sentence : twisted) {
            for (String number : List.of("52", "171", "206", "600")) {
                String said = sentence.replace("%s", number);
                if (RIGHT.contains(standing(said, exactly("", number, "people").quantity))) {
                    accepted.add(said);
                }
            }
        }
        assertThat(accepted).isEmpty();
    }

    private static Standing standing(String sentence, Quantity quantity) {
        StoryText text = text(sentence);
        return verdict(text, quantity, sentence).standing();
    }

    private static List<Quantity> wrong(Quantity right) {
        List<Quantity> wrong = new ArrayList<>();
        for (String unit : UNITS) {
            boolean same = unit.equals(right.unit()) || (right.unit().equals("voters") && unit.equals("people"));
            if (!same) {
                wrong.add(with(right, BigDecimal.ONE, BigDecimal.ZERO, unit, right.bound()));
            }
        }
        for (String factor : List.of("10", "0.1", "1000", "0.001", "100", "0.01")) {
            wrong.add(with(right, new BigDecimal(factor), BigDecimal.ZERO, right.unit(), right.bound()));
        }
        for (int step : new int[] {1, -1, 2, 100}) {
            wrong.add(with(right, BigDecimal.ONE, BigDecimal.valueOf(step), right.unit(), right.bound()));
        }
        for (Bound bound : tighter(right.bound())) {
            wrong.add(with(right, BigDecimal.ONE, BigDecimal.ZERO, right.unit(), bound));
        }
        if (right instanceof Quantity.Range(var min, var max, String unit)) {
            for (Bound bound : tighter(Bound.BETWEEN)) {
                wrong.add(new Quantity.Amount(bound, min, unit));
                wrong.add(new Quantity.Amount(bound, max, unit));
            }
        }
        return wrong;
    }

    /// The bounds that do not follow from one.
    private static List<Bound> tighter(Bound bound) {
        return switch (bound) {
            case EXACTLY -> List.of(Bound.MORE_THAN, Bound.LESS_THAN);
            case ABOUT, BETWEEN ->
                List.of(Bound.EXACTLY, Bound.AT_LEAST, Bound.MORE_THAN, Bound.AT_MOST, Bound.LESS_THAN);
            case AT_LEAST -> List.of(Bound.EXACTLY, Bound.ABOUT, Bound.MORE_THAN, Bound.AT_MOST, Bound.LESS_THAN);
            case AT_MOST -> List.of(Bound.EXACTLY, Bound.ABOUT, Bound.LESS_THAN, Bound.AT_LEAST, Bound.MORE_THAN);
            case MORE_THAN -> List.of(Bound.EXACTLY, Bound.ABOUT, Bound.AT_MOST, Bound.LESS_THAN);
            case LESS_THAN -> List.of(Bound.EXACTLY, Bound.ABOUT, Bound.AT_LEAST, Bound.MORE_THAN);
        };
    }

    private static Quantity with(Quantity right, BigDecimal factor, BigDecimal step, String unit, Bound bound) {
        return switch (right) {
            case Quantity.Amount(Bound _, BigDecimal number, String _) ->
                new Quantity.Amount(bound, number.multiply(factor).add(step), unit);
            case Quantity.Range(BigDecimal min, BigDecimal max, String _) ->
                bound == Bound.BETWEEN
                        ? new Quantity.Range(min, max.multiply(factor).add(step).max(min.add(BigDecimal.ONE)), unit)
                        : new Quantity.Amount(bound, max, unit);
            case Quantity.Wording wording -> wording;
        };
    }

    private static Said exactly(String sentence, String number, String unit) {
        return bounded(Bound.EXACTLY, sentence, number, unit);
    }

    private static Said bounded(Bound bound, String sentence, String number, String unit) {
        return new Said(sentence, new Quantity.Amount(bound, new BigDecimal(number), unit));
    }

    private static Quantity range(String min, String max, String unit) {
        return new Quantity.Range(new BigDecimal(min), new BigDecimal(max), unit);
    }
}
