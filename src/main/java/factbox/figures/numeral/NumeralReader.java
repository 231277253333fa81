package factbox.figures.numeral;

import factbox.figures.token.Kind;
import factbox.figures.token.Lexicon;
import factbox.figures.token.Phrases;
import factbox.figures.token.Sentence;
import factbox.figures.token.Token;
import factbox.figures.token.Unit;
import factbox.figures.token.WordSet;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads the number that begins at a token, whole: digits or words, fraction, scale and sign.
public final class NumeralReader {
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final int LONGEST_NOUN = 4;
    private static final int SCORE = 20;
    private static final int HUNDRED = 100;
    private static final int LAKH = 100_000;

    private final Sentence sentence;
    private final Lexicon lexicon;
    private final DigitNumerals digits;
    private final WordNumerals words;

    public NumeralReader(Sentence sentence) {
        this.sentence = sentence;
        this.lexicon = sentence.lexicon();
        this.digits = new DigitNumerals(sentence);
        this.words = new WordNumerals(sentence);
    }

    /// `money` where a currency's sign stands before it, `split` where an `and` behind it parts two numbers.
    public Optional<Numeral> read(int start, boolean money, boolean split) {
        Token first = token(start);
        if (!first.isWord()) {
            Optional<Numeral> number = digits.read(start);
            if (number.isEmpty()) {
                return number;
            }
            Numeral whole = andPart(scaled(number.get(), money));
            return Optional.of(money ? whole : over(whole));
        }
        Optional<Numeral> number = words.read(start, split);
        if (number.isEmpty()) {
            return part(start);
        }
        Optional<Numeral> fraction = fraction(number.get());
        return fraction.isPresent() ? fraction : Optional.of(over(andPart(scaled(number.get(), money))));
    }

    /// Whether a token can be the first of a number.
    public boolean isStart(int at) {
        Token token = token(at);
        return switch (token.kind()) {
            case DIGITS -> true;
            case SIGN -> token.is(".") || digits.read(at).isPresent();
            case WORD ->
                lexicon.small.has(token)
                        || lexicon.isIn(WordSet.ARTICLE, token)
                        || lexicon.isIn(WordSet.PART_ALONE, token)
                        || words.isBareScale(at);
            case NONE -> false;
        };
    }

    private Numeral scaled(Numeral number, boolean money) {
        Token behind = token(number.next());
        int at = behind.isHyphen() && lexicon.scales.has(token(number.next() + 1)) ? number.next() + 1 : number.next();
        Token word = token(at);
        BigDecimal scale = lexicon.scales.meaning(word);
        if (scale == null && word.isWord()) {
            scale = suffix(number, word, money);
        }
        if (scale == null) {
            BigDecimal dozen = lexicon.dozens.meaning(word);
            return dozen == null || dozen.intValue() == SCORE ? number : number.times(dozen, at + 1);
        }
        boolean pointed = lexicon.isIn(WordSet.ABBREVIATION, word)
                && token(at + 1).is(".")
                && word.joins(token(at + 1))
                && token(at + 2).isWord();
        if (pointed) {
            return number.times(scale, at + 2);
        }
        Numeral scaled = number.scale().compareTo(THOUSAND) < 0
                ? number.times(scale, at + 1)
                : number.times(scale, at + 1).uncertain();
        BigDecimal second = lexicon.scales.meaning(token(at + 1));
        if (second == null) {
            return scaled;
        }
        Numeral twice = new Numeral(
                scaled.number().multiply(second),
                scale.multiply(second),
                number.start(),
                at + 2,
                number.fraction(),
                number.certain());
        boolean usual = scale.intValue() == HUNDRED || scale.intValue() == LAKH;
        return usual ? twice : twice.uncertain();
    }

    private @Nullable BigDecimal suffix(Numeral number, Token word, boolean money) {
        boolean joined = token(number.next() - 1).joins(word);
        BigDecimal suffix = lexicon.scaleSuffixes.meaning(word);
        boolean length = word.raw().equals("mm") && !money;
        if (suffix != null && !length && !(word.raw().equals("K") && !joined)) {
            return suffix;
        }
        BigDecimal letter = lexicon.scaleLetters.meaning(word);
        boolean capital = word.raw().equals("M") || (word.raw().equals("B") && joined);
        boolean small = word.raw().equals("b") && joined && number.number().compareTo(BigDecimal.TEN) < 0;
        boolean counted = joined && word.raw().equals("m") && isCounted(number, number.next() + 1);
        boolean alone = word.raw().equals("G") && number.next() + 1 == sentence.size();
        if (word.is("g")) {
            return alone && number.start() <= 1 ? letter : null;
        }
        return letter != null && (money || capital || small || counted) ? letter : null;
    }

