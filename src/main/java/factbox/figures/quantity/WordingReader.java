package factbox.figures.quantity;

import factbox.figures.numeral.Numeral;
import factbox.figures.token.Kind;
import factbox.figures.token.Lexicon;
import factbox.figures.token.Phrases;
import factbox.figures.token.Sentence;
import factbox.figures.token.Token;
import factbox.figures.token.WordSet;
import factbox.figures.unit.UnitReader;
import factbox.story.Quantity;
import factbox.story.Span;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads figures in words alone: `thousands of tons`, `several hundred people`.
final class WordingReader {
    /// A figure in words, and the tokens behind its words, behind all of it, and behind the unit it may have.
    record Read(Mention mention, int next, int end, int unitEnd) {}

    private static final BigDecimal MILLIONS = BigDecimal.valueOf(1_000_000);

    private final Sentence sentence;
    private final Lexicon lexicon;
    private final UnitReader units;

    WordingReader(Sentence sentence) {
        this.sentence = sentence;
        this.lexicon = sentence.lexicon();
        this.units = new UnitReader(sentence);
    }

    Optional<Read> read(int at) {
        boolean marks = isIn(WordSet.MARK, at) && !isIn(WordSet.OF, at + 1);
        int next = lexicon.isIn(WordSet.VAGUE, token(at)) && !marks ? vague(at) : several(at);
        if (next == at) {
            return Optional.empty();
        }
        int of = isIn(WordSet.OF, next) ? next + 1 : next;
        int from = isIn(WordSet.DEFINITE, of) && of > next ? of + 1 : of;
        BigDecimal least = lexicon.isIn(WordSet.MILLIONS, token(next - 1)) ? MILLIONS : BigDecimal.TEN;
        UnitReader.Read unit = units.read(from, Numeral.of(least, at, next));
        boolean counts = !unit.unit().isBare();
        int end = counts ? unit.next() : next;
        Span words = sentence.span(at, next);
        Quantity quantity = new Quantity.Wording(
                onOneLine(words.in(sentence.text())), unit.unit().code());
        @Nullable
        Span counted = counts && unit.unit().kind() == Kind.COUNT ? sentence.span(unit.from(), unit.next()) : null;
        boolean bounded = lexicon.boundsBefore.before(sentence, at).isPresent();
        Mention mention = new Mention(
                sentence.span(at, end),
                words,
                quantity,
                unit.unit().kind(),
                Direction.NONE,
                counted,
                false,
                !bounded && from == of && unit.sure() ? Doubt.NONE : Doubt.OPEN);
        return Optional.of(new Read(mention, next, end, unit.next()));
    }

    /// `hundreds of thousands`.
    private int vague(int at) {
        int next = at + 1;
        while (isIn(WordSet.OF, next) && lexicon.isIn(WordSet.VAGUE, token(next + 1))) {
            next += 2;
        }
        return next;
    }

    /// `several hundred`, `a few dozen`; `several` alone is no figure.
    private int several(int at) {
        Optional<Phrases.Match<Boolean>> several = lexicon.set(WordSet.SEVERAL).at(sentence, at);
        if (several.isEmpty()) {
            return at;
        }
        int scale = at + several.get().tokens();
        if (!lexicon.scales.has(token(scale)) && !lexicon.dozens.has(token(scale))) {
            return at;
        }
        return lexicon.scales.has(token(scale + 1)) ? scale + 2 : scale + 1;
    }

    private boolean isIn(WordSet set, int at) {
        return lexicon.isIn(set, token(at));
    }

    private Token token(int at) {
        return sentence.token(at);
    }

    /// A text of any system may break its lines between two words, or hold other marks that no reader sees.
    private static String onOneLine(String words) {
        return words.replaceAll("[\\x00-\\x20\\x7F-\\x9F\\u202A-\\u202E\\u2066-\\u2069]+", " ");
    }
}
