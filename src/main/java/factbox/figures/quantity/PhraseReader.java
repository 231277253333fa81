package factbox.figures.quantity;

import factbox.figures.numeral.Numeral;
import factbox.figures.numeral.NumeralReader;
import factbox.figures.token.Kind;
import factbox.figures.token.Lexicon;
import factbox.figures.token.Phrases;
import factbox.figures.token.Sentence;
import factbox.figures.token.Token;
import factbox.figures.token.Unit;
import factbox.figures.token.WordSet;
import factbox.figures.unit.UnitReader;
import factbox.story.Bound;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Reads the number that begins at a token together with its currency, bounds, range and unit.
final class PhraseReader {
    /// The words of `and a half`.
    private static final int LONGEST_PART = 3;

    private static final int LONGEST_BRACKET = 6;

    private final Sentence sentence;
    private final Lexicon lexicon;
    private final NumeralReader numerals;
    private final UnitReader units;
    private final RangeReader ranges;

    PhraseReader(Sentence sentence) {
        this.sentence = sentence;
        this.lexicon = sentence.lexicon();
        this.numerals = new NumeralReader(sentence);
        this.units = new UnitReader(sentence);
        this.ranges = new RangeReader(sentence, numerals, units);
    }

    Optional<NumberPhrase> read(int at) {
        if (!numerals.isStart(at)) {
            return Optional.empty();
        }
        Optional<Phrases.Match<Unit>> currency = currency(at);
        boolean split = isIn(WordSet.RANGE_BETWEEN, at - 1)
                || isIn(WordSet.RANGE_BETWEEN, at - 2)
                || isIn(WordSet.RANGE_BETWEEN, at - 3);
        Optional<Numeral> number = one(at).or(() -> numerals.read(at, currency.isPresent(), split));
        return number.isEmpty() ? Optional.empty() : Optional.of(read(proportion(number.get()), currency));
    }

    /// The currency whose sign or code ends before token `at`; `A $5 loan` is no Australian one.
    private Optional<Phrases.Match<Unit>> currency(int at) {
        Optional<Phrases.Match<Unit>> sign = lexicon.currencySigns.before(sentence, at);
        if (sign.isPresent() && sign.get().tokens() > 1) {
            Token letters = token(at - sign.get().tokens());
            boolean article = letters.text().length() == 1 && !letters.raw().equals("c");
            if (article && !letters.joins(token(at - sign.get().tokens() + 1))) {
                return Optional.ofNullable(lexicon.currencySigns.meaning(token(at - 1)))
                        .map(unit -> new Phrases.Match<>(unit, 1));
            }
        }
        if (sign.isPresent()) {
            return sign;
        }
        Optional<Phrases.Match<Unit>> code = lexicon.currencyCodes.before(sentence, at);
        Optional<Phrases.Match<Unit>> word = code.isPresent() ? code : lexicon.currencyWords.before(sentence, at);
        return word.filter(match -> !isNumeral(at - match.tokens() - 1));
    }

    /// Whether a number ends at a token, so that the currency behind it is that number's.
    private boolean isNumeral(int at) {
        return token(at).isDigits() || lexicon.scales.has(token(at)) || lexicon.scaleSuffixes.has(token(at));
    }

    /// `one in five` and `3 out of 10` are shares; so many in a year are none.
    private Numeral proportion(Numeral above) {
        boolean out = isIn(WordSet.OUT, above.next()) && isIn(WordSet.OF, above.next() + 1);
        boolean in = isIn(WordSet.SHARE_IN, above.next());
        int at = above.next() + (out ? 2 : 1);
        if ((!out && !in) || above.isScaled() || !numerals.isStart(at) || isIn(WordSet.ARTICLE, at)) {
            return above;
        }
        Optional<Numeral> below = numerals.read(at, false, false);
        boolean smaller = below.filter(whole -> whole.number().compareTo(above.number()) > 0)
                .isPresent();
        boolean few = above.number().compareTo(BigDecimal.TEN) < 0;
        if (!smaller || above.number().signum() <= 0 || (in && (!few || isNoWhole(below.orElseThrow())))) {
            return above;
        }
        return above.over(below.orElseThrow().number(), below.orElseThrow().next());
    }

