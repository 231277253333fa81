package factbox.figures.quantity;

import factbox.figures.numeral.DigitNumerals;
import factbox.figures.numeral.Numeral;
import factbox.figures.token.Kind;
import factbox.figures.token.Lexicon;
import factbox.figures.token.Sentence;
import factbox.figures.token.Token;
import factbox.figures.token.WordSet;
import factbox.figures.unit.CountedNouns;
import factbox.figures.unit.UnitReader;
import java.math.BigDecimal;
import java.util.Set;

/// Tells numbers that are part of a name, an address, a version, a list or a time from quantities.
final class NonFigures {
    private static final Set<String> GLUE = Set.of("#", "_", "@", "/", "\\");
    /// A number in a name, as of a model, is not larger.
    private static final BigDecimal LARGEST_OF_NAME = BigDecimal.valueOf(9999);

    private static final int MOST_STREET_WORDS = 3;
    private static final int LEAST_PHONE_DIGITS = 7;
    private static final int MOST_PHONE_DIGITS = 15;

    private final Sentence sentence;
    private final Lexicon lexicon;

    NonFigures(Sentence sentence) {
        this.sentence = sentence;
        this.lexicon = sentence.lexicon();
    }

    /// The token behind a web address, a date, a time, a telephone or a version number that begins at token `at`; `at`
    /// itself where there is none.
    int skip(int at) {
        if (token(at).isWord() && token(at).is("http", "https", "www")) {
            int end = at + 1;
            while (token(end - 1).joins(token(end))) {
                end++;
            }
            return end;
        }
        if (!token(at).isDigits()) {
            return at;
        }
        int end = chain(at);
        return end > at ? end : telephone(at);
    }

    /// `0800 555 0199`, `+44 20 7946 0018`: groups of digits that are no number's.
    private int telephone(int at) {
        int digits = token(at).text().length();
        int end = at + 1;
        while (digits <= MOST_PHONE_DIGITS && isNextGroup(end)) {
            int group = token(end).isDigits() ? end : end + 1;
            digits += token(group).text().length();
            end = group + 1;
        }
        int last = token(end - 1).text().length();
        boolean prefixed = token(at).text().startsWith("0")
                || (token(at - 1).is("+") && token(at - 1).joins(token(at)));
        boolean local = end >= at + 3 && token(at).text().length() <= 3 && last == 4;
        return end > at + 1 && digits >= LEAST_PHONE_DIGITS && digits <= MOST_PHONE_DIGITS && (prefixed || local)
                ? end
                : at;
    }

    /// Digits behind one space, or joined by a hyphen.
    private boolean isNextGroup(int at) {
        Token before = token(at - 1);
        if (token(at).isDigits()) {
            return token(at).span().start() == before.span().end() + 1;
        }
        return token(at).isHyphen()
                && before.joins(token(at))
                && token(at).joins(token(at + 1))
                && token(at + 1).isDigits();
    }

    /// Digits with signs and no spaces between them.
    private int chain(int at) {
        StringBuilder signs = new StringBuilder();
        int end = at + 1;
        while (isChained(end)) {
            signs.append(token(end).text());
            end += 2;
        }
        String seen = signs.toString();
        boolean repeated = seen.length() >= 2 && seen.chars().distinct().count() == 1;
        boolean groups = lexicon.decimalComma && seen.startsWith(".") && isGrouped(at, end);
        boolean score = seen.length() == 1 && token(at + 1).isDash() && isScore(at);
        boolean phone = seen.equals("-") && isPhone(at);
        boolean slashed = seen.equals("/") && !isFraction(at);
        return (seen.contains(":") || (repeated && !groups) || score || slashed || phone) ? end : at;
    }

    private boolean isChained(int at) {
        return token(at - 1).joins(token(at))
                && token(at).joins(token(at + 1))
                && token(at + 1).isDigits()
                && token(at).is(".", "/", "-", "–", ":", "‑");
    }

    private boolean isGrouped(int at, int end) {
        boolean grouped = token(at).text().length() <= 3;
        for (int group = at + 2; group < end; group += 2) {
            grouped &= token(group).text().length() == 3;
        }
        return grouped;
    }

