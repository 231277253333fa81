package factbox.figures.choose;

import static factbox.figures.choose.LabelWords.join;
import static factbox.figures.choose.LabelWords.room;

import factbox.figures.clause.Chunk;
import factbox.figures.clause.Clause;
import factbox.figures.clause.Clause.Phrase;
import factbox.figures.clause.Clause.Role;
import factbox.figures.quantity.Direction;
import factbox.figures.quantity.Mention;
import factbox.figures.token.Kind;
import factbox.figures.token.Token;
import factbox.figures.token.WordSet;
import java.util.Locale;

/// The label of a measure without a noun of its own: what it is the measure of.
final class MeasureLabel {
    private final LabelSentence sentence;
    private final LabelWords words;
    private final VerbSense verbs;
    private final ClauseNouns nouns;
    private final Mention mention;
    private final FigureHead head;
    private final ChangeLabel change;
    private final int first;

    MeasureLabel(LabelSentence sentence, LabelWords words, VerbSense verbs, Mention mention, FigureHead head) {
        this.sentence = sentence;
        this.words = words;
        this.verbs = verbs;
        this.nouns = new ClauseNouns(sentence, words);
        this.mention = mention;
        this.head = head;
        this.change = new ChangeLabel(sentence, words, verbs, mention, head);
        this.first = sentence.sentence().indexOf(mention.span().start());
    }

    /// `before` is what the figure before is about.
    Label of(Clause clause, String before) {
        if (sentence.hasNoun(chunk(head.at()).from(), first)) {
            return ofNounBefore(clause);
        }
        var measure = sentence.lexicon()
                .measureNouns
                .at(sentence.sentence(), chunk(head.place() - 1).from());
        if (measure.isPresent()) {
            Label worth = worth(measure.get().meaning(), clause, before);
            if (!worth.isEmpty() || (isApposed() && isOfBeing(clause))) {
                return worth;
            }
        }
        boolean ago = mention.kind() == Kind.DURATION && sentence.isIn(WordSet.AGO, sentence.token(head.next()));
        if (ago) {
            return Label.NONE;
        }
        if (isBesideItsNoun()) {
            return Label.of(change.of(bare(), null));
        }
        return switch (clause.role()) {
            case NONE -> Label.of(change.of(bare(), null));
            case SUBJECT -> Label.NONE;
            default -> ofVerb(clause);
        };
    }

    /// `an average 40 tonnes`, `a revised 3 percent`.
    private Label ofNounBefore(Clause clause) {
        if (mention.kind() == Kind.DURATION) {
            return Label.NONE;
        }
        int from = chunk(head.at()).from();
        if (clause.role() == Role.OBJECT && isSense(clause.verb())) {
            return change.moved(nouns.subject(clause, true), clause.verb());
        }
        if (clause.role() == Role.OBJECT) {
            String given = join(nouns.subject(clause, false), words.between(clause.verb(), clause.verb() + 1));
            return Label.of(isSize() ? kindNoun(clause, given) : "");
        }
        boolean described = sentence.isIn(WordSet.DETERMINER, sentence.token(from))
                && chunk(head.at()).to() <= head.next();
        return Label.of(described || !isPlain() ? "" : words.noun(from, first));
    }

    /// `an average` before a number.
    private boolean isSize() {
        int from = chunk(head.at()).from();
        while (from < first && sentence.isIn(WordSet.DETERMINER, sentence.token(from))) {
            from++;
        }
        return from == first - 1 && sentence.isIn(WordSet.SUM_HEAD, sentence.token(from));
    }

    /// More than one small word, and no time.
    private boolean isPlain() {
        String said = words.noun(chunk(head.at()).from(), first);
        return !sentence.chunks().tellsTime(chunk(head.at()))
                && (said.indexOf(' ') > 0 || Character.isUpperCase(said.charAt(0)));
    }

    /// `a deal worth`: the value of the deal.
    private Label worth(String measure, Clause clause, String before) {
        int thing = thing();
        String worth = chunk(thing).is(Chunk.Kind.NOUN)
                ? words.noun(sentence.nounStart(thing), chunk(thing).to())
                : "";
        if (isApposed() && !worth.isEmpty()) {
            return new Label(words.pattern("of", measure, worth), before);
        }
        String owner = isApposed() && isOfBeing(clause) ? nouns.subject(clause, true) : "";
        return owner.isEmpty() ? Label.NONE : Label.of(words.pattern("of", measure, owner));
    }

    private boolean isApposed() {
        return chunk(head.place() - 1).is(Chunk.Kind.PARTICIPLE)
                || chunk(head.place() - 1).is(Chunk.Kind.PREPOSITION);
    }

    private boolean isOfBeing(Clause clause) {
        return clause.verb() == thing() && verbs.isBeing(thing());
    }

    private int thing() {
        return chunk(head.place() - 2).is(Chunk.Kind.COMMA) ? head.place() - 3 : head.place() - 2;
    }

