package factbox.figures.choose;

import static factbox.figures.choose.LabelWords.join;
import static factbox.figures.choose.LabelWords.room;

import factbox.figures.clause.Chunk;
import factbox.figures.clause.Clause;
import factbox.figures.quantity.Mention;
import factbox.figures.token.Kind;
import factbox.figures.token.Sentence;
import factbox.figures.token.Token;
import factbox.figures.token.Tokenizer;
import factbox.figures.token.WordSet;
import java.util.List;

/// Tells what the figures of a sentence are about, each in a noun phrase: `people killed in the explosion`.
final class Labels {
    /// As many words say little.
    private static final int LITTLE = 2;

    private final LabelSentence sentence;
    private final LabelWords words;
    private final ClauseWords clauses;
    private final VerbSense verbs;
    private final FigureHeads heads;
    /// What the figure before is about, without its change, for one that is compared with it.
    private String before = "";
    private String last = "";
    /// What the last figure that counts something counts, for one that leaves it out.
    private String counted = "";

    Labels(Sentence sentence, List<Mention> mentions) {
        this.sentence = new LabelSentence(sentence, mentions);
        this.words = new LabelWords(this.sentence);
        this.clauses = new ClauseWords(this.sentence, words);
        this.verbs = new VerbSense(this.sentence);
        this.heads = new FigureHeads(this.sentence, words);
    }

    /// What is counted or measured; the clause itself where that is not plain. Asked in reading order.
    String of(Mention mention) {
        int first = sentence.sentence().indexOf(mention.span().start());
        int next = sentence.sentence().indexOf(mention.span().end() - 1) + 1;
        FigureHead head = heads.of(mention, first, next, counted);
        boolean known = sentence.lexicon().pattern("that") != null && !sentence.isInCapitals();
        known &= !(sentence.token(next).isHyphen() && sentence.token(next - 1).joins(sentence.token(next)));
        String label = known ? label(mention, head) : "";
        boolean bare = label.indexOf(' ') < 0
                || saysLittle(label)
                || (mention.kind() == Kind.MONEY && isName(label))
                || isHeadAlone(mention, head, label);
        if (mention.counted() != null) {
            counted = mention.counted().in(sentence.sentence().text());
        }
        boolean alone = mention.kind() == Kind.COUNT && mention.counted() != null && !clauses.saysMore(head);
        if (label.isEmpty() && known && alone && !head.owned()) {
            return head.words();
        }
        return label.isEmpty() || (bare && clauses.saysMore(head)) ? clauses.of(first, next) : label;
    }

    /// A noun or two that are no name: `net loss this year`.
    private boolean saysLittle(String label) {
        int telling = 0;
        int small = 0;
        for (Token word : Tokenizer.all(label, sentence.lexicon().vocabulary)) {
            if (sentence.isIn(WordSet.TIME_OPENER, word)) {
                break;
            }
            small += sentence.isIn(WordSet.PREPOSITION, word) || sentence.isIn(WordSet.DETERMINER, word) ? 1 : 0;
            if (word.isCapital()) {
                return false;
            }
            if (!sentence.isIn(WordSet.PREPOSITION, word) && !sentence.isIn(WordSet.DETERMINER, word)) {
                telling += 1 + small;
                small = 0;
            }
        }
        return telling <= LITTLE;
    }

    /// Only the noun: what is said of it may be what matters.
    private boolean isHeadAlone(Mention mention, FigureHead head, String label) {
        boolean part = mention.kind() == Kind.COUNT || mention.kind() == Kind.PERCENT || mention.kind() == Kind.SHARE;
        return part && label.equals(head.words());
    }

    /// Somebody or a place, which has no size of its own.
    private boolean isName(String label) {
        return Tokenizer.all(label, sentence.lexicon().vocabulary).stream()
                .noneMatch(word -> word.isWord() && !word.isCapital());
    }

    private String label(Mention mention, FigureHead head) {
        if (mention.kind() == Kind.AGE) {
            return age(head);
        }
        if (isComparing(head) && before.isEmpty() && head.isEmpty()) {
            return "";
        }
        String compared = compared(mention, head);
        if (!compared.isEmpty() || head.owned()) {
            return compared;
        }
        Clause clause = sentence.clause(head.place());
        Label label = head.isEmpty()
                ? new MeasureLabel(sentence, words, verbs, mention, head).of(clause, before)
                : new HeadedLabel(sentence, words, verbs, mention, head).of(clause);
        if (!label.isEmpty()) {
            last = label.words();
            before = label.core().isEmpty() ? label.words() : label.core();
        }
        return label.words();
    }

    /// `in 1987`: a label with a time of its own fits no other time.
    private boolean tellsTime(String label) {
        return Tokenizer.all(label, sentence.lexicon().vocabulary).stream()
                .anyMatch(word -> word.isDigits()
                        || sentence.lexicon().months.has(word)
                        || sentence.isIn(WordSet.TIME_OPENER, word)
                        || sentence.isIn(WordSet.PERIOD, word)
                        || sentence.isIn(WordSet.WEEKDAY, word));
    }

    private boolean isComparing(FigureHead head) {
        return sentence.isPreposition(head.place() - 1, WordSet.COMPARING);
    }

    /// `compared with 3 million last season`: what the figure before it is about, at another time.
    private String compared(Mention mention, FigureHead head) {
        boolean restated = sentence.opens(head.at() - 1, WordSet.RESTATING);
        boolean unit =
                (mention.counted() != null || mention.bare()) && head.words().indexOf(' ') < 0;
        if (before.isEmpty() || !(isComparing(head) || restated) || !(head.isEmpty() || unit || head.measures())) {
            return "";
        }
        if (restated) {
            return last;
        }
        if (tellsTime(before)) {
            return "";
        }
        String rest = words.rest(head.behind(), room(before));
        if (mention.bare() && !head.isEmpty() && !rest.isEmpty()) {
            return join(head.words(), rest);
        }
        if (head.measures()) {
            return words.pattern("as", before, join(head.words(), rest));
        }
        String label = rest.isEmpty() ? words.pattern("before", before) : join(before, rest);
        return unit && !before.contains(head.words()) ? words.pattern("in", label, head.words()) : label;
    }

    /// Whose age it is.
    private String age(FigureHead head) {
        if (!head.isEmpty()) {
            return words.pattern("age", join(head.words(), words.rest(head.behind(), room(head.words()))));
        }
        int at = head.at();
        boolean verb = sentence.chunk(at - 1).is(Chunk.Kind.PARTICIPLE)
                || sentence.chunk(at - 1).is(Chunk.Kind.VERB);
        int aged = verb ? at - 2 : at - 1;
        Chunk owner = sentence.chunk(aged - 1);
        boolean apposed = sentence.chunk(aged).is(Chunk.Kind.COMMA) && owner.is(Chunk.Kind.NOUN);
        String named = apposed
                ? words.noun(owner.from(), owner.to())
                : new ClauseNouns(sentence, words).subject(sentence.clause(at), true);
        return named.isEmpty() ? "" : words.pattern("age", named);
    }
}
