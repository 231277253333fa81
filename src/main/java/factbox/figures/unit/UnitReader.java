package factbox.figures.unit;

import factbox.figures.numeral.Numeral;
import factbox.figures.token.Kind;
import factbox.figures.token.Lexicon;
import factbox.figures.token.Phrases;
import factbox.figures.token.Sentence;
import factbox.figures.token.Token;
import factbox.figures.token.Unit;
import factbox.figures.token.WordSet;
import java.math.BigDecimal;
import java.util.Optional;

/// Reads what a number is an amount of: a percentage, a currency, a measure, a rate, or the noun that it counts.
public final class UnitReader {
    /// A unit, the token behind it, where the words that are counted begin, and whether no other reading is thinkable.
    public record Read(Unit unit, int next, int from, boolean sure) {}

    private static final Unit POUND = new Unit("[lb_av]", Kind.MASS);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final int LONGEST_MATTER = 4;
    /// How far from a number of pounds a word may tell what they are.
    private static final int POUND_BEFORE = 7;

    private static final int POUND_BEHIND = 5;

    private final Sentence sentence;
    private final Lexicon lexicon;
    private final CountedNouns nouns;

    public UnitReader(Sentence sentence) {
        this.sentence = sentence;
        this.lexicon = sentence.lexicon();
        this.nouns = new CountedNouns(sentence);
    }

    /// The unit of a number; it begins at token `from`, just behind it, or behind a bound such as the plus of `20+`.
    public Read read(int from, Numeral number) {
        boolean hyphen = token(from).isHyphen() && token(from + 1).isWord();
        int at = hyphen ? from + 1 : from;
        Optional<Read> unit = bracketed(from);
        if (unit.isEmpty()) {
            unit = measure(at, from, number, hyphen);
        }
        boolean part = number.number().abs().compareTo(BigDecimal.ONE) < 0 && lexicon.isIn(WordSet.OF, token(from));
        if (unit.isEmpty() && number.fraction() && lexicon.parts.has(token(at))) {
            unit = lexicon.parts.at(sentence, at).map(point -> new Read(point.meaning(), at + 1, at, true));
        }
        if (unit.isEmpty() && (number.fraction() || part)) {
            unit = ofOne(from, number);
        }
        return rated(unit.isPresent() ? unit.get() : nouns.read(from, number));
    }

    /// `half an hour`, `a quarter of a mile`, `0.3 of a point`, `one-tenth of 1 percent`.
    private Optional<Read> ofOne(int from, Numeral number) {
        boolean of = lexicon.isIn(WordSet.OF, token(from));
        int article = of ? from + 1 : from;
        boolean one = of && isOne(token(article));
        if (!one && !lexicon.isIn(WordSet.ARTICLE, token(article))) {
            return Optional.empty();
        }
        int noun = article + 1;
        return lexicon.parts.has(token(noun))
                ? lexicon.parts.at(sentence, noun).map(part -> new Read(part.meaning(), noun + 1, noun, true))
                : measure(noun, noun, number, true);
    }

    private boolean isOne(Token word) {
        if (word.is("1")) {
            return true;
        }
        BigDecimal small = lexicon.small.meaning(word);
        return small != null && small.compareTo(BigDecimal.ONE) == 0;
    }

    /// The unit of a number with a currency's sign before it.
    public Read money(Unit currency, int from) {
        int next = token(from).isWord() && isSameCurrency(currency, from) ? from + 1 : from;
        return rated(new Read(currency, next, from, true));
    }

    /// `percent of 10` and nothing else, and the `%10` of some languages.
    public Optional<Read> before(int first, int next) {
        boolean of = lexicon.isIn(WordSet.OF, token(first - 1)) && next == sentence.size();
        if (!of && !token(first - 1).joins(token(first))) {
            return Optional.empty();
        }
        return lexicon.units
                .before(sentence, of ? first - 1 : first)
                .filter(unit -> unit.meaning().kind() == Kind.PERCENT)
                .filter(unit -> of
                        ? unit.tokens() == first - 1
                        : token(first - 1).joins(token(first)) && !isBehindNumber(first - 1))
                .map(unit -> new Read(unit.meaning(), next, next, false));
    }

    private boolean isBehindNumber(int sign) {
        return token(sign - 1).isDigits() || token(sign - 1).is(")");
    }

    private boolean isSameCurrency(Unit currency, int at) {
        Unit code = lexicon.currencyCodes.meaning(token(at));
        boolean dollars =
                lexicon.isIn(WordSet.DOLLAR, token(at)) && currency.code().endsWith("D");
        return dollars || (code != null && code.equals(currency));
    }

