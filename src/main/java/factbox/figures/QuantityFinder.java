package factbox.figures;

import factbox.story.Quantity;
import factbox.story.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Finds the quantities that a text states, in linear time; dates, years, names, lists and ordinals are none.
public final class QuantityFinder {
    /// How far behind a change another may be said shortly.
    private static final int CARRY = 40;

    private final Sentence sentence;
    private final Lexicon lexicon;
    private final PhraseReader phrases;
    private final WordingReader wordings;
    private final NonFigures nonFigures;
    private final Years years;
    private final Changes changes;
    private final Doubts doubts;
    private final List<Mention> found = new ArrayList<>();

    private QuantityFinder(Sentence sentence) {
        this.sentence = sentence;
        this.lexicon = sentence.lexicon();
        this.phrases = new PhraseReader(sentence);
        this.wordings = new WordingReader(sentence);
        this.nonFigures = new NonFigures(sentence);
        this.years = new Years(sentence);
        this.changes = new Changes(sentence);
        this.doubts = new Doubts(sentence);
    }

    /// The quantities in one part of an English text, in reading order; offsets count in the whole text.
    static List<Mention> find(String text, Span part) {
        return find(text, part, Locale.ENGLISH);
    }

    /// The quantities in one part of a text in the language of `locale`; offsets count in the whole text.
    public static List<Mention> find(String text, Span part, Locale locale) {
        List<Mention> all = new ArrayList<>();
        Sentences sentences = new Sentences(text, part, Lexicon.of(locale));
        for (Sentence sentence = sentences.next(); sentence.size() > 0; sentence = sentences.next()) {
            all.addAll(find(sentence));
        }
        return all;
    }

    /// The quantities in one sentence.
    static List<Mention> find(Sentence sentence) {
        return new QuantityFinder(sentence).mentions();
    }

    private List<Mention> mentions() {
        int at = 0;
        while (at < sentence.size()) {
            int end = nonFigures.skip(at);
            at = end > at ? end : Math.max(at + 1, next(at));
        }
        return found;
    }

    /// Reads what begins at a token, and gives the token behind its number.
    private int next(int at) {
        Optional<WordingReader.Read> wording = wordings.read(at);
        if (wording.isPresent()) {
            boolean doubted = doubts.isDoubtful(at, wording.get().unitEnd());
            add(doubted ? wording.get().mention().doubtful() : wording.get().mention());
            return wording.get().next();
        }
        Optional<NumberPhrase> phrase = phrases.read(at);
        phrase.filter(read -> !years.isDate(read) && !nonFigures.isNone(read))
                .map(this::mention)
                .ifPresent(this::add);
        return phrase.map(read -> read.end()).orElse(at);
    }

    private Mention mention(NumberPhrase phrase) {
        Unit unit = phrase.unit().unit();
        boolean added = lexicon.isIn(WordSet.ADDING, sentence.token(phrase.start() - 1));
        boolean read = lexicon.english || phrase.isInDigits();
        boolean firm = read && !doubts.isDoubtful(phrase);
        return new Mention(
                phrase.span(),
                phrase.numberSpan(),
                phrase.quantity(),
                unit.kind(),
                changes.of(phrase),
                counted(phrase.unit()),
                added,
                firm);
    }

    private @Nullable Span counted(UnitReader.Read unit) {
        boolean noun = unit.unit().kind() == Kind.COUNT && unit.next() > unit.from();
        return noun ? sentence.span(unit.from(), unit.next()) : null;
    }

    /// Of `two years and six months`, neither part is the quantity for sure.
    private void add(Mention mention) {
        Mention last = found.isEmpty() ? null : found.getLast();
        if (last != null && last.span().end() <= mention.span().start()) {
            int gap = mention.span().start() - last.span().end();
            int from = gap > 5 ? 0 : sentence.indexOf(last.span().end());
            int to = gap > 5 ? 2 : sentence.indexOf(mention.span().start());
            boolean measures = last.kind() == Kind.DURATION
                    && mention.kind() == Kind.DURATION
                    && !last.quantity().unit().equals(mention.quantity().unit());
            boolean adjacent = from == to && !last.bare();
            if (adjacent || (measures && to == from + 1 && sentence.token(from).is("and", ","))) {
                found.set(found.size() - 1, last.doubtful());
                found.add(mention.doubtful());
                return;
            }
        }
        found.add(carried(last, mention));
    }

    /// `rose 2 percent this year and 3 percent next year`, `fell $12, or 3 percent`.
    private Mention carried(@Nullable Mention last, Mention mention) {
        if (last == null || !isShort(last, mention)) {
            return mention;
        }
        List<Token> between = sentence.tokens()
                .subList(
                        sentence.indexOf(last.span().end()),
                        sentence.indexOf(mention.span().start()));
        boolean or =
                between.size() <= 2 && !between.isEmpty() && between.getLast().is("or");
        boolean same = last.kind() == mention.kind()
                && last.quantity().unit().equals(mention.quantity().unit());
        boolean and = same
                && between.stream().anyMatch(word -> word.is("and", ",", "then", "or"))
                && between.stream().allMatch(word -> word.is(",") || lexicon.isIn(WordSet.CARRYING, word));
        return or || and ? mention.changing(last.change()) : mention;
    }

    private static boolean isShort(Mention last, Mention mention) {
        int gap = mention.span().start() - last.span().end();
        return last.change() != Direction.NONE
                && mention.change() == Direction.NONE
                && gap >= 0
                && gap < CARRY
                && mention.quantity() instanceof Quantity.Amount amount
                && amount.number().signum() > 0;
    }
}