    /// A year, a day of a month or a stretch of time.
    private boolean isNoWhole(Numeral below) {
        boolean year = token(below.start()).isDigits()
                && token(below.start()).text().length() == 4
                && below.next() == below.start() + 1;
        boolean time = lexicon.units
                .at(sentence, below.next())
                .filter(unit -> unit.meaning().kind() != Kind.COUNT)
                .isPresent();
        return year || time || lexicon.months.has(token(below.next()));
    }

    private NumberPhrase read(Numeral number, Optional<Phrases.Match<Unit>> currency) {
        NumberPhrase phrase = phrase(number, currency);
        Optional<NumberPhrase> half = andPart(phrase);
        if (half.isPresent()) {
            return half.get();
        }
        Unit unit = phrase.unit().unit();
        boolean whole = unit.kind() == Kind.MONEY && !phrase.currency() && !number.fraction();
        return whole ? cents(phrase) : phrase;
    }

    /// `two years and a half`, `a year and a half`: the part behind the unit is of one of it.
    private Optional<NumberPhrase> andPart(NumberPhrase whole) {
        int and = whole.unit().next();
        if (!whole.unit().unit().isMeasure()
                || whole.currency()
                || whole.range().isPresent()
                || !isAndPart(and)) {
            return Optional.empty();
        }
        BigDecimal below = Objects.requireNonNull(lexicon.denominators.meaning(token(and + 2)));
        BigDecimal part = BigDecimal.ONE.divide(below, Numeral.PRECISION);
        int end = and + LONGEST_PART;
        Numeral number =
                Numeral.of(whole.number().number().add(part), whole.number().start(), end);
        UnitReader.Read unit =
                new UnitReader.Read(whole.unit().unit(), end, end, whole.unit().sure());
        return Optional.of(new NumberPhrase(
                sentence,
                number,
                Optional.empty(),
                whole.bounds(),
                false,
                unit,
                whole.start(),
                whole.first(),
                end,
                end));
    }

    private boolean isAndPart(int and) {
        return isIn(WordSet.AND, and)
                && isIn(WordSet.ARTICLE, and + 1)
                && lexicon.denominators.has(token(and + 2))
                && !isIn(WordSet.OF, and + LONGEST_PART);
    }

    /// The one of `a year and a half`.
    private Optional<Numeral> one(int at) {
        if (!isIn(WordSet.ARTICLE, at)) {
            return Optional.empty();
        }
        return lexicon.units
                .at(sentence, at + 1)
                .filter(unit -> isAndPart(at + 1 + unit.tokens()))
                .map(_ -> Numeral.of(BigDecimal.ONE, at, at + 1));
    }

    /// `thirteen dollars and forty-five cents` are one sum.
    private NumberPhrase cents(NumberPhrase dollars) {
        int next = dollars.unit().next();
        int at = isIn(WordSet.AND, next) ? next + 1 : next;
        Optional<Numeral> cents = numerals.isStart(at) ? numerals.read(at, false, false) : Optional.empty();
        if (cents.isEmpty() || !isIn(WordSet.CENT, cents.get().next())) {
            return dollars;
        }
        BigDecimal sum = dollars.number().number().add(cents.get().number().movePointLeft(2));
        int end = cents.get().next() + 1;
        Numeral number = Numeral.of(sum, dollars.number().start(), end);
        UnitReader.Read unit = new UnitReader.Read(
                dollars.unit().unit(), end, end, dollars.unit().sure());
        return new NumberPhrase(
                sentence,
                number,
                Optional.empty(),
                dollars.bounds(),
                false,
                unit,
                dollars.start(),
                dollars.first(),
                end,
                end);
    }