    /// `20 (kg)`.
    private Optional<Read> bracketed(int from) {
        if (token(from).isWord() || !token(from).is("(", "[", "{", "<")) {
            return Optional.empty();
        }
        return lexicon.symbols
                .at(sentence, from + 1)
                .filter(symbol -> token(from + 1 + symbol.tokens()).is(")", "]", "}", ">"))
                .map(symbol -> new Read(symbol.meaning(), from + 2 + symbol.tokens(), from, true));
    }

    private Optional<Read> measure(int at, int from, Numeral number, boolean hyphen) {
        int start = hyphen ? at : pastHarmless(at);
        if (lexicon.isIn(WordSet.POUND, token(start))
                && lexicon.units.at(sentence, start).isEmpty()) {
            return Optional.of(pounds(start, number, hyphen));
        }
        Optional<Phrases.Match<Unit>> word = lexicon.units.at(sentence, start);
        if (word.isPresent() && !isWord(word.get(), start)) {
            word = Optional.empty();
        }
        Optional<Phrases.Match<Unit>> symbol = symbol(at);
        if (symbol.isPresent()
                && (word.isEmpty() || symbol.get().tokens() > word.get().tokens())) {
            boolean degrees = symbol.get().meaning().kind() == Kind.TEMPERATURE
                    && number.number().signum() < 0;
            boolean sure = token(at).raw().length() > 1 || token(at - 1).joins(token(at)) || degrees;
            return symbol.map(match -> new Read(match.meaning(), at + match.tokens(), from, sure && !isName(at)));
        }
        if (word.isEmpty()) {
            return Optional.empty();
        }
        int tokens = word.get().tokens();
        boolean plural = hyphen || number.isOne() || tokens > 1 || !isSingular(token(start + tokens - 1));
        return Optional.of(new Read(word.get().meaning(), start + tokens, from, plural));
    }

    private Optional<Phrases.Match<Unit>> symbol(int at) {
        Optional<Phrases.Match<Unit>> symbol = lexicon.symbols.at(sentence, at);
        if (symbol.isEmpty()) {
            symbol = lexicon.currencySigns.at(sentence, at);
        }
        if (symbol.isEmpty()) {
            symbol = lexicon.currencyCodes.at(sentence, at);
        }
        return symbol.isPresent() && isSymbol(symbol.get(), at) ? symbol : Optional.empty();
    }

    /// A length in metres may be the name of a race.
    private boolean isName(int at) {
        return token(at).raw().equals("m") && token(at + 1).isWord() && !lexicon.isIn(WordSet.NO_NOUN, token(at + 1));
    }

    private int pastHarmless(int at) {
        int start = at;
        while (lexicon.isIn(WordSet.HARMLESS, token(start)) && start < at + 3) {
            start++;
        }
        return start;
    }

    /// `p` and `c` are pence and cents where they are joined to the number.
    private boolean isWord(Phrases.Match<Unit> match, int at) {
        boolean letter = match.tokens() == 1
                && token(at).text().length() == 1
                && token(at).isWord();
        boolean ordinal = match.tokens() == 1
                && lexicon.ordinalUnits.has(token(at))
                && !token(at - 1).isHyphen()
                && !isOne(token(at - 1))
                && !(token(at - 1).isDigits() && token(at - 2).isHyphen());
        return !ordinal
                && (!letter
                        || (token(at - 1).joins(token(at))
                                && (!token(at).isCapital() || token(at + 1).is("/"))));
    }

    private boolean isSymbol(Phrases.Match<Unit> match, int at) {
        Token last = token(at + match.tokens() - 1);
        Token behind = token(at + match.tokens());
        boolean ends = !last.joins(behind) || behind.isUnspaced() || !(behind.isWord() || behind.isDigits());
        boolean name = token(at).isCapital() && token(at).raw().length() == 1 && behind.isCapital();
        boolean code = last.joins(behind) && behind.isDash() && behind.joins(token(at + match.tokens() + 1));
        boolean word = !token(at - 1).joins(token(at)) && lexicon.isIn(WordSet.NO_NOUN, token(at));
        return ends && !name && !code && !word;
    }

    private boolean isSingular(Token word) {
        return word.isWord() && !word.text().endsWith("s") && lexicon.isIn(WordSet.SINGULAR, word);
    }

