package factbox.figures.quantity;

import factbox.figures.token.Kind;
import factbox.figures.token.Lexicon;
import factbox.figures.token.Sentence;
import factbox.figures.token.Token;
import factbox.figures.token.Unit;
import factbox.figures.token.WordSet;
import factbox.story.Bound;
import java.math.BigDecimal;

/// Tells days, years and times of day from quantities.
public final class Years {
    private static final int FARTHEST = 6;
    private static final BigDecimal MIDNIGHT = BigDecimal.valueOf(24);

    private final Sentence sentence;
    private final Lexicon lexicon;

    Years(Sentence sentence) {
        this.sentence = sentence;
        this.lexicon = sentence.lexicon();
    }

    /// Whether digits are those of a year that news tells of.
    public static boolean isYear(String digits) {
        if (digits.length() != 4) {
            return false;
        }
        int year = Integer.parseInt(digits);
        return year >= 1400 && year <= 2100;
    }

    boolean isDate(NumberPhrase phrase) {
        int at = phrase.number().start();
        boolean plain = token(at).isDigits()
                && !phrase.currency()
                && phrase.number().scale().signum() > 0;
        if (!plain || phrase.number().isScaled()) {
            return false;
        }
        return isClock(phrase) || isDay(phrase) || (isYear(token(at).text()) && isYear(phrase));
    }

    private boolean isClock(NumberPhrase phrase) {
        if (isHours(phrase)) {
            return true;
        }
        if (lexicon.set(WordSet.CLOCK_BEHIND).at(sentence, phrase.end()).isPresent()) {
            return true;
        }
        Unit unit = phrase.unit().unit();
        return lexicon.set(WordSet.CLOCK_BEFORE)
                        .before(sentence, phrase.first())
                        .isPresent()
                && phrase.number().number().compareTo(MIDNIGHT) <= 0
                && (unit.isBare() || unit.code().equals("h"));
    }

    /// `from 0900 to 1305`.
    private boolean isHours(NumberPhrase phrase) {
        Token digits = token(phrase.number().start());
        return digits.text().length() == 4
                && digits.text().charAt(0) == '0'
                && !token(phrase.number().start() - 1).isDigits()
                && phrase.number().next() == phrase.number().start() + 1;
    }

    /// A day of a month, or one of several: `August 4 and 5`.
    private boolean isDay(NumberPhrase phrase) {
        boolean day = phrase.number().number().intValue() <= 31
                || isYear(token(phrase.number().start()).text());
        if (!day || (phrase.unit().unit().isMeasure() && phrase.unit().unit().kind() != Kind.ANGLE)) {
            return false;
        }
        int before = phrase.number().start() - 1;
        while (before > phrase.number().start() - FARTHEST && isBetweenDays(before)) {
            before--;
        }
        int behind = phrase.end();
        while (behind < phrase.end() + FARTHEST
                && isBetweenDays(behind)
                && (lexicon.decimalComma || !token(behind).is("."))) {
            behind++;
        }
        if (before < phrase.number().start() - 1 && isLink(before + 1)) {
            before = phrase.number().start();
        }
        boolean counts = phrase.unit().sure() && !phrase.unit().unit().isBare();
        boolean since = lexicon.isIn(WordSet.BEFORE_MONTH, token(before - 1));
        boolean parted = token(phrase.number().start() - 1).is(",");
        int first = phrase.number().start();
        boolean whole =
                parted && isYear(token(first).text()) && token(first - 2).isDigits() && isMonth(first - 3);
        return whole
                || (isMonth(before)
                        && !(parted && counts)
                        && (isYear(token(phrase.number().start()).text()) || !(counts && since)))
                || isMonth(behind);
    }

    /// The `to` of `from 12 in May to 15 in June`, where no day is before it.
    private boolean isLink(int at) {
        return lexicon.isIn(WordSet.RANGE_TO, token(at))
                || lexicon.isIn(WordSet.AND, token(at))
                || lexicon.isIn(WordSet.RANGE_OR, token(at));
    }

    private boolean isBetweenDays(int at) {
        Token token = token(at);
        return token.isDigits()
                || token.isDash()
                || token.is(",", ".")
                || lexicon.isIn(WordSet.BETWEEN_DAYS, token)
                || lexicon.isIn(WordSet.ORDINAL_SUFFIX, token);
    }

    /// May and March are months with a capital, or where the word before says so.
    private boolean isMonth(int at) {
        Token word = token(at);
        boolean verb = lexicon.isIn(WordSet.MONTH_VERB, word) && !word.isCapital();
        boolean dated = lexicon.isIn(WordSet.BEFORE_MONTH_NAME, token(at - 1));
        return lexicon.months.has(word) && (!verb || dated);
    }

    private boolean isYear(NumberPhrase phrase) {
        int at = phrase.number().start();
        boolean one = phrase.number().next() == at + 1;
        Unit unit = phrase.unit().unit();
        boolean said = lexicon.isIn(WordSet.BEFORE_YEAR, token(phrase.start() - 1))
                || token(at - 1).is("'", "’", "(");
        boolean bounded = phrase.start() < phrase.first();
        boolean about = bounded && phrase.bounds().contains(Bound.ABOUT);
        boolean named = said && token(phrase.unit().next() - 1).isCapital();
        if (!one || (unit.isMeasure() && !(said && unit.kind() == Kind.DURATION) && !named)) {
            return false;
        }
        if (unit.isBare()) {
            return !bounded || about;
        }
        boolean people = lexicon.isIn(WordSet.PEOPLE, token(phrase.unit().next() - 1));
        boolean recent = Integer.parseInt(token(at).text()) >= 1900;
        return !bounded && (said || (recent && !people));
    }

    private Token token(int at) {
        return sentence.token(at);
    }
}
