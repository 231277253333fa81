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
            add(
                    doubted
                            ? wording.get().mention().doubtful(Doubt.OPEN)
                            : wording.get().mention());
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
        return new Mention(
                phrase.span(),
                phrase.numberSpan(),
                phrase.quantity(),
                unit.kind(),
                changes.of(phrase),
                counted(phrase.unit()),
                added,
                read ? doubts.of(phrase) : Doubt.OPEN);
    }

    private @Nullable Span counted(UnitReader.Read unit) {
        boolean noun = unit.unit().kind() == Kind.COUNT && unit.next() > unit.from();
        return noun ? sentence.span(unit.from(), unit.next()) : null;
    }

    private void add(Mention mention) {
        Mention last = found.isEmpty() ? null : found.getLast();
        if (last == null || !isJoined(last, mention)) {
            found.add(aged(last, carried(last, mention)));
            return;
        }
        boolean part = Measures.isPart(last, mention);
        boolean given = last.kind() == Kind.COUNT && lexicon.currencySigns.has(tokenAt(mention));
        if (!given) {
            found.set(found.size() - 1, last.doubtful(part ? Doubt.PART : Doubt.OPEN));
        }
        found.add(mention.doubtful(part ? Doubt.PART : given && isOfEach(last) ? Doubt.EACH : Doubt.OPEN));
    }

    /// Of `two years and six months`, `6 feet 2 inches` and `gave 11 people $2 million`, no part stands alone.
    private boolean isJoined(Mention last, Mention mention) {
        int gap = mention.span().start() - last.span().end();
        if (gap < 0 || gap > 5) {
            return false;
        }
        int from = sentence.indexOf(last.span().end());
        int to = sentence.indexOf(mention.span().start());
        boolean measures = last.kind() == Kind.DURATION
                && mention.kind() == Kind.DURATION
                && !last.quantity().unit().equals(mention.quantity().unit());
        boolean during = mention.doubt() == Doubt.DURING && last.kind() != Kind.DURATION;
        boolean adjacent = from == to && !last.bare() && !during;
        return adjacent || (measures && to == from + 1 && sentence.token(from).is("and", ","));
    }

    private Token tokenAt(Mention mention) {
        return sentence.token(sentence.indexOf(mention.span().start()));
    }

    /// `each of the 11 plaintiffs`.
    private boolean isOfEach(Mention mention) {
        int at = sentence.indexOf(mention.span().start());
        return sentence.standsAt(at - 3, "each", "of", "the") && mention.firm();
    }

    /// The `seven` of `aged four and seven`.
    private Mention aged(@Nullable Mention last, Mention mention) {
        boolean bare = last != null
                && last.kind() == Kind.AGE
                && last.span().end() == last.number().end()
                && mention.bare();
        if (last == null || !bare) {
            return mention;
        }
        int from = sentence.indexOf(last.span().end());
        int at = sentence.indexOf(mention.span().start());
        Token behind = sentence.token(sentence.indexOf(mention.span().end() - 1) + 1);
        boolean listed = at == from + 1 && sentence.token(from).is("and", ",") && !behind.isWord();
        boolean years = listed && mention.quantity() instanceof Quantity.Amount;
        return years ? mention.inYears() : mention;
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