    /// A pound is money where so many can only be money, or where the words before say so; else it is a weight.
    private Read pounds(int at, Numeral number, boolean hyphen) {
        boolean matter = lexicon.isIn(WordSet.OF, token(at + 1))
                && token(at + 2).isWord()
                && !lexicon.isIn(WordSet.MONEY_BEHIND, token(at + 2));
        boolean weighed = matter || hyphen;
        boolean money =
                (number.number().abs().compareTo(MILLION) >= 0 || number.scale().compareTo(THOUSAND) > 0) && !weighed;
        for (int before = number.start() - 1; before >= number.start() - POUND_BEFORE && !weighed; before--) {
            if (lexicon.isIn(WordSet.MASS_VERB, token(before))) {
                weighed = !money;
                break;
            }
            money |= lexicon.isIn(WordSet.MONEY_VERB, token(before));
        }
        for (int behind = at + 1; behind <= at + POUND_BEHIND && !weighed; behind++) {
            boolean rate = lexicon.isIn(WordSet.ARTICLE, token(behind)) && isTime(behind + 1);
            money |= rate || lexicon.isIn(WordSet.MONEY_BEHIND, token(behind));
        }
        Unit unit = money && !weighed ? new Unit("GBP", Kind.MONEY) : POUND;
        return new Read(unit, at + 1, at, money && !weighed);
    }

    private boolean isTime(int at) {
        return lexicon.units
                .at(sentence, at)
                .filter(unit -> unit.meaning().kind() == Kind.DURATION)
                .isPresent();
    }

    /// A unit with what it is reckoned by, which begins at a token; empty where nothing does.
    public Optional<Read> rate(Unit unit, int from) {
        Read rated = rated(new Read(unit, from, from, true));
        return rated.unit().equals(unit) ? Optional.empty() : Optional.of(rated);
    }

    /// A unit with what it is reckoned by: `$5 a barrel`, `30 miles per gallon`.
    private Read rated(Read unit) {
        int by = unit.unit().isMeasure() ? pastMatter(unit.next()) : unit.next();
        boolean hyphen = token(by).isHyphen();
        int word = hyphen ? by + 1 : by;
        boolean per = token(word).is("/") || lexicon.isIn(WordSet.PER, token(word));
        boolean a = lexicon.isIn(WordSet.ARTICLE, token(word));
        if ((!per && !a) || unit.unit().isBare()) {
            return unit;
        }
        int at = token(word + 1).isHyphen() ? word + 2 : word + 1;
        boolean money = unit.unit().kind() == Kind.MONEY && token(at).raw().length() > 1;
        Optional<Phrases.Match<Unit>> measure = per(at, per || money);
        boolean time =
                measure.filter(match -> match.meaning().kind() == Kind.DURATION).isPresent();
        int next = at + measure.map(Phrases.Match::tokens).orElse(1);
        if (a && ((unit.unit().kind() != Kind.MONEY && !time) || lexicon.isIn(WordSet.AGO, token(next)))) {
            return unit;
        }
        if (measure.isPresent()) {
            return new Read(unit.unit().per(measure.get().meaning().code()), next, unit.from(), unit.sure());
        }
        boolean noun = lexicon.isIn(WordSet.RATE_NOUN, token(at))
                || (per && token(at).isWord() && !lexicon.small.has(token(at)));
        return noun ? new Read(unit.unit().per(token(at).text()), next, unit.from(), unit.sure()) : unit;
    }

    /// What `$3 a pound` is reckoned by: there a pound is a weight.
    private Optional<Phrases.Match<Unit>> per(int at, boolean per) {
        Optional<Phrases.Match<Unit>> word = lexicon.units.at(sentence, at);
        if (word.isPresent()) {
            return word;
        }
        if (lexicon.isIn(WordSet.POUND, token(at))) {
            return Optional.of(new Phrases.Match<>(POUND, 1));
        }
        return per ? lexicon.symbols.at(sentence, at) : Optional.empty();
    }

    /// The token behind the `of crude` of `barrels of crude a day`.
    private int pastMatter(int of) {
        int at = of + 1;
        while (lexicon.isIn(WordSet.OF, token(of)) && at < of + LONGEST_MATTER && isMatter(at)) {
            at++;
        }
        boolean time = at > of + 1
                && (lexicon.isIn(WordSet.ARTICLE, token(at)) || lexicon.isIn(WordSet.PER, token(at)))
                && lexicon.units
                        .at(sentence, at + 1)
                        .filter(match -> match.meaning().kind() == Kind.DURATION)
                        .isPresent();
        return time ? at : of;
    }

    private boolean isMatter(int at) {
        return token(at).isWord() && !lexicon.isIn(WordSet.NO_NOUN, token(at));
    }

    private Token token(int at) {
        return sentence.token(at);
    }
}
