package factbox.figures.quantity;

import factbox.figures.token.Kind;
import factbox.figures.token.Lexicon;
import factbox.figures.token.Sentence;
import factbox.figures.token.Token;
import factbox.figures.token.WordSet;
import java.math.BigDecimal;
import java.util.Set;

/// Tells what the words around a number make of it, where they make something else of it than a plain quantity.
///
/// A negation, a name, a rate, a proportion, or a piece of a longer number: none supports a figure.
final class Doubts {
    private static final Set<String> OPENING = Set.of("(", "[", "“", "‘", "\"", "'", "«", "—");
    private static final Set<String> CLOSING =
            Set.of("%", "+", "-", "–", "—", ".", ",", ";", ":", "!", "?", ")", "]", "”", "’", "\"", "'", "»", "…");

    private static final Set<String> RECKONING =
            Set.of("+", "−", "×", "*", "/", "=", "±", "<", ">", "≤", "≥", "~", "≈");

    private final Sentence sentence;
    private final Lexicon lexicon;

    Doubts(Sentence sentence) {
        this.sentence = sentence;
        this.lexicon = sentence.lexicon();
    }

    /// What the words around a number make of the quantity that it reads like.
    Doubt of(NumberPhrase phrase) {
        boolean half = phrase.range().isEmpty() && isIn(WordSet.RANGE_BETWEEN, phrase.start() - 1);
        boolean open = phrase.isUnclear()
                || half
                || isCompared(phrase)
                || (!isAged(phrase) && before(phrase.start(), phrase.first()))
                || isProportion(phrase)
                || (phrase.start() == phrase.number().start()
                        && !phrase.number().isScaled()
                        && isName(phrase.start()))
                || behindNumber(phrase.end())
                || behindUnit(phrase.unit().next(), phrase.currency());
        if (open) {
            return Doubt.OPEN;
        }
        Doubt before = isMean(phrase.start()) ? Doubt.MEAN : phrase.isDuring() ? Doubt.DURING : Doubt.NONE;
        Doubt behind = behind(phrase.last());
        return before == Doubt.NONE ? behind : behind == Doubt.NONE ? before : Doubt.OPEN;
    }

    /// `aged` four.
    private boolean isAged(NumberPhrase phrase) {
        return phrase.unit().unit().kind() == Kind.AGE
                && phrase.start() == phrase.first()
                && isIn(WordSet.AGED_BEFORE, phrase.start() - 1);
    }

    private boolean isMean(int start) {
        return isIn(WordSet.AVERAGE, start - 1) || (isIn(WordSet.AVERAGE, start - 2) && isIn(WordSet.OF, start - 1));
    }

    /// `64 prisoners each`, `30 cents more than before`, `17 pounds less`.
    private Doubt behind(int at) {
        if (isIn(WordSet.EACH, at) && !token(at + 1).isWord()) {
            return Doubt.EACH;
        }
        if (isIn(WordSet.COMPARATIVE, at) && (isIn(WordSet.PER, at + 1) || isIn(WordSet.ARTICLE, at + 1))) {
            return Doubt.OPEN;
        }
        boolean more = isIn(WordSet.MORE, at) && isIn(WordSet.THAN, at + 1);
        return isIn(WordSet.FEWER, at) ? Doubt.LESS : more ? Doubt.MORE : Doubt.NONE;
    }

    /// `higher than` 52 says less than `more than` 52.
    private boolean isCompared(NumberPhrase phrase) {
        boolean than = phrase.start() < phrase.first() && isIn(WordSet.THAN, phrase.first() - 1);
        return than && !isIn(WordSet.PLAIN_COMPARATIVE, phrase.first() - 2);
    }

    /// Whether the words around a figure in words, from token `at` to `unitEnd`, make it another.
    boolean isDoubtful(int at, int unitEnd) {
        boolean proportion = isIn(WordSet.SHARE_IN, at - 1) && isNumeral(token(at - 2));
        return before(at, at)
                || isName(at)
                || proportion
                || isMean(at)
                || behindUnit(unitEnd, false)
                || behind(unitEnd) != Doubt.NONE;
    }

    /// Whether what stands before a number denies it; it begins at token `at`, its bound at `start`.
    boolean before(int start, int at) {
        int focus = start;
        while (lexicon.isIn(WordSet.FOCUS, token(focus - 1))) {
            focus--;
        }
        return isBrokenBefore(at)
                || isPartBefore(start)
                || isDenied(focus)
                || lexicon.boundsBefore.before(sentence, start).isPresent();
    }

    private boolean isBrokenBefore(int at) {
        Token number = token(at);
        Token before = token(at - 1);
        boolean opened = OPENING.contains(before.text())
                && (before.is("—") || !token(at - 2).joins(before));
        return before.joins(number) && !opened;
    }

    /// `a hundred and` six, `15 or` 16, `one in` 10, `5 ×` 10.
    private boolean isPartBefore(int start) {
        Token before = token(start - 1);
        Token second = token(start - 2);
        boolean proportion = (isIn(WordSet.RANGE_OR, start - 1) && isNumeral(second))
                || (isIn(WordSet.OF, start - 1) && isIn(WordSet.OUT_OF, start - 2));
        boolean longer = isScale(second) && (before.is(",") || isIn(WordSet.AND, start - 1));
        boolean indefinite = isIn(WordSet.ARTICLE, start) && isIn(WordSet.OF, start - 1);
        boolean reckoned = RECKONING.contains(before.text());
        boolean level = isIn(WordSet.RANGE_TO, start - 1)
                && isNumeral(second)
                && !isIn(WordSet.DECIMAL_POINT, start - 2)
                && !isFrom(start - 2);
        return isNumeral(before) || level || reckoned || proportion || longer || indefinite;
    }

