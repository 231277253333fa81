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
        boolean level = phrase.start() < phrase.first()
                && sentence.token(phrase.start()).is("below", "above", "under", "beneath", "beyond", "past");
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
        Token before = token(phrase.start() - 1);
        return token(phrase.last()).is("off")
                && (kind(phrase) == Kind.MONEY || kind(phrase) == Kind.PERCENT)
                && !before.text().startsWith("mak")
                && !before.is("made", "earned", "earns", "lives");
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
        return token(word).is("more", "less", "fewer", "up", "down", "loss", "extra") && (counts || !ends(word));
    }

    /// `3 percent more`, at the end or with `than` behind it.
    private boolean ends(int word) {
        Token next = token(word + 1);
        return next.kind() != Token.Kind.WORD
                || next.is("than", "on", "in", "at", "from", "for", "compared", "year", "per", "a", "each", "every");
    }

    private Direction before(NumberPhrase phrase) {
        int at = phrase.range().filter(RangeReader.Read::opened).isPresent() ? phrase.start() - 2 : phrase.start() - 1;
        Token nearest = token(at);
        boolean levels = phrase.range().isPresent() && lexicon.isIn(WordSet.RANGE_FROM, token(phrase.start() - 1));
        if (levels) {
            return Direction.NONE;
        }
        boolean passive = nearest.is("by") && isAgent(at - 1);
        if (passive) {
            return Direction.NONE;
        }
        if (nearest.is("by") || (nearest.is("of") && isAmount(phrase))) {
            return nearby(at - 1, nearest.is("by"));
        }
        Direction direct = kind(phrase) == Kind.PERCENT ? ofObject(at) : Direction.NONE;
        if (direct != Direction.NONE) {
            return direct;
        }
        for (int word = at; word > at - FARTHEST; word--) {
            Token token = token(word);
            if (token.is("to", "from", "at")) {
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
        boolean article = word.is("the", "its", "their", "his", "her", "our");
        return (article || !lexicon.isIn(WordSet.NO_NOUN, word)) && !lexicon.isIn(WordSet.CHANGING_OBJECT, word);
    }

    /// `led by two men`: done by them, and no change by so many.
    private boolean isAgent(int participle) {
        Token word = token(participle);
        boolean done = word.text().endsWith("ed")
                || word.text().endsWith("en")
                || word.is("led", "shot", "won", "held", "run");
        return done && !lexicon.isIn(WordSet.UP, word) && !lexicon.isIn(WordSet.DOWN, word);
    }

    private static boolean isAmount(NumberPhrase phrase) {
        return phrase.unit().unit().isMeasure() || phrase.unit().unit().isBare();
    }

    /// A change within some words before `by` or `of`: `cut its workforce by 10 percent`.
    private Direction nearby(int at, boolean by) {
        for (int word = at; word > at - (by ? BY : OF) && word >= 0; word--) {
            Token token = token(word);
            boolean rate = token.is("at") && token(at).is("rate", "pace", "clip", "speed");
            if (!by && token.is("to", "from", "at", "on") && !rate) {
                return Direction.NONE;
            }
            if (token.is(";", ",") && word < at - 1 && !token(word + 1).is("which")) {
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
        boolean particle = token.is("up", "down");
        boolean count = phrase.unit().unit().kind() == Kind.COUNT;
        boolean phrasal = particle && lexicon.isIn(count ? WordSet.PHRASAL : WordSet.PHRASAL_SHARE, token(word - 1));
        boolean counts = particle && !isAmount(phrase) && !token(word - 1).is("is", "was", "were", "are", ",", "be");
        boolean money = token.text().startsWith("rais")
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

    private Token token(int at) {
        return sentence.token(at);
    }
}
