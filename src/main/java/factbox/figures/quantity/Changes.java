package factbox.figures.quantity;

import factbox.figures.token.Kind;
import factbox.figures.token.Lexicon;
import factbox.figures.token.Sentence;
import factbox.figures.token.Token;
import factbox.figures.token.WordSet;

/// Tells whether a number is how much something rose or fell, as in `rose 3 percent` and `a 3 percent drop`.
///
/// The level that it rose to or from is no change.
final class Changes {
    private static final int FARTHEST = 9;
    private static final int BY = 10;
    private static final int OF = 6;
    private static final int OBJECT = 5;

    private final Sentence sentence;
    private final Lexicon lexicon;

    Changes(Sentence sentence) {
        this.sentence = sentence;
        this.lexicon = sentence.lexicon();
    }

    Direction of(NumberPhrase phrase) {
        Kind kind = kind(phrase);
        boolean level = phrase.start() < phrase.first() && isIn(WordSet.LEVEL_BEFORE, phrase.start());
        boolean compound = (kind == Kind.COUNT || kind == Kind.LENGTH)
                && sentence.token(phrase.end()).isHyphen();
        if (kind == Kind.DURATION || kind == Kind.AGE || level || compound) {
            return Direction.NONE;
        }
        if (isOff(phrase)) {
            return Direction.DOWN;
        }
        Direction behind = behind(phrase);
        return behind == Direction.NONE ? before(phrase) : behind;
    }

    /// `wiped $8 billion off its value`.
    private boolean isOff(NumberPhrase phrase) {
        return isIn(WordSet.OFF, phrase.last())
                && (kind(phrase) == Kind.MONEY || kind(phrase) == Kind.PERCENT)
                && !isIn(WordSet.NO_OFF, phrase.start() - 1);
    }

    /// `3 percent higher`, `a 3 percent annual rise`.
    private Direction behind(NumberPhrase phrase) {
        int at = phrase.last();
        for (int word = at; word <= at + 2; word++) {
            Token token = token(word);
            boolean up = lexicon.isIn(WordSet.UP_BEHIND, token);
            if ((up || lexicon.isIn(WordSet.DOWN_BEHIND, token)) && !isCompared(phrase, word)) {
                return up ? Direction.UP : Direction.DOWN;
            }
            if (!token.isHyphen() && !lexicon.isIn(WordSet.CHANGE_ADJECTIVE, token)) {
                return Direction.NONE;
            }
        }
        return Direction.NONE;
    }

    /// `3 more people`, `3 percent more people`.
    private boolean isCompared(NumberPhrase phrase, int word) {
        boolean counts =
                !phrase.unit().unit().isMeasure() && !phrase.unit().unit().isBare();
        return isIn(WordSet.COMPARED_CHANGE, word) && (counts || !ends(word));
    }

    /// `3 percent more`, at the end or with `than` behind it.
    private boolean ends(int word) {
        return !token(word + 1).isWord() || isIn(WordSet.END_OF_COMPARISON, word + 1);
    }

    private Direction before(NumberPhrase phrase) {
        int at = phrase.range().filter(RangeReader.Read::opened).isPresent() ? phrase.start() - 2 : phrase.start() - 1;
        boolean levels = phrase.range().isPresent() && lexicon.isIn(WordSet.RANGE_FROM, token(phrase.start() - 1));
        if (levels) {
            return Direction.NONE;
        }
        boolean by = isIn(WordSet.BY, at);
        boolean passive = by && isAgent(at - 1);
        if (passive) {
            return Direction.NONE;
        }
        if (by || (isIn(WordSet.OF, at) && isAmount(phrase))) {
            return nearby(at - 1, by);
        }
        Direction direct = kind(phrase) == Kind.PERCENT ? ofObject(at) : Direction.NONE;
        if (direct != Direction.NONE) {
            return direct;
        }
        for (int word = at; word > at - FARTHEST; word--) {
            Token token = token(word);
            if (lexicon.isIn(WordSet.STOP_OF_CHANGE, token)) {
                return Direction.NONE;
            }
            Direction direction = direction(word, phrase);
            if (direction != Direction.NONE) {
                return direction;
            }
            if (!lexicon.isIn(WordSet.CHANGE_LINK, token)) {
                return Direction.NONE;
            }
        }
        return Direction.NONE;
    }