    private NumberPhrase phrase(Numeral number, Optional<Phrases.Match<Unit>> currency) {
        int at = number.start();
        int sign = at - Phrases.tokens(currency);
        boolean hyphened = isMinusWord(sign - 2)
                && token(sign - 1).isHyphen()
                && token(sign - 1).joins(token(sign));
        boolean negative = hyphened || isMinus(sign, number.next());
        int first = hyphened ? sign - 2 : negative ? sign - 1 : sign;
        Numeral signed = negative ? number.negated(at) : number;
        Optional<Phrases.Match<Bound>> before = boundBefore(first);
        int start = first - Phrases.tokens(before);
        Optional<Unit> money = currency.map(Phrases.Match::meaning);
        Optional<RangeReader.Read> range = number.fraction() ? Optional.empty() : ranges.read(start, signed, money);
        int end = range.isPresent() ? range.get().next() : number.next();
        boolean plus = currency.isPresent() && isIn(WordSet.PLUS, end);
        Optional<Phrases.Match<Bound>> behind = plus ? Optional.empty() : bound(lexicon.boundsBehindNumber, end);
        int from = end + Phrases.tokens(behind);
        UnitReader.Read unit = unit(money, first, from, signed);
        UnitReader.Read said = isShare(number, unit) ? share(unit) : isAge(first, unit) ? age(first, unit) : unit;
        Optional<Phrases.Match<Bound>> last = bound(lexicon.boundsBehindUnit, said.next());
        List<Bound> bounds = bounds(before, behind, last);
        int next = said.next() + Phrases.tokens(last);
        return new NumberPhrase(sentence, signed, range, bounds, currency.isPresent(), said, start, first, end, next);
    }

    private UnitReader.Read unit(Optional<Unit> money, int first, int from, Numeral number) {
        if (money.isPresent()) {
            return units.money(money.get(), from);
        }
        Optional<UnitReader.Read> before = units.before(first, from);
        return before.isPresent() ? before.get() : units.read(from, number);
    }

    @SafeVarargs
    private static List<Bound> bounds(Optional<Phrases.Match<Bound>>... matches) {
        List<Bound> bounds = List.of();
        for (Optional<Phrases.Match<Bound>> match : matches) {
            if (match.isPresent() && !bounds.contains(match.get().meaning())) {
                bounds = bounds.isEmpty() ? new ArrayList<>() : bounds;
                bounds.add(match.get().meaning());
            }
        }
        return bounds;
    }

    private Optional<Phrases.Match<Bound>> boundBefore(int first) {
        Optional<Phrases.Match<Bound>> bound = lexicon.boundsBefore.before(sentence, first);
        return bound.isPresent() && !isLevel(first) && !isBracket(first - 1) ? bound : past(first);
    }

    /// The sign behind a name that is set between two: `<AMO> 1.5 billion`.
    private boolean isBracket(int at) {
        int opening = at - 1;
        while (opening > at - LONGEST_BRACKET
                && token(opening).joins(token(opening + 1))
                && !token(opening).is("<")) {
            opening--;
        }
        return token(at).is(">") && token(opening).is("<");
    }

    private Optional<Phrases.Match<Bound>> bound(Phrases<Bound> bounds, int at) {
        Optional<Phrases.Match<Bound>> bound = bounds.at(sentence, at);
        return bound.isPresent() && isBound(at, bound.get()) ? bound : Optional.empty();
    }

    /// The `and more` of `81 dead and more than 300 hurt` bounds nothing before it, nor does the `plus` of `plus
    /// interest`.
    private boolean isBound(int at, Phrases.Match<Bound> bound) {
        Token behind = token(at + bound.tokens());
        boolean sum = isIn(WordSet.PLUS, at)
                && bound.tokens() == 1
                && (behind.isDigits() || lexicon.isIn(WordSet.SUM, behind));
        return !lexicon.isIn(WordSet.THAN, behind) && !sum;
    }

    /// `ticked up to` 3 percent is no bound.
    private boolean isLevel(int first) {
        return isIn(WordSet.UP_TO, first - 2)
                && isIn(WordSet.RANGE_TO, first - 1)
                && (lexicon.isIn(WordSet.UP, token(first - 3)) || lexicon.isIn(WordSet.UP_VERB, token(first - 3)));
    }

