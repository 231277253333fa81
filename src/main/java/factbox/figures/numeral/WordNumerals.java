package factbox.figures.numeral;

import factbox.figures.token.Kind;
import factbox.figures.token.Lexicon;
import factbox.figures.token.Phrases;
import factbox.figures.token.Sentence;
import factbox.figures.token.Token;
import factbox.figures.token.WordSet;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads a number in words: `two hundred and six`, `a dozen`, `nine point four`.
final class WordNumerals {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal LAKH = BigDecimal.valueOf(100_000);
    private static final BigDecimal CRORE = BigDecimal.valueOf(10_000_000);
    private static final BigDecimal TOP = new BigDecimal("1e18");
    private static final int MOST_DECIMALS = 12;
    private static final int NONE = -1;
    private static final int SCORE = 20;

    private final Sentence sentence;
    private final Lexicon lexicon;

    WordNumerals(Sentence sentence) {
        this.sentence = sentence;
        this.lexicon = sentence.lexicon();
    }

    /// A number as it is read word by word: what is summed up, the group of three at hand, and where it stands.
    private static final class Reading {
        private final int start;
        private int next;
        private int group = NONE;
        private BigDecimal total = BigDecimal.ZERO;
        private BigDecimal scale = BigDecimal.ONE;
        private BigDecimal smallest = TOP;

        Reading(int start) {
            this.start = start;
            this.next = start;
        }

        BigDecimal number() {
            return total.add(BigDecimal.valueOf(Math.max(group, 0)));
        }

        Numeral numeral() {
            return new Numeral(number(), scale, start, next, false, true);
        }
    }

    /// The whole number that begins at token `start`, if one does; `split` keeps an `and` from joining two.
    Optional<Numeral> read(int start, boolean split) {
        boolean indefinite = lexicon.isIn(WordSet.ARTICLE, token(start));
        Reading reading = new Reading(start);
        if (indefinite) {
            boolean multiple = lexicon.scales.has(token(start + 1)) || lexicon.dozens.has(token(start + 1));
            if (!multiple || lexicon.denominators.has(token(start - 1))) {
                return Optional.empty();
            }
            reading.group = 1;
            reading.next++;
            if (lexicon.dozens.has(token(start + 1))) {
                return Optional.of(dozens(reading.numeral()));
            }
        }
        if (isBareScale(start)) {
            reading.group = 1;
        }
        while (step(reading, split)) {
            reading.next++;
        }
        if (reading.next == start + (indefinite ? 1 : 0)) {
            return Optional.empty();
        }
        return Optional.of(decimals(dozens(reading.numeral())));
    }

    /// The `hundred` of `paid hundred dollars`, which leaves out the one.
    boolean isBareScale(int at) {
        return lexicon.scales.has(token(at))
                && token(at - 1).isWord()
                && !lexicon.isIn(WordSet.NO_BARE_SCALE, token(at - 1))
                && lexicon.units
                        .at(sentence, at + 1)
                        .filter(unit -> unit.meaning().kind() == Kind.MONEY)
                        .isPresent();
    }

    private boolean step(Reading reading, boolean split) {
        Token word = token(reading.next);
        int small = small(word);
        if (small >= 0) {
            boolean fits = fits(reading.group, small) && reading.next != reading.start + indefinite(reading);
            if (reading.next > reading.start && (!fits || isDenominator(reading.next, small))) {
                return false;
            }
            reading.group = Math.max(reading.group, 0) + small;
            reading.scale = BigDecimal.ONE;
            return true;
        }
        BigDecimal scale = lexicon.scales.meaning(word);
        if (scale != null && (reading.next > reading.start || reading.group == 1)) {
            return scaled(reading, scale);
        }
        return reading.next > reading.start && isLink(reading, split);
    }

    /// The `thirty-fifths` of `one hundred thirty-fifths`.
    private boolean isDenominator(int at, int small) {
        Token ordinal = token(token(at + 1).isHyphen() ? at + 2 : at + 1);
        boolean plural = lexicon.ordinalUnits.has(ordinal) && lexicon.isPlural(ordinal);
        return small >= 20 && plural && !lexicon.isIn(WordSet.AND, token(at - 1));
    }

    private int indefinite(Reading reading) {
        return lexicon.isIn(WordSet.ARTICLE, token(reading.start)) ? 1 : 0;
    }

    private static boolean scaled(Reading reading, BigDecimal scale) {
        if (is(scale, HUNDRED)) {
            if (reading.group <= 0 || reading.group >= 100) {
                return false;
            }
            reading.group *= 100;
        } else if (reading.group > 0 && scale.compareTo(reading.smallest) < 0) {
            reading.total = reading.total.add(BigDecimal.valueOf(reading.group).multiply(scale));
            reading.group = NONE;
            reading.smallest = scale;
        } else if (reading.group == NONE && isLakhCrore(reading, scale)) {
            reading.total = reading.total.multiply(scale);
        } else {
            return false;
        }
        reading.scale = scale;
        return true;
    }

