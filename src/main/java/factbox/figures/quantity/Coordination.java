package factbox.figures.quantity;

import factbox.figures.token.Kind;
import factbox.figures.token.Lexicon;
import factbox.figures.token.Sentence;
import factbox.figures.token.Token;
import factbox.figures.token.WordSet;
import factbox.figures.unit.UnitReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Gives a number the unit that is said once for several: `5 and 6 kg`, `from 9,000 people in 1990 to 4,300`.
final class Coordination {
    private static final int LONGEST_TIME = 7;
    private static final int LONGEST_LIST = 6;
    private static final int FARTHEST = 14;

    private final Sentence sentence;
    private final Lexicon lexicon;

    Coordination(Sentence sentence) {
        this.sentence = sentence;
        this.lexicon = sentence.lexicon();
    }

    /// The numbers before `read`, by their places in the list, that its unit is also the unit of.
    Map<Integer, NumberPhrase> shared(List<Found> found, Found read) {
        NumberPhrase phrase = read.phrase();
        if (phrase == null || phrase.isBare() || phrase.unit().unit().kind() == Kind.SHARE) {
            return Map.of();
        }
        Map<Integer, NumberPhrase> shared = new HashMap<>();
        int next = read.first();
        for (int at = found.size() - 1; at >= 0 && shared.size() < LONGEST_LIST; at--) {
            NumberPhrase before = found.get(at).phrase();
            if (before == null
                    || !before.isBare()
                    || !(shared.isEmpty() ? isLinked(before, next, phrase) : isListed(before, next))) {
                break;
            }
            shared.put(at, before.of(unit(before, phrase)));
            next = found.get(at).first();
        }
        return shared;
    }

    /// The unit of another number, and the words that are counted where it has them.
    private static UnitReader.Read unit(NumberPhrase phrase, NumberPhrase other) {
        return new UnitReader.Read(
                other.unit().unit(), phrase.end(), phrase.end(), other.unit().sure());
    }

    private boolean isLinked(NumberPhrase before, int next, NumberPhrase phrase) {
        int link = before.last();
        boolean and = isIn(WordSet.AND, link) || isIn(WordSet.RANGE_OR, link);
        if (and || (isIn(WordSet.RANGE_TO, link) && isFrom(before))) {
            return link + 1 == next;
        }
        boolean whole = isIn(WordSet.OF, link) && isIn(WordSet.DEFINITE, link + 1) && link + 2 == next;
        boolean sum = whole
                && phrase.unit().unit().kind() == Kind.MONEY
                && before.number().isScaled();
        return sum || isMove(before, next);
    }

    /// `from 1,200 in 2012 to` 2,400 people.
    private boolean isMove(NumberPhrase before, int next) {
        return isFrom(before)
                && isIn(WordSet.RANGE_TO, next - 1)
                && next - before.last() <= LONGEST_TIME
                && isPlain(before.last(), next - 1);
    }

    private boolean isFrom(NumberPhrase before) {
        return isIn(WordSet.RANGE_FROM, before.start() - 1);
    }

    /// Whether no sign parts the words between two tokens.
    private boolean isPlain(int from, int to) {
        for (int at = from; at < to; at++) {
            if (sentence.token(at).kind() == Token.Kind.SIGN) {
                return false;
            }
        }
        return true;
    }

    private boolean isListed(NumberPhrase before, int next) {
        return sentence.token(before.last()).is(",") && before.last() + 1 == next;
    }

    /// A bare number with the unit of the one before it, where it moves there or is compared with it.
    Optional<NumberPhrase> inherited(List<Found> found, Found read) {
        NumberPhrase phrase = read.phrase();
        if (phrase == null || !phrase.isBare() || found.isEmpty()) {
            return Optional.empty();
        }
        NumberPhrase before = unitBefore(found);
        if (before == null) {
            return Optional.empty();
        }
        boolean money = before.unit().unit().kind() == Kind.MONEY
                && before.number().isScaled()
                && phrase.number().isScaled()
                && phrase.start() - before.last() <= FARTHEST
                && isIn(WordSet.COMPARED, phrase.start() - 1);
        boolean moved = before.equals(found.getLast().phrase()) && isMove(before, phrase.start());
        return money || moved || isPart(before, phrase)
                ? Optional.of(phrase.of(unit(phrase, before)))
                : Optional.empty();
    }

    /// The 412 of `of the 650 members, 412`.
    private boolean isPart(NumberPhrase whole, NumberPhrase part) {
        return isIn(WordSet.OF, whole.start() - 2)
                && isIn(WordSet.DEFINITE, whole.start() - 1)
                && sentence.token(whole.last()).is(",")
                && part.start() == whole.last() + 1;
    }

    private static @Nullable NumberPhrase unitBefore(List<Found> found) {
        NumberPhrase last = found.getLast().phrase();
        return last == null || last.isBare() || last.unit().unit().kind() == Kind.SHARE ? null : last;
    }

    private boolean isIn(WordSet set, int at) {
        return lexicon.isIn(set, sentence.token(at));
    }
}