    /// `climbed past` 3 percent, but not the past 3 years.
    private Optional<Phrases.Match<Bound>> past(int first) {
        Token verb = token(first - 2);
        if (!isIn(WordSet.PAST, first - 1)) {
            return Optional.empty();
        }
        if (lexicon.isIn(WordSet.DOWN, verb)) {
            return Optional.of(new Phrases.Match<>(Bound.LESS_THAN, 1));
        }
        boolean above = lexicon.isIn(WordSet.UP, verb) || lexicon.isIn(WordSet.UP_VERB, verb);
        return above ? Optional.of(new Phrases.Match<>(Bound.MORE_THAN, 1)) : Optional.empty();
    }

    /// Two thirds of the voters are a share of them, not a number.
    private boolean isShare(Numeral number, UnitReader.Read unit) {
        return number.fraction()
                && !lexicon.parts.has(token(unit.next() - 1))
                && !number.isScaled()
                && !unit.unit().isMeasure()
                && number.number().abs().compareTo(BigDecimal.ONE) < 0;
    }

    private static UnitReader.Read share(UnitReader.Read unit) {
        return new UnitReader.Read(new Unit("1", Kind.SHARE), unit.next(), unit.from(), unit.sure());
    }

    /// `aged 27`, `the age of 40`.
    private boolean isAge(int first, UnitReader.Read unit) {
        boolean aged =
                isIn(WordSet.AGED_AT, first - 1) || (isIn(WordSet.OF, first - 1) && isIn(WordSet.AGE_WORD, first - 2));
        boolean years = unit.unit().kind() == Kind.DURATION;
        boolean least = isIn(WordSet.AT, first - 1)
                && isIn(WordSet.AGED, first - 2)
                && unit.from() > first + 1
                && unit.unit().isBare();
        return least
                || (aged && (unit.unit().isBare() || years))
                || (unit.unit().isBare() && isAgeOf(first, unit.next()));
    }

    /// `the suspect, 27, was`, `girls under 18`, `who is 58`.
    private boolean isAgeOf(int first, int next) {
        Token number = token(next - 1);
        if (!number.isDigits() || number.text().length() > 2 || number.text().length() < next - first) {
            return false;
        }
        boolean named = token(first - 1).is(",")
                && token(next).is(",")
                && token(first - 2).isWord()
                && !lexicon.months.has(token(first - 2));
        boolean under = isIn(WordSet.AGE_BOUND, first - 1) && lexicon.isIn(WordSet.AGED, token(first - 2));
        boolean who = isIn(WordSet.IS, first - 1)
                && isPerson(first - 2)
                && !token(next).isWord();
        return named || under || who || isBirthday(first) || isYoungest(first);
    }

    /// `the youngest of them 19`, `the oldest was 84`.
    private boolean isYoungest(int first) {
        int at = first - 1;
        while (at > first - 5 && (token(at).is(",") || isIn(WordSet.OF_THEM, at))) {
            at--;
        }
        return isIn(WordSet.YOUNGEST, at) && !token(first + 1).isWord();
    }

    /// `who turns 36 next month`.
    private boolean isBirthday(int first) {
        return isIn(WordSet.TURNED, first - 1) && isPerson(first - 2);
    }

    private boolean isPerson(int at) {
        return isIn(WordSet.PERSON, at);
    }

    private UnitReader.Read age(int first, UnitReader.Read unit) {
        String code = unit.unit().isBare() ? "a" : unit.unit().code();
        boolean sure = unit.sure() || isBirthday(first);
        return new UnitReader.Read(new Unit(code, Kind.AGE), unit.next(), unit.from(), sure);
    }

    private boolean isMinusWord(int at) {
        return isIn(WordSet.MINUS, at)
                && lexicon.boundsBefore.before(sentence, at + 1).isEmpty();
    }

    /// A sign with a space behind it opens an item of a list, unless the number is all there is.
    private boolean isMinus(int at, int next) {
        Token minus = token(at - 1);
        if (isMinusWord(at - 1)) {
            return true;
        }
        if (at == 1 && next == sentence.size()) {
            return minus.is("-", "−");
        }
        boolean sign = minus.is("-", "−", "–") && minus.joins(token(at));
        Token before = token(at - 2);
        return sign && (!before.joins(minus) || before.is("("));
    }

    private boolean isIn(WordSet set, int at) {
        return lexicon.isIn(set, token(at));
    }

    private Token token(int at) {
        return sentence.token(at);
    }
}
