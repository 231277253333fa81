package factbox.figures.choose;

import static factbox.figures.choose.LabelWords.join;
import static factbox.figures.choose.LabelWords.room;

import factbox.figures.clause.Chunk;
import factbox.figures.clause.Clause;
import factbox.figures.clause.Clause.Role;
import factbox.figures.quantity.Mention;
import factbox.figures.token.Kind;
import factbox.figures.token.Token;
import factbox.figures.token.Tokenizer;
import factbox.figures.token.WordSet;
import factbox.figures.unit.UnitWords;
import java.util.Locale;
import java.util.stream.IntStream;

/// The label of a figure with a noun of its own: that noun, and what its clause says of it.
final class HeadedLabel {
    private final LabelSentence sentence;
    private final LabelWords words;
    private final VerbSense verbs;
    private final ClauseNouns nouns;
    private final Mention mention;
    private final FigureHead head;
    private final ChangeLabel change;

    HeadedLabel(LabelSentence sentence, LabelWords words, VerbSense verbs, Mention mention, FigureHead head) {
        this.sentence = sentence;
        this.words = words;
        this.verbs = verbs;
        this.nouns = new ClauseNouns(sentence, words);
        this.mention = mention;
        this.head = head;
        this.change = new ChangeLabel(sentence, words, verbs, mention, head);
    }

    Label of(Clause clause) {
        if (sentence.isOf(head.behind()) || isOfTime() || startsWithParticiple()) {
            return Label.NONE;
        }
        if (isCompound() && verbs.moves(sentence.last(head.words())) && !tellsWhat(head.behind())) {
            return Label.NONE;
        }
        Token owner = sentence.token(chunk(head.at()).from());
        if (sentence.isIn(WordSet.OWNER, owner) && clause.role() != Role.SUBJECT) {
            return Label.of(ofOwner(owner, clause));
        }
        boolean adjunct = clause.role() == Role.ADJUNCT && clause.verb() >= 0;
        if (head.measures() && !adjunct && chunk(head.place() - 1).is(Chunk.Kind.PREPOSITION)) {
            return Label.NONE;
        }
        if (clause.verb() < 0 || head.partOf()) {
            return Label.of(alone());
        }
        if (clause.role() == Role.SUBJECT) {
            return Label.of(asSubject(clause));
        }
        boolean far = clause.role() == Role.ADJUNCT && head.place() - clause.verb() > 2;
        if (head.measures() && clause.role() == Role.ADJUNCT) {
            String measured = far ? "" : nouns.subject(clause, true);
            return Label.of(measured.isEmpty() ? "" : ofMeasured(nouns.owned(measured, "")));
        }
        boolean located = isCompound()
                && head.behind() == head.at() + 1
                && !sentence.isOf(head.behind())
                && chunk(head.behind()).is(Chunk.Kind.PREPOSITION);
        return far || located ? Label.of(alone()) : ofVerb(clause);
    }

    /// `its midday rate of` of what is measured.
    private String ofMeasured(String measured) {
        Token owner = sentence.token(chunk(head.place()).from());
        return sentence.isIn(WordSet.OWNER, owner)
                ? nouns.owned(head.words(), measured)
                : words.pattern("of", head.words(), measured);
    }

    /// `nine months of the year`, a `two-day period`.
    private boolean isOfTime() {
        return mention.kind() == Kind.DURATION && sentence.isIn(WordSet.PERIOD, sentence.last(head.words()));
    }

    /// `one percent sown so far`: no noun at all.
    private boolean startsWithParticiple() {
        Token first = Tokenizer.all(head.words(), sentence.lexicon().vocabulary).getFirst();
        return head.place() == head.at()
                && head.behind() == head.at() + 1
                && sentence.isIn(WordSet.PAST_VERB, first)
                && mention.counted() == null;
    }

    /// `a 3 percent increase`: the noun stands right behind the figure, which does not count it.
    private boolean isCompound() {
        return head.place() == head.at() && mention.counted() == null;
    }

    private Label ofVerb(Clause clause) {
        int verb = clause.verb();
        String subject = nouns.subject(clause, false);
        if (verbs.isLevel(verb) && clause.role() == Role.OBJECT && !subject.isEmpty() && mention.counted() == null) {
            return Label.of(nouns.subject(clause, true));
        }
        boolean level = head.place() == head.at()
                && clause.role() == Role.ADJUNCT
                && nouns.object(clause, head.at()).isEmpty();
        if (level && !subject.isEmpty() && (verbs.isChange(verb) || verbs.isLevel(verb)) && !mention.bare()) {
            Label measured = change.level(nouns.subject(clause, true), verb);
            String pattern = mention.counted() == null ? "as" : "in";
            return new Label(words.pattern(pattern, measured.words(), head.words()), measured.core());
        }
        return Label.of(asObject(clause, subject));
    }

    /// `his three sons`.
    private String ofOwner(Token owner, Clause clause) {
        if (clause.role() == Role.ADJUNCT && hasOtherName(clause)) {
            return "";
        }
        String owned = join(owner.text(), head.words());
        return join(nouns.owned(owned, nouns.subject(clause, true)), words.rest(head.behind(), room(head.words())));
    }