    /// `3-2` is a score, `2013-14` and `1980–1988` are years.
    private boolean isScore(int at) {
        String first = token(at).text();
        String second = token(at + 2).text();
        if (first.length() > 4 || second.length() > 4) {
            return false;
        }
        int from = Integer.parseInt(first);
        int to = Integer.parseInt(second);
        boolean years = Years.isYear(first) && (second.length() == 2 || (Years.isYear(second) && to - from <= 100));
        boolean goals = from >= to
                && !(token(at + 2).joins(token(at + 3)) && token(at + 3).isHyphen());
        boolean measured = lexicon.units.at(sentence, at + 3).isPresent();
        return (years || goals) && !measured && !lexicon.currencySigns.has(token(at - 1));
    }

    /// `555-0199`.
    private boolean isPhone(int at) {
        return token(at).text().length() == 3
                && token(at + 2).text().length() == 4
                && !token(at + 2).joins(token(at + 3))
                && new CountedNouns(sentence)
                        .read(at + 3, Numeral.of(BigDecimal.TEN, at, at + 3))
                        .unit()
                        .isBare()
                && !token(at - 1).joins(token(at));
    }

    private boolean isFraction(int at) {
        return new DigitNumerals(sentence).read(at).filter(Numeral::fraction).isPresent();
    }

    /// Whether a phrase that reads like a quantity is none.
    boolean isNone(NumberPhrase phrase) {
        boolean bounded = phrase.start() < phrase.first();
        boolean certain = phrase.currency() || phrase.unit().unit().isMeasure();
        int at = phrase.number().start();
        return isGlued(phrase, bounded)
                || (sentence.isNamedByNumber(at) && !phrase.unit().unit().isMeasure())
                || isOnlyOne(phrase, bounded)
                || (!certain && (isListed(phrase) || isAddress(at, phrase) || (!bounded && isNumbered(phrase))))
                || (!certain && !bounded && isName(at, phrase));
    }

    /// `COVID-19`, `#5`, `5G`, `the 1990s`, `two-way`.
    private boolean isGlued(NumberPhrase phrase, boolean bounded) {
        int at = phrase.number().start();
        Token before = token(at - 1);
        boolean joined = before.joins(token(at));
        boolean prefix = joined
                && phrase.first() == at
                && before.isDash()
                && token(at - 2).isWord()
                && token(at - 2).joins(before)
                && !lexicon.small.has(token(at - 2));
        boolean sign = joined && (GLUE.contains(before.text()) || isShortYear(at));
        Token behind = token(phrase.end());
        boolean unread = phrase.unit().next() <= phrase.end() && phrase.last() <= phrase.end();
        boolean glued = token(phrase.end() - 1).joins(behind);
        boolean named = behind.isWord() && phrase.unit().unit().kind() == Kind.COUNT && !phrase.currency();
        boolean suffix = glued
                && !behind.isUnspaced()
                && (named || isPlural(phrase) || (unread && (behind.isWord() || isCode(phrase.end()))));
        return (prefix && !bounded) || sign || suffix;
    }

    /// `the class of '84`.
    private boolean isShortYear(int at) {
        return token(at - 1).is("'", "’")
                && token(at).isDigits()
                && token(at).text().length() == 2
                && isIn(WordSet.BEFORE_YEAR, at - 2);
    }

    /// `her 30s`, `1930s`, `Model 3s`, `F-16s`, and not the seconds of `in 9.58s` or `in 52s`.
    private boolean isPlural(NumberPhrase phrase) {
        int at = phrase.number().start();
        boolean one = token(phrase.end()).raw().equals("s") && token(at).isDigits() && phrase.end() == at + 1;
        return one
                && (token(at).text().endsWith("0")
                        || token(at).text().length() > 2
                        || token(at - 1).isCapital()
                        || token(at - 1).isHyphen()
                        || token(at - 1).is("'", "’"));
    }

    /// `401(k)`, `two-way`.
    private boolean isCode(int at) {
        boolean hyphen = token(at).isHyphen()
                && token(at).joins(token(at + 1))
                && token(at + 1).isWord()
                && !lexicon.small.has(token(at + 1));
        return token(at).is("(") || (hyphen && !isIn(WordSet.COMPOUND_LINK, at + 1));
    }

