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
        boolean half = phrase.range().isEmpty() && token(phrase.start() - 1).is("between");
        boolean open = phrase.isUnclear()
                || half
                || isCompared(phrase)
                || (!isAged(phrase) && before(phrase.start(), phrase.first()))
                || isProportion(phrase)
                || (phrase.start() == phrase.number().start() && isName(phrase.start()))
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
                && token(phrase.start() - 1).is("aged", "ages");
    }

    private boolean isMean(int start) {
        return token(start - 1).is("average", "averaged", "averaging") || sentence.standsAt(start - 2, "average", "of");
    }

    /// `64 prisoners each`, `30 cents more than before`, `17 pounds less`.
    private Doubt behind(int at) {
        if (token(at).is("each", "apiece") && !token(at + 1).isWord()) {
            return Doubt.EACH;
        }
        if (token(at).is("fewer", "less", "more") && token(at + 1).is("per", "a", "each", "every")) {
            return Doubt.OPEN;
        }
        return token(at).is("fewer", "less")
                ? Doubt.LESS
                : sentence.standsAt(at, "more", "than") ? Doubt.MORE : Doubt.NONE;
    }

    /// `higher than` 52 says less than `more than` 52.
    private boolean isCompared(NumberPhrase phrase) {
        boolean than =
                phrase.start() < phrase.first() && token(phrase.first() - 1).is("than");
        return than && !token(phrase.first() - 2).is("more", "less", "fewer", "greater");
    }

    /// Whether the words around a figure in words, from token `at` to `unitEnd`, make it another.
    boolean isDoubtful(int at, int unitEnd) {
        boolean proportion = token(at - 1).is("in") && isNumeral(token(at - 2));
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
        boolean proportion =
                (before.is("or") && isNumeral(second)) || (before.is("of") && second.is("out", "fraction", "median"));
        boolean longer = isScale(second) && before.is("and", ",", "und", "et", "y", "e", "و");
        boolean indefinite = token(start).is("a") && before.is("of");
        boolean reckoned = RECKONING.contains(before.text());
        boolean level = before.is("to") && isNumeral(second) && !second.is("point") && !isFrom(start - 2);
        return isNumeral(before) || level || reckoned || proportion || longer || indefinite;
    }

    /// Whether the number that ends at this token is the one that something moved from.
    private boolean isFrom(int at) {
        for (int before = at - 1; before > at - 6; before--) {
            if (token(before).is("from")) {
                return true;
            }
        }
        return false;
    }

    /// `one in` 10, but not `$12 million in` three months.
    private boolean isProportion(NumberPhrase phrase) {
        Token above = token(phrase.start() - 2);
        if (!token(phrase.start() - 1).is("in") || !isNumeral(above)) {
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
        Token second = token(start - 2);
        boolean numbered = before.is(".") && second.is("no", "nos", "nr");
        boolean excluded = (before.is("but") && second.is("all", "nothing", "anything"))
                || (before.is("of") && second.is("instead"));
        return lexicon.isIn(WordSet.DENYING, before) || before.isNegated() || numbered || excluded;
    }

    /// `Flight` 752, `World War` Two: in the middle of a sentence, or at its start unless the word is a common one.
    private boolean isName(int at) {
        Token before = token(at - 1);
        if (before.kind() != Token.Kind.WORD || lexicon.isIn(WordSet.WEEKDAY, before)) {
            return false;
        }
        boolean owner = before.text().endsWith("'s") || before.text().endsWith("’s");
        if (owner) {
            return token(at).isCapital();
        }
        Token second = token(at - 2);
        boolean starts = second.kind() == Token.Kind.NONE || second.kind() == Token.Kind.SIGN;
        boolean common = starts && (lexicon.isIn(WordSet.NAME_OPENER, before) || before.isInflected());
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
                || (behind.is("und", "et", "y", "و") && isNumeral(second) && isScale(last))
                || (behind.is("-", "or") && isNumeral(second))
                || (behind.is("to") && (isNumeral(second) || lexicon.currencySigns.has(second)) && !isFrom(next - 1));
        return joined || continued || longer || andAHalf(next);
    }

    private boolean andAHalf(int next) {
        return token(next).is("and")
                && token(next + 1).is("a")
                && token(next + 2).is("half", "quarter", "third");
    }

    /// Whether what stands at token `next`, behind a number and its unit, makes it a rate or a difference.
    boolean behindUnit(int next, boolean money) {
        int at = pastHyphen(next);
        int after = pastHyphen(at + 1);
        Token behind = token(at);
        Token second = token(after);
        boolean time = lexicon.units.has(second) || second.is("head", "night", "person", "piece");
        boolean past = token(after + 1).is("ago", "after", "before", "earlier", "later");
        boolean rate = behind.is("a", "an") && (money || time) && second.kind() == Token.Kind.WORD && !past;
        boolean share = behind.is("in", "of") && second.is("every", "each");
        return rate
                || lexicon.set(WordSet.RATE).at(sentence, next).isPresent()
                || share
                || andAHalf(next)
                || (behind.is("each", "apiece") && second.isWord())
                || behind.is("/", "per", "every", "daily", "weekly", "monthly", "yearly", "annually", "hourly");
    }

    /// `a year` and `-a-year` are one.
    private int pastHyphen(int at) {
        return token(at).is("-") ? at + 1 : at;
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