    /// `35m of the devices`, `2.7m combined sales`, but not `2.5m waves`.
    private boolean isCounted(Numeral number, int at) {
        if (lexicon.isIn(WordSet.OF, token(at)) && lexicon.isIn(WordSet.DEFINITE, token(at + 1))) {
            return true;
        }
        boolean parted = number.number().scale() > 0;
        for (int noun = at; noun < at + LONGEST_NOUN && token(noun).isWord(); noun++) {
            boolean plural = parted && lexicon.isPlural(token(noun)) && !lexicon.isIn(WordSet.SIZED, token(noun));
            if (plural || isCountedBehind(noun)) {
                return true;
            }
            if (lexicon.isIn(WordSet.NO_NOUN, token(noun)) || lexicon.isIn(WordSet.SIZED, token(noun))) {
                return false;
            }
        }
        return false;
    }

    /// `100m people` are a hundred million of them, and `50m euros` likewise.
    private boolean isCountedBehind(int at) {
        Token noun = token(at);
        boolean currency = lexicon.units.at(sentence, at).map(Phrases.Match::meaning).map(Unit::kind).stream()
                .anyMatch(kind -> kind == Kind.MONEY || kind == Kind.VOLUME || kind == Kind.MASS);
        boolean code = lexicon.currencyCodes.has(noun) || lexicon.currencySigns.has(noun);
        return currency || code || lexicon.isIn(WordSet.MILLION_OF, noun);
    }

    /// `two thirds`, `three and a half`, `one over three`.
    private Optional<Numeral> fraction(Numeral above) {
        int next = above.next();
        int at = token(next).isHyphen() ? next + 1 : next;
        Phrases.Match<BigDecimal> below = words.denominator(at);
        if (below == null && at == next) {
            below = words.longDenominator(at);
        }
        if (below != null && isFraction(above, at, below.tokens())) {
            return Optional.of(ofMore(above.over(below.meaning(), at + below.tokens())));
        }
        return Optional.empty();
    }

    /// `one over three`, where nothing follows that there could be three of.
    private Numeral over(Numeral above) {
        int at = above.next() + 1;
        if (!lexicon.isIn(WordSet.FRACTION_BAR, token(above.next()))
                || !isStart(at)
                || lexicon.isIn(WordSet.ARTICLE, token(at))
                || lexicon.isIn(WordSet.PART_ALONE, token(at))) {
            return above;
        }
        return (token(at).isWord() ? words.read(at, false) : digits.read(at))
                .filter(below -> !token(below.next()).isWord() && below.number().signum() > 0)
                .map(below -> above.over(below.number(), below.next()))
                .orElse(above);
    }

    /// A plural such as `thirds` makes a fraction; `one fifth` does where no noun follows, as in `one fifth grader`.
    private boolean isFraction(Numeral above, int at, int tokens) {
        Token last = token(at + tokens - 1);
        boolean plural = lexicon.isPlural(last);
        boolean periods = plural && lexicon.isIn(WordSet.PERIOD_BEFORE, token(above.start() - 1)) && isQuarter(last);
        boolean hyphened = at > above.next();
        if (above.isOne()) {
            return hyphened || plural || isHalf(last) || isPartOf(at + tokens);
        }
        return (plural && !periods) || (hyphened && lexicon.isIn(WordSet.PART_SINGULAR, last));
    }

    /// `the first three quarters` of a year are not three quarters of it.
    private boolean isQuarter(Token part) {
        return isDenominator(part, 4);
    }

    private boolean isHalf(Token part) {
        return isDenominator(part, 2);
    }

    private boolean isDenominator(Token part, int below) {
        BigDecimal denominator = lexicon.denominators.meaning(part);
        return denominator != null && denominator.intValue() == below;
    }

    private boolean isOfOne(int at) {
        BigDecimal one = lexicon.small.meaning(token(at + 1));
        boolean single =
                lexicon.isIn(WordSet.ARTICLE, token(at + 1)) || (one != null && one.compareTo(BigDecimal.ONE) == 0);
        return lexicon.isIn(WordSet.OF, token(at)) && single;
    }