    private Label ofVerb(Clause clause) {
        int verb = clause.verb();
        String subject = nouns.subject(clause, true);
        String object = nouns.object(clause, head.at());
        boolean single = object.indexOf(' ') < 0 && verbs.isLevel(verb) && !subject.isEmpty();
        String measure = sentence.lexicon().measureNouns.meaning(verbs.last(verb));
        if (single && measure != null) {
            return Label.of(words.pattern("of", measure, object));
        }
        if (single && !object.isEmpty() && Character.isLowerCase(object.charAt(0)) && !object.endsWith("ing")) {
            return change.level(subject, verb);
        }
        boolean moved = verbs.isChange(verb) || verbs.isLevel(verb);
        boolean to = sentence.isPreposition(head.at() - 1, WordSet.RESULT_PREPOSITION);
        if (!object.isEmpty() && !verbs.isBeing(verb) && (to || moved || mention.change() != Direction.NONE)) {
            return change.level(nouns.owned(object, subject), verb);
        }
        if (chunk(verb).is(Chunk.Kind.PARTICIPLE) && object.isEmpty() && !moved) {
            return Label.NONE;
        }
        if (verbs.isAim(clause)
                && verbs.isChange(verb)
                && chunk(verb - 1).is(Chunk.Kind.NOUN)
                && words.isOver(verb - 2)) {
            return change.level(
                    words.noun(chunk(verb - 1).from(), chunk(verb - 1).to()), verb);
        }
        if (verbs.isAim(clause) && object.isEmpty()) {
            return Label.NONE;
        }
        return subject.isEmpty() ? Label.NONE : ofSubject(clause, subject, object);
    }

    /// A verb that says how a measure is or moves.
    private boolean isSense(int verb) {
        return verbs.isBeing(verb) || verbs.isChange(verb) || verbs.isLevel(verb);
    }

    private Label ofSubject(Clause clause, String subject, String object) {
        int verb = clause.verb();
        var dimension = sentence.lexicon().dimensions.at(sentence.sentence(), head.next());
        if (dimension.isPresent()) {
            return Label.of(words.pattern("of", dimension.get().meaning(), subject));
        }
        boolean being = verbs.isBeing(verb);
        if (being && mention.kind() == Kind.PERCENT && chunk(head.behind()).is(Chunk.Kind.VERB)) {
            String action = words.between(head.behind(), head.behind() + 1);
            return Label.of(join(
                    words.pattern("share", subject), action, words.rest(head.behind() + 1, room(subject + action))));
        }
        if (being && isCompared()) {
            return Label.NONE;
        }
        if (being && mention.kind() == Kind.PERCENT && chunk(head.behind()).is(Chunk.Kind.PARTICIPLE)) {
            return Label.NONE;
        }
        boolean given = sentence.isIn(WordSet.AMOUNT_VERB, verbs.last(verb));
        boolean named = nouns.isNamed(clause) && mention.change() != Direction.NONE && !verbs.isLevel(verb);
        boolean paid = (given || named) && clause.role() == Role.OBJECT && mention.kind() == Kind.MONEY;
        boolean measured = isSense(verb) || mention.change() != Direction.NONE;
        if (!paid && object.isEmpty() && measured) {
            return change.level(subject, verb);
        }
        String action = join(nouns.subject(clause, false), words.action(verb, head.place()));
        return Label.of(kindNoun(clause, action));
    }

    /// `and tin up 3 points`: the noun between a joint and a word for the change.
    private boolean isBesideItsNoun() {
        int noun = head.at() - 2;
        return verbs.moves(sentence.token(chunk(head.at() - 1).from()))
                && chunk(head.at() - 1).is(Chunk.Kind.ADVERB)
                && chunk(noun).is(Chunk.Kind.NOUN)
                && (chunk(noun - 1).is(Chunk.Kind.CONJUNCTION)
                        || chunk(noun - 1).is(Chunk.Kind.COMMA));
    }

    /// `15p higher`, `$60 cheaper`: a difference and no size.
    private boolean isCompared() {
        Token behind = sentence.token(head.next());
        return verbs.moves(behind)
                || sentence.isIn(WordSet.COMPARATIVE, behind)
                || sentence.isIn(WordSet.PLAIN_COMPARATIVE, behind);
    }

    /// `sales up 3 percent`: the noun before, where no verb stands between.
    private String bare() {
        int noun = head.at() - 1;
        while (chunk(noun).is(Chunk.Kind.ADVERB)) {
            noun--;
        }
        if (noun == head.at() - 1 && mention.change() == Direction.NONE) {
            return "";
        }
        return chunk(noun).is(Chunk.Kind.NOUN)
                        && !sentence.hasNumber(noun)
                        && !sentence.chunks().tellsTime(chunk(noun))
                ? words.noun(chunk(noun).from(), chunk(noun).to())
                : "";
    }

    /// `amount the firm paid for the ship`, `time the trip takes by train`: all that the clause says.
    private String kindNoun(Clause clause, String action) {
        String kind = mention.kind().name().toLowerCase(Locale.ROOT);
        boolean known = mention.kind() != Kind.SHARE && sentence.lexicon().pattern(kind) != null;
        boolean stranded = chunk(head.place() - 1).is(Chunk.Kind.PREPOSITION) || verbs.isPassive(clause.verb());
        int end = words.restEnd(head.behind(), room(action));
        boolean told = end > head.behind() || isReported(clause);
        if (!known
                || stranded
                || action.isEmpty()
                || action.length() > ClauseNouns.LONG
                || !told
                || !words.isOver(end)) {
            return "";
        }
        return words.pattern(kind, join(action, words.between(head.behind(), end)));
    }

    /// `the bank said it lost`: the clause itself names nobody.
    private boolean isReported(Clause clause) {
        Phrase subject = clause.subject();
        return subject != null
                && subject.to() < clause.verb()
                && !chunk(clause.verb() - 1).is(Chunk.Kind.OPENER);
    }

    private Chunk chunk(int index) {
        return sentence.chunk(index);
    }
}
