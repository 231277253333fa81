package factbox.figures.quantity;

import factbox.figures.token.Kind;
import factbox.figures.token.Lexicon;
import factbox.figures.token.Sentence;
import factbox.figures.token.Sentences;
import factbox.figures.token.Token;
import factbox.figures.token.Unit;
import factbox.figures.token.WordSet;
import factbox.figures.unit.UnitReader;
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
    private final Coordination coordination;
    private final Conversions conversions;
    private final List<Found> found = new ArrayList<>();

    private QuantityFinder(Sentence sentence) {
        this.sentence = sentence;
        this.lexicon = sentence.lexicon();
        this.phrases = new PhraseReader(sentence);
        this.wordings = new WordingReader(sentence);
        this.nonFigures = new NonFigures(sentence);
        this.years = new Years(sentence);
        this.changes = new Changes(sentence);
        this.doubts = new Doubts(sentence);
        this.coordination = new Coordination(sentence);
        this.conversions = new Conversions(sentence);
    }

    /// The quantities in one part of an English text, in reading order; offsets count in the whole text.
    public static List<Mention> find(String text, Span part) {
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
    public static List<Mention> find(Sentence sentence) {
        return new QuantityFinder(sentence).mentions();
    }

    private List<Mention> mentions() {
        int at = 0;
        while (at < sentence.size()) {
            int end = nonFigures.skip(at);
            at = end > at ? end : Math.max(at + 1, next(at));
        }
        return found.stream().map(Found::mention).toList();
    }

    /// Reads what begins at a token, and gives the token behind its number.
    private int next(int at) {
        Optional<WordingReader.Read> wording = wordings.read(at);
        if (wording.isPresent()) {
            WordingReader.Read said = wording.get();
            boolean doubted = doubts.isDoubtful(at, said.unitEnd());
            Mention mention = doubted ? said.mention().doubtful(Doubt.OPEN) : said.mention();
            add(new Found(mention, null, at, said.end()));
            return said.next();
        }
        Optional<NumberPhrase> phrase = phrases.read(at);
        if (phrase.isEmpty()) {
            return at;
        }
        NumberPhrase read = phrase.get();
        if (!read.isTooLong() && !years.isDate(read) && !nonFigures.isNone(read)) {
            add(found(read));
        }
        boolean ofOne = read.number().fraction() && read.unit().unit().isMeasure();
        return ofOne ? Math.max(read.end(), read.unit().next()) : read.end();
    }

    private Found found(NumberPhrase phrase) {
        return new Found(mention(phrase), phrase, phrase.from(), phrase.last());
    }

    private Mention mention(NumberPhrase phrase) {
        Unit unit = phrase.unit().unit();
        boolean added = lexicon.isIn(WordSet.ADDING, sentence.token(phrase.start() - 1));
        boolean read = lexicon.knowsNumbers() || phrase.isInDigits();
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

    private void add(Found next) {
        Found read = coordination.inherited(found, next).map(this::found).orElse(next);
        Found before = found.isEmpty() ? null : found.getLast();
        Mention mention = read.mention();
        if (before == null) {
            found.add(read);
            return;
        }
        if (!isJoined(before, read)) {
            coordination.shared(found, read).forEach((at, phrase) -> found.set(at, found(phrase)));
            found.add(read.with(aged(before, read.with(carried(before, read)))));
            conversions.apply(found, this::found);
            return;
        }
        Optional<Mention> whole = Measures.joined(before.mention(), mention);
        if (whole.isPresent()) {
            found.set(found.size() - 1, new Found(whole.get(), null, before.first(), read.next()));
            return;
        }
        boolean given =
                before.mention().kind() == Kind.COUNT && lexicon.currencySigns.has(sentence.token(read.first()));
        if (!given) {
            found.set(found.size() - 1, before.with(before.mention().doubtful(Doubt.OPEN)));
        }
        found.add(read.with(mention.doubtful(given && isOfEach(before) ? Doubt.EACH : Doubt.OPEN)));
    }

    /// Of `two years and six months`, `6 feet 2 inches` and `gave 11 people $2 million`, no part stands alone.
    private boolean isJoined(Found before, Found read) {
        Mention last = before.mention();
        Mention mention = read.mention();
        int gap = mention.span().start() - last.span().end();
        if (gap < 0 || gap > 5) {
            return false;
        }
        boolean measures = last.kind() == Kind.DURATION
                && mention.kind() == Kind.DURATION
                && !last.quantity().unit().equals(mention.quantity().unit());
        boolean during = mention.doubt() == Doubt.DURING && last.kind() != Kind.DURATION;
        boolean adjacent = before.next() == read.first() && !last.bare() && !during;
        return adjacent || (measures && read.first() == before.next() + 1 && isAnd(before.next()));
    }

    private boolean isAnd(int at) {
        return sentence.token(at).is(",") || isIn(WordSet.AND, at);
    }

    private boolean isIn(WordSet set, int at) {
        return lexicon.isIn(set, sentence.token(at));
    }

    /// `each of the 11 plaintiffs`.
    private boolean isOfEach(Found read) {
        return isIn(WordSet.EVERY, read.first() - 3)
                && isIn(WordSet.OF, read.first() - 2)
                && isIn(WordSet.DEFINITE, read.first() - 1)
                && read.mention().firm();
    }

    /// The `seven` of `aged four and seven`.
    private Mention aged(Found before, Found read) {
        Mention last = before.mention();
        Mention mention = read.mention();
        boolean bare =
                last.kind() == Kind.AGE && last.span().end() == last.number().end() && mention.bare();
        if (!bare) {
            return mention;
        }
        boolean listed = read.first() == before.next() + 1
                && isAnd(before.next())
                && !sentence.token(read.next()).isWord();
        boolean years = listed && mention.quantity() instanceof Quantity.Amount;
        return years ? mention.inYears() : mention;
    }

    /// `rose 2 percent this year and 3 percent next year`, `fell $12, or 3 percent`.
    private Mention carried(Found before, Found read) {
        Mention last = before.mention();
        Mention mention = read.mention();
        if (!isShort(last, mention)) {
            return mention;
        }
        List<Token> between = sentence.tokens().subList(before.next(), read.first());
        boolean or = between.size() <= 2 && !between.isEmpty() && lexicon.isIn(WordSet.RANGE_OR, between.getLast());
        boolean same = last.kind() == mention.kind()
                && last.quantity().unit().equals(mention.quantity().unit());
        boolean and = same
                && between.stream().anyMatch(word -> word.is(",") || lexicon.isIn(WordSet.FOLLOWING, word))
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