    /// Whether the owner may be somebody who is named between the verb and the figure.
    private boolean hasOtherName(Clause clause) {
        int from = clause.verb() < 0 ? head.at() : chunk(clause.verb()).to();
        for (int word = from; word < chunk(head.at()).from(); word++) {
            Token token = sentence.token(word);
            if (sentence.chunks().isNoun(word)
                    && token.isCapital()
                    && !sentence.lexicon().months.has(token)) {
                return true;
            }
        }
        return false;
    }

    /// `in exports` behind `a 3 percent increase`.
    private boolean tellsWhat(int at) {
        Token first = sentence.token(chunk(at + 1).from());
        return sentence.isPreposition(at, WordSet.CHANGED_LINK)
                && chunk(at + 1).is(Chunk.Kind.NOUN)
                && !sentence.chunks().tellsTime(chunk(at + 1))
                && !sentence.lexicon().months.has(first)
                && !first.isDigits();
    }

    private String alone() {
        return join(head.words(), words.rest(head.behind(), room(head.words())));
    }

    /// `people killed in the blast`, `people who left the town`.
    private String asSubject(Clause clause) {
        int verb = clause.verb();
        if (hasNumber(head.behind(), verb)) {
            return "";
        }
        String noun = join(head.words(), words.between(head.behind(), verb));
        int from = chunk(verb).from();
        int to = chunk(verb).to();
        int said = from;
        while (said < to - 1
                && sentence.isIn(WordSet.HELPING_VERB, sentence.token(said))
                && !sentence.isIn(WordSet.MODAL, sentence.token(said))) {
            said++;
        }
        boolean passive = said > from
                && sentence.isIn(WordSet.BEING, sentence.token(said - 1))
                && verbs.isParticiple(sentence.token(said));
        if (passive) {
            String action = words.said(said, to);
            return join(noun, action, words.rest(verb + 1, room(noun + action)));
        }
        String action = words.said(from, to);
        String rest = words.rest(verb + 1, room(noun + action));
        if (sentence.isIn(WordSet.REPORTING, verbs.last(verb))
                || words.isTorn(words.restEnd(verb + 1, room(noun + action)))) {
            return "";
        }
        boolean person = UnitWords.supports(mention.quantity().unit(), "people")
                || sentence.isIn(WordSet.PEOPLE, sentence.last(head.words()));
        return rest.isEmpty() && verbs.isBeing(verb)
                ? noun
                : words.pattern(person ? "who" : "that", noun, join(action, rest));
    }

    private boolean hasNumber(int from, int to) {
        return IntStream.range(from, to).anyMatch(sentence::hasNumber);
    }

    /// `jobs the firm will cut at its plant`.
    private String asObject(Clause clause, String subject) {
        if (sentence.isIn(WordSet.REPORTING, verbs.last(clause.verb())) && leadsToVerb(head.behind())) {
            return "";
        }
        String rest = words.rest(head.behind(), room(head.words()));
        int verb = clause.verb();
        boolean participle = chunk(verb).is(Chunk.Kind.PARTICIPLE);
        if (participle && clause.role() == Role.ADJUNCT) {
            return join(head.words(), rest);
        }
        boolean share = mention.kind() == Kind.PERCENT || mention.kind() == Kind.SHARE;
        boolean counted = mention.counted() != null;
        boolean being = verbs.isBeing(verb);
        if (being && (share || !counted)) {
            return "";
        }
        if (being && clause.role() == Role.OBJECT && !subject.isEmpty()) {
            return words.pattern("in", nouns.subject(clause, true), head.words());
        }
        if (participle || being) {
            return participle(clause, rest);
        }
        if (verbs.isAim(clause) || subject.isEmpty()) {
            return "";
        }
        if (share && chunk(head.behind()).is(Chunk.Kind.PREPOSITION)) {
            return "";
        }
        if (chunk(head.place() - 1).is(Chunk.Kind.PREPOSITION)) {
            return join(head.words(), rest);
        }
        String all = join(head.words(), subject, words.action(verb, head.place()));
        return join(all, words.rest(head.behind(), room(all)));
    }

    /// `said 40 boats together with the ferry are`: what is said is not the boats.
    private boolean leadsToVerb(int behind) {
        int at = behind;
        while (!chunk(at).is(Chunk.Kind.STOP)
                && !chunk(at).is(Chunk.Kind.OPENER)
                && !chunk(at).is(Chunk.Kind.CONJUNCTION)) {
            if (chunk(at).is(Chunk.Kind.VERB) && !sentence.isInfinitive(at)) {
                return true;
            }
            at++;
        }
        return false;
    }

    /// `jobs cut`: of a verb without a subject that could be named.
    private String participle(Clause clause, String rest) {
        Token verb = verbs.last(clause.verb());
        boolean done = clause.role() == Role.OBJECT && !verbs.isBeing(clause.verb());
        boolean finite = done && chunk(clause.verb()).is(Chunk.Kind.VERB) && !verbs.isAim(clause);
        if (finite && (mention.counted() == null || verbs.isLevel(clause.verb()))) {
            return "";
        }
        return done && verb.text().endsWith("ed")
                ? join(head.words(), verb.raw().toLowerCase(Locale.ROOT), rest)
                : join(head.words(), rest);
    }

    private Chunk chunk(int index) {
        return sentence.chunk(index);
    }
}