    /// "one" as a pronoun, and `the two` who were named before.
    private boolean isOnlyOne(NumberPhrase phrase, boolean bounded) {
        int at = phrase.number().start();
        Token word = token(at);
        Token before = token(at - 1);
        boolean bare = phrase.unit().unit().isBare() && !phrase.currency() && phrase.first() == at;
        boolean one = lexicon.isIn(WordSet.NUMBER_PRONOUN, word);
        if (one
                && phrase.number().next() == at + 1
                && (lexicon.isIn(WordSet.NOT_ONE, before) || isIn(WordSet.ANOTHER, at + 1) || isVerb(phrase))) {
            return true;
        }
        boolean small = word.isWord()
                && phrase.number().next() == at + 1
                && phrase.range().isEmpty();
        if (!small || !bare || bounded || phrase.unit().unit().kind() == Kind.SHARE) {
            return false;
        }
        boolean pronoun = one && !lexicon.small.has(before);
        return sentence.size() > 2 && (pronoun || lexicon.isIn(WordSet.POINTING, before));
    }

    /// The `sees` of `one sees`: no noun in the plural is counted by one.
    private boolean isVerb(NumberPhrase phrase) {
        UnitReader.Read unit = phrase.unit();
        return unit.unit().kind() == Kind.COUNT
                && unit.next() == unit.from() + 1
                && lexicon.isPlural(token(unit.from()));
    }

    /// The number that heads an item of a list.
    private boolean isListed(NumberPhrase phrase) {
        int at = phrase.number().start();
        Token behind = token(at + 1);
        boolean first = at == 0 || (at == 1 && token(0).is("("));
        boolean mark = behind.is(")") || (behind.is(".") && !behind.joins(token(at + 2)));
        return first && token(at).isDigits() && mark && token(at + 2).isWord() && phrase.end() == at + 1;
    }

    /// `123 Random Street`.
    private boolean isAddress(int at, NumberPhrase phrase) {
        if (!token(at).isDigits()) {
            return false;
        }
        int words = phrase.end();
        while (words < phrase.end() + MOST_STREET_WORDS && token(words).isCapital()) {
            words++;
            if (lexicon.isIn(WordSet.ADDRESS, token(words)) || lexicon.isIn(WordSet.ADDRESS, token(words - 1))) {
                return words > phrase.end() + 1 || token(words).isCapital();
            }
        }
        return false;
    }

    /// `page 4`, `No. 10`, `Highway 35`.
    private boolean isNumbered(NumberPhrase phrase) {
        int at = phrase.first();
        boolean number = token(at - 1).is(".") && isIn(WordSet.NUMBER_SIGN, at - 2);
        boolean always = lexicon.isIn(WordSet.NUMBERED_ALWAYS, token(at - 1));
        boolean verb = isIn(WordSet.NUMBER_WORD, at - 1) && lexicon.isPlural(token(at - 2));
        boolean bare = phrase.unit().unit().isBare() && lexicon.isIn(WordSet.NUMBERED, token(at - 1)) && !verb;
        boolean group = isIn(WordSet.OF, at - 1)
                && isIn(WordSet.GROUP, at - 2)
                && token(at - 2).isCapital();
        return number || always || bare || group;
    }

    /// `Boeing 737`, `World War Two`: a capital before it that does not begin the sentence.
    private boolean isName(int at, NumberPhrase phrase) {
        boolean spelled = token(at).isCapital() && at > 0 && token(at - 1).isWord();
        boolean large = phrase.number().isScaled() || phrase.number().number().compareTo(LARGEST_OF_NAME) > 0;
        if (large || (token(at).isWord() && !token(at).isCapital())) {
            return false;
        }
        Token before = token(phrase.first() - 1);
        boolean owner = lexicon.ends(WordSet.OWNER_ENDING, before);
        if (!before.isCapital() || owner || lexicon.isIn(WordSet.WEEKDAY, before)) {
            return spelled;
        }
        int index = phrase.first() - 1;
        boolean starts = index == 0 || token(index - 1).kind() == Token.Kind.SIGN;
        boolean place = isIn(WordSet.PLACE_BEFORE, index - 1);
        boolean counts = !phrase.unit().unit().isBare();
        boolean people = lexicon.isIn(WordSet.PEOPLE, token(phrase.unit().next() - 1));
        if (starts) {
            return !lexicon.isIn(WordSet.NAME_OPENER, before) && !lexicon.ends(WordSet.INFLECTED_ENDING, before);
        }
        return spelled || !(counts && (place || people));
    }

    private boolean isIn(WordSet set, int at) {
        return lexicon.isIn(set, token(at));
    }

    private Token token(int at) {
        return sentence.token(at);
    }
}