    /// A part named by itself: `half`, `a third`, `a quarter of a million`.
    private Optional<Numeral> part(int start) {
        boolean indefinite = lexicon.isIn(WordSet.ARTICLE, token(start));
        int at = indefinite ? start + 1 : start;
        Phrases.Match<BigDecimal> below = words.denominator(at);
        if (below == null || (isOrdinal(start) && !isMore(at + below.tokens()))) {
            return Optional.empty();
        }
        int next = at + below.tokens();
        Numeral part = Numeral.of(BigDecimal.ONE, start, next).over(below.meaning(), next);
        boolean half = isHalf(token(at));
        boolean more = isMore(next);
        boolean quarter = lexicon.isIn(WordSet.PART_ALONE, token(at)) && more;
        boolean named = (half && !isHalfOfGame(start, next)) || quarter || (indefinite && isPartOf(next));
        return named ? Optional.of(ofMore(part)) : Optional.empty();
    }

    private boolean isOrdinal(int start) {
        Token before = token(start - 1);
        return before.isHyphen() || lexicon.ordinalUnits.has(before) || lexicon.isIn(WordSet.ORDINAL_BEFORE, before);
    }

    /// `the second half`, `half-brother`, `half time`.
    private boolean isHalfOfGame(int start, int next) {
        Token before = token(start - 1);
        Token behind = token(next);
        boolean compound = behind.isHyphen() && !isMore(next);
        boolean period = lexicon.isIn(WordSet.HALF_BEFORE, before) && !lexicon.isIn(WordSet.HALF_OF, behind);
        return compound || period || lexicon.isIn(WordSet.NO_HALF, behind);
    }

    private boolean isMore(int next) {
        int at = token(next).isHyphen() ? next + 1 : next;
        boolean of = isOfOne(next);
        boolean a = lexicon.isIn(WordSet.ARTICLE, token(next)) && isMultiple(next + 1);
        return isMultiple(at) || a || (of && isMultiple(next + 2));
    }

    private boolean isMultiple(int at) {
        return lexicon.scales.has(token(at)) || lexicon.dozens.has(token(at));
    }

    /// Whether what stands behind `a third` lets it be a part and not an ordinal.
    private boolean isPartOf(int next) {
        Token behind = token(next);
        return behind.kind() == Token.Kind.NONE
                || (behind.kind() == Token.Kind.SIGN && !behind.isHyphen())
                || lexicon.isIn(WordSet.PART_BEHIND, behind);
    }

    /// `half a million`, `a quarter of a million`, `two thirds of a billion`.
    private Numeral ofMore(Numeral part) {
        int at = part.next();
        if (token(at).isHyphen()) {
            at++;
        }
        if (isOfOne(at)) {
            at += 2;
        } else if (lexicon.isIn(WordSet.ARTICLE, token(at))) {
            at++;
        }
        BigDecimal scale = lexicon.scales.meaning(token(at));
        BigDecimal multiple = scale == null ? lexicon.dozens.meaning(token(at)) : scale;
        return multiple == null || multiple.intValue() == SCORE
                ? part
                : new Numeral(
                        part.number().multiply(multiple, Numeral.PRECISION),
                        multiple,
                        part.start(),
                        at + 1,
                        false,
                        true);
    }

    /// `one and a half`, `2 million and a half`, `twenty and three fifths`, `five and a half million`, and
    /// `six-and-a-half` with hyphens.
    private Numeral andPart(Numeral whole) {
        int and = pastHyphen(whole.next());
        if (!lexicon.isIn(WordSet.AND, token(and))) {
            return whole;
        }
        int first = pastHyphen(and + 1);
        boolean indefinite = lexicon.isIn(WordSet.ARTICLE, token(first));
        Optional<Numeral> above = indefinite ? Optional.empty() : words.read(first, true);
        int at = indefinite ? pastHyphen(first + 1) : above.map(Numeral::next).orElse(first);
        Phrases.Match<BigDecimal> below = indefinite || above.isPresent() ? words.denominator(at) : null;
        if (below == null) {
            return whole;
        }
        BigDecimal count = above.map(Numeral::number).orElse(BigDecimal.ONE);
        BigDecimal part = count.divide(below.meaning(), Numeral.PRECISION);
        if (part.compareTo(BigDecimal.ONE) >= 0) {
            return whole;
        }
        BigDecimal scale = whole.scale().compareTo(THOUSAND) < 0 ? BigDecimal.ONE : whole.scale();
        Numeral mixed = whole.plus(part.multiply(scale), at + below.tokens());
        return part.compareTo(HALF) == 0 || !whole.isScaled() ? scaled(mixed, false) : mixed;
    }

    private int pastHyphen(int at) {
        boolean hyphen = token(at).isHyphen()
                && token(at - 1).joins(token(at))
                && token(at).joins(token(at + 1));
        return hyphen ? at + 1 : at;
    }

    private Token token(int at) {
        return sentence.token(at);
    }
}