    /// Whether the number that ends at this token is the one that something moved from.
    private boolean isFrom(int at) {
        for (int before = at - 1; before > at - 6; before--) {
            if (isIn(WordSet.RANGE_FROM, before)) {
                return true;
            }
        }
        return false;
    }

    /// `one in` 10, but not `$12 million in` three months.
    private boolean isProportion(NumberPhrase phrase) {
        Token above = token(phrase.start() - 2);
        if (!isIn(WordSet.SHARE_IN, phrase.start() - 1) || !isNumeral(above)) {
            return false;
        }
        boolean during =
                phrase.unit().unit().kind() == Kind.DURATION && phrase.range().isEmpty();
        BigDecimal small = lexicon.small.meaning(above);
        BigDecimal smaller = above.isDigits() && above.text().length() < 10 ? new BigDecimal(above.text()) : small;
        boolean larger = smaller == null || smaller.compareTo(phrase.number().number()) > 0;
        return !(during && larger);
    }

    private boolean isDenied(int start) {
        Token before = token(start - 1);
        boolean numbered = before.is(".") && isIn(WordSet.NUMBER_SIGN, start - 2);
        boolean excluded = (isIn(WordSet.EXCEPT, start - 1) && isIn(WordSet.EXCEPTED, start - 2))
                || (isIn(WordSet.OF, start - 1) && isIn(WordSet.INSTEAD, start - 2));
        boolean negated = lexicon.ends(WordSet.NEGATED_ENDING, before);
        return lexicon.isIn(WordSet.DENYING, before) || negated || numbered || excluded;
    }

    /// `Flight` 752, `World War` Two: in the middle of a sentence, or at its start unless the word is a common one.
    private boolean isName(int at) {
        Token before = token(at - 1);
        if (before.kind() != Token.Kind.WORD || lexicon.isIn(WordSet.WEEKDAY, before)) {
            return false;
        }
        boolean owner = lexicon.ends(WordSet.OWNER_ENDING, before);
        if (owner) {
            return token(at).isCapital();
        }
        Token second = token(at - 2);
        boolean starts = second.kind() == Token.Kind.NONE || second.kind() == Token.Kind.SIGN;
        boolean common =
                starts && (lexicon.isIn(WordSet.NAME_OPENER, before) || lexicon.ends(WordSet.INFLECTED_ENDING, before));
        return token(at).isCapital() || (before.isCapital() && !common);
    }

    /// Whether what stands at token `next`, just behind a number, makes it another one.
    boolean behindNumber(int next) {
        Token last = token(next - 1);
        Token behind = token(next);
        Token second = token(next + 1);
        boolean unit = lexicon.symbols.at(sentence, next).isPresent()
                || lexicon.units.has(behind)
                || lexicon.currencySigns.has(behind);
        boolean joined = last.joins(behind) && !CLOSING.contains(behind.text()) && !unit;
        boolean continued = last.joins(behind) && behind.joins(second) && second.kind() == Token.Kind.DIGITS;
        boolean longer = (isNumeral(behind) && !sentence.isNamedByNumber(next))
                || (isIn(WordSet.LONG_NUMBER_AND, next) && isNumeral(second) && isScale(last))
                || ((behind.is("-") || isIn(WordSet.RANGE_OR, next)) && isNumeral(second))
                || (isIn(WordSet.RANGE_TO, next)
                        && (isNumeral(second) || lexicon.currencySigns.has(second))
                        && !isFrom(next - 1));
        return joined || continued || longer || andAHalf(next);
    }

    private boolean andAHalf(int next) {
        return isIn(WordSet.AND, next) && isIn(WordSet.ARTICLE, next + 1) && lexicon.denominators.has(token(next + 2));
    }

    /// Whether what stands at token `next`, behind a number and its unit, makes it a rate or a difference.
    boolean behindUnit(int next, boolean money) {
        int at = pastHyphen(next);
        int after = pastHyphen(at + 1);
        Token behind = token(at);
        Token second = token(after);
        boolean time = lexicon.units.has(second) || isIn(WordSet.HEAD, after);
        boolean past = isIn(WordSet.AGO, after + 1);
        boolean rate = isIn(WordSet.ARTICLE, at) && (money || time) && second.kind() == Token.Kind.WORD && !past;
        boolean share = (isIn(WordSet.SHARE_IN, at) || isIn(WordSet.OF, at)) && isIn(WordSet.EVERY, after);
        return rate
                || lexicon.set(WordSet.RATE).at(sentence, next).isPresent()
                || share
                || andAHalf(next)
                || (isIn(WordSet.EACH, at) && second.isWord())
                || behind.is("/")
                || isIn(WordSet.PERIODICAL, at);
    }

    /// `a year` and `-a-year` are one.
    private int pastHyphen(int at) {
        return token(at).is("-") ? at + 1 : at;
    }

    private boolean isIn(WordSet set, int at) {
        return lexicon.isIn(set, token(at));
    }

    private boolean isNumeral(Token token) {
        return token.isDigits() || lexicon.small.has(token) || isScale(token);
    }

    private boolean isScale(Token token) {
        return lexicon.scales.has(token) || lexicon.dozens.has(token) || lexicon.isIn(WordSet.NUMBER_PART, token);
    }

    private Token token(int at) {
        return sentence.token(at);
    }
}