    private static boolean is(BigDecimal scale, BigDecimal other) {
        return scale.compareTo(other) == 0;
    }

    private static boolean isLakhCrore(Reading reading, BigDecimal scale) {
        return is(reading.scale, LAKH) && is(scale, CRORE);
    }

    /// Whether a smaller number may follow in the same group: `forty` `five`, `two hundred` `six`.
    private static boolean fits(int group, int small) {
        int tail = group % 100;
        return group == NONE || (group > 0 && tail == 0) || (tail >= 20 && tail % 10 == 0 && small > 0 && small < 10);
    }

    private int small(Token word) {
        BigDecimal small = word.isWord() ? lexicon.small.meaning(word) : null;
        return small == null ? NONE : small.intValue();
    }

    /// The hyphen of `forty-five` and `two-million` or the `and` of `two hundred and six`.
    private boolean isLink(Reading reading, boolean split) {
        Token link = token(reading.next);
        Token previous = token(reading.next - 1);
        Token following = token(reading.next + 1);
        int small = small(following);
        boolean multiplied = lexicon.scales.has(previous);
        if (link.is("&") || lexicon.isIn(WordSet.AND, link)) {
            return multiplied && small > 0 && !split && !isPart(reading, small);
        }
        boolean word = small(previous) >= 0;
        boolean scale = (word || lexicon.isIn(WordSet.ARTICLE, previous)) && lexicon.scales.has(following);
        return link.isHyphen() && (scale || (small(previous) >= 20 && small > 0 && small < 10));
    }

    /// The `three` of `one hundred and three quarters`, or the `two` of `one hundred and two hundred`.
    private boolean isPart(Reading reading, int small) {
        Token behind = token(reading.next + 2);
        BigDecimal denominator = lexicon.denominators.meaning(behind);
        boolean fraction = denominator != null && denominator.intValue() > small;
        BigDecimal scale = lexicon.scales.meaning(behind);
        boolean larger = scale != null
                && (scale.compareTo(reading.smallest) >= 0 || (is(scale, HUNDRED) && is(reading.scale, HUNDRED)));
        return fraction || larger;
    }

    private Numeral dozens(Numeral number) {
        BigDecimal dozen = lexicon.dozens.meaning(token(number.next()));
        boolean score = dozen != null && dozen.intValue() == SCORE && number.isOne();
        return dozen == null || score ? number : number.times(dozen, number.next() + 1);
    }

    /// `nine point nought four`, `two hundred point seventy-one`.
    private Numeral decimals(Numeral number) {
        int next = number.next();
        if (!lexicon.isIn(WordSet.DECIMAL_POINT, token(next))) {
            return number;
        }
        StringBuilder digits = new StringBuilder();
        next++;
        while (small(token(next)) >= 0 && digits.length() < MOST_DECIMALS) {
            int small = small(token(next));
            boolean hyphen = token(next + 1).isHyphen() && small(token(next + 2)) > 0;
            if (small >= 20 && hyphen && small(token(next + 2)) < 10) {
                small += small(token(next + 2));
                next += 2;
            }
            digits.append(small);
            next++;
        }
        if (digits.isEmpty()) {
            return number;
        }
        return new Numeral(
                number.number().add(new BigDecimal("0." + digits)), BigDecimal.ONE, number.start(), next, false, true);
    }

    /// The number that a fraction has below its bar at token `at`, and how many tokens it takes; null where none is.
    Phrases.@Nullable Match<BigDecimal> denominator(int at) {
        int tens = small(token(at));
        int unit = token(at + 1).isHyphen() ? at + 2 : at + 1;
        BigDecimal ones = lexicon.ordinalUnits.meaning(token(unit));
        if (tens >= 20 && ones != null) {
            return new Phrases.Match<>(BigDecimal.valueOf(tens).add(ones), unit + 1 - at);
        }
        BigDecimal simple = lexicon.denominators.meaning(token(at));
        return simple == null ? null : new Phrases.Match<>(simple, 1);
    }

    /// The `one hundred and fifth` of `one one hundred and fifth`; null where none begins at token `at`.
    Phrases.@Nullable Match<BigDecimal> longDenominator(int at) {
        Numeral hundreds = small(token(at)) > 0 ? read(at, true).orElse(null) : null;
        if (hundreds == null || !hundreds.isScaled()) {
            return null;
        }
        int last = lexicon.isIn(WordSet.AND, token(hundreds.next())) ? hundreds.next() + 1 : hundreds.next();
        Phrases.Match<BigDecimal> rest = denominator(last);
        return rest == null
                ? null
                : new Phrases.Match<>(hundreds.number().add(rest.meaning()), last + rest.tokens() - at);
    }

    private Token token(int at) {
        return sentence.token(at);
    }
}