    private static Kind kind(NumberPhrase phrase) {
        return phrase.unit().unit().kind();
    }

    /// `cut its emissions` 55 percent: some words, none of which ends a noun phrase, are between.
    private Direction ofObject(int at) {
        int verb = at;
        while (verb > at - OBJECT && token(verb).isWord() && isObject(token(verb))) {
            verb--;
        }
        boolean object = verb < at && lexicon.isIn(WordSet.CHANGING_OBJECT, token(verb));
        return !object ? Direction.NONE : lexicon.isIn(WordSet.UP, token(verb)) ? Direction.UP : Direction.DOWN;
    }

    private boolean isObject(Token word) {
        boolean article = lexicon.isIn(WordSet.OWNING, word);
        return (article || !lexicon.isIn(WordSet.NO_NOUN, word)) && !lexicon.isIn(WordSet.CHANGING_OBJECT, word);
    }

    /// `led by two men`: done by them, and no change by so many.
    private boolean isAgent(int participle) {
        Token word = token(participle);
        boolean done = lexicon.ends(WordSet.PASSIVE_ENDING, word) || lexicon.isIn(WordSet.PASSIVE, word);
        return done && !lexicon.isIn(WordSet.UP, word) && !lexicon.isIn(WordSet.DOWN, word);
    }

    private static boolean isAmount(NumberPhrase phrase) {
        return phrase.unit().unit().isMeasure() || phrase.unit().unit().isBare();
    }

    /// A change within some words before `by` or `of`: `cut its workforce by 10 percent`.
    private Direction nearby(int at, boolean by) {
        for (int word = at; word > at - (by ? BY : OF) && word >= 0; word--) {
            Token token = token(word);
            boolean rate = lexicon.isIn(WordSet.AT, token) && isIn(WordSet.PACE, at);
            if (!by && lexicon.isIn(WordSet.STOP_OF_NOUN, token) && !rate) {
                return Direction.NONE;
            }
            if (token.is(";", ",") && word < at - 1 && !isIn(WordSet.CHANGE_RELATIVE, word + 1)) {
                return Direction.NONE;
            }
            if (lexicon.isIn(WordSet.UP, token)) {
                return Direction.UP;
            }
            if (lexicon.isIn(WordSet.DOWN, token)) {
                return Direction.DOWN;
            }
        }
        return Direction.NONE;
    }

    private Direction direction(int word, NumberPhrase phrase) {
        Token token = token(word);
        boolean particle = lexicon.isIn(WordSet.PARTICLE, token);
        boolean count = phrase.unit().unit().kind() == Kind.COUNT;
        boolean phrasal = particle && lexicon.isIn(count ? WordSet.PHRASAL : WordSet.PHRASAL_SHARE, token(word - 1));
        boolean counts = particle && !isAmount(phrase) && !token(word - 1).is(",") && !isIn(WordSet.COPULA, word - 1);
        boolean money = lexicon.isIn(WordSet.RAISING, token)
                && phrase.unit().unit().kind() == Kind.MONEY
                && word == phrase.start() - 1;
        boolean things = count
                && !phrase.unit().unit().isBare()
                && !lexicon.isIn(WordSet.STOCK, token(phrase.unit().next() - 1));
        boolean object = things && lexicon.isIn(WordSet.NO_COUNT_CHANGE, token);
        boolean flow = lexicon.isIn(WordSet.FLOW, token)
                && phrase.unit().unit().kind() == Kind.MONEY
                && phrase.number().isScaled()
                && !isOfValue(phrase.last());
        if (phrasal || counts || money || object || flow) {
            return Direction.NONE;
        }
        return lexicon.isIn(WordSet.UP, token)
                ? Direction.UP
                : lexicon.isIn(WordSet.DOWN, token) ? Direction.DOWN : Direction.NONE;
    }

    /// `lost $9 million in value` is a fall, and `lost $9 million` a loss.
    private boolean isOfValue(int behind) {
        return lexicon.isIn(WordSet.VALUE, token(behind + 1)) || lexicon.isIn(WordSet.VALUE, token(behind + 2));
    }

    private boolean isIn(WordSet set, int at) {
        return lexicon.isIn(set, token(at));
    }

    private Token token(int at) {
        return sentence.token(at);
    }
}
