package factbox.figures.choose;

import static factbox.figures.choose.LabelWords.join;
import static factbox.figures.choose.LabelWords.room;

import factbox.figures.clause.Chunk;
import factbox.figures.clause.Chunks;
import factbox.figures.clause.Clause;
import factbox.figures.clause.Clause.Phrase;
import factbox.figures.clause.Clause.Role;
import factbox.figures.quantity.Direction;
import factbox.figures.quantity.Mention;
import factbox.figures.token.Kind;
import factbox.figures.token.Lexicon;
import factbox.figures.token.Sentence;
import factbox.figures.token.Token;
import factbox.figures.token.Tokenizer;
import factbox.figures.token.WordSet;
import factbox.figures.unit.UnitWords;
import factbox.story.Span;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Tells what the figures of a sentence are about, each in a noun phrase: `people killed in the explosion`.
final class Labels {
    /// A longer subject loses what its numbers say.
    private static final int LONG = 70;

    private final Sentence sentence;
    private final Lexicon lexicon;
    private final BitSet numbers = new BitSet();
    private final Chunks chunks;
    private final LabelWords words;
    /// What the figure before is about, without its change, for one that is compared with it.
    private String before = "";
    private String last = "";
    /// What the last figure that counts something counts, for one that leaves it out.
    private String counted = "";

    Labels(Sentence sentence, List<Mention> mentions) {
        this.sentence = sentence;
        this.lexicon = sentence.lexicon();
        for (Mention mention : mentions) {
            int end = mention.counted() == null
                    ? mention.span().end()
                    : Math.max(
                            mention.number().end(),
                            Math.min(mention.counted().start(), mention.span().end()));
            if (!sentence.token(sentence.indexOf(mention.number().end())).isHyphen()) {
                numbers.set(sentence.indexOf(mention.span().start()), sentence.indexOf(end - 1) + 1);
            }
        }
        this.chunks = new Chunks(sentence, numbers);
        this.words = new LabelWords(sentence, chunks, numbers);
    }

    /// What is counted or measured; the clause itself where that is not plain. Asked in reading order.
    String of(Mention mention) {
        int first = sentence.indexOf(mention.span().start());
        int next = sentence.indexOf(mention.span().end() - 1) + 1;
        Figured figured = new Figured(mention, first, next);
        String label = lexicon.pattern("that") == null ? "" : figured.label();
        boolean bare = !figured.head.isEmpty()
                && (label.indexOf(' ') < 0 || (mention.kind() == Kind.COUNT && label.equals(figured.head)));
        if (mention.counted() != null) {
            counted = mention.counted().in(sentence.text());
        }
        return label.isEmpty() || (bare && words.saysMore(first, next)) ? words.clause(first, next) : label;
    }

    /// One figure, from its first token up to the one before `next`.
    private final class Figured {
        private final Mention mention;
        private final int next;
        private final int at;
        /// What the figure is in its clause: the noun phrase that it measures, or its own.
        private int place;
        /// The chunk behind the noun phrase that the figure belongs to.
        private int behind;
        private String head = "";
        private boolean measures;
        /// What is measured, without its change.
        private String core = "";
        /// A figure that another one is compared with that the sentence does not give.
        private boolean compares;
        /// `three of the nine`.
        private boolean partOf;
        /// `the answer of 40 banks`: what is counted is not what the noun before it is made of.
        private boolean owned;

        Figured(Mention mention, int first, int next) {
            this.mention = mention;
            this.next = next;
            this.at = chunks.indexOf(first);
            this.place = at;
            this.behind = at + 1;
            readHead();
        }

        private Chunk chunk(int index) {
            return chunks.get(index);
        }

        private boolean isWord(int chunk, WordSet set) {
            return lexicon.set(set).at(sentence, chunk(chunk).from()).isPresent();
        }

        private boolean isOf(int chunk) {
            return chunk(chunk).is(Chunk.Kind.PREPOSITION)
                    && token(chunk(chunk).from()).is("of");
        }

        /// The noun of the figure: what it counts, what it is a measure or a part of, or what has it as its size.
        private void readHead() {
            int end = chunk(at).to();
            boolean counted = mention.counted() != null && mention.kind() == Kind.COUNT;
            Span things = mention.counted();
            int noun = counted && things != null ? sentence.indexOf(things.start()) : next;
            boolean sum = isOf(at - 1)
                    && chunk(at - 2).is(Chunk.Kind.NOUN)
                    && hasNoun(chunk(at - 2).from(), chunk(at - 2).to());
            partOf = isOf(at - 1) && words.hasNumber(at - 2);
            boolean dimension = lexicon.dimensions.at(sentence, next).isPresent();
            boolean beside = (mention.kind() == Kind.LENGTH || mention.kind() == Kind.DURATION)
                    && token(next - 1).text().endsWith("s");
            if (counted || (hasNoun(noun, end) && !dimension && !beside)) {
                head = join(owner(), words.noun(noun, Math.max(end, counted ? next : end)));
                place = sum ? at - 2 : at;
                if (counted && sum && !isSum(at - 2) && !words.hasNumber(at - 2)) {
                    owned = lexicon.isIn(WordSet.DEFINITE, token(chunk(at - 2).from()));
                    head = join(words.noun(chunk(at - 2).from(), chunk(at - 1).to()), head);
                }
            } else if (sum && !isSum(at - 2)) {
                place = at - 2;
                head = words.noun(nounStart(place), chunk(place).to());
                measures = true;
            } else if (isOf(at + 1) && chunk(at + 2).is(Chunk.Kind.NOUN)) {
                head = words.noun(nounStart(at + 2), chunk(at + 2).to());
                if (head.isEmpty()) {
                    return;
                }
                boolean part = mention.kind() == Kind.PERCENT || mention.kind() == Kind.SHARE;
                head = part
                        ? words.pattern(
                                "share",
                                words.said(chunk(at + 2).from(), chunk(at + 2).to()))
                        : head;
                behind = at + 3;
            }
            boolean elliptical = head.isEmpty()
                    && !sum
                    && mention.bare()
                    && !hasNoun(chunk(at).from(), end);
            if (elliptical) {
                head = Labels.this.counted;
            }
            if (head.isEmpty() && sum && isSum(at - 2)) {
                place = at - 2;
            }
            if (counted && chunk(at).to() < next) {
                behind = Math.max(behind, chunks.indexOf(next - 1) + 1);
            }
            if (!head.isEmpty() && isJoined(behind)) {
                head = join(head, words.between(behind, behind + 2));
                behind += 2;
            }
            while (!head.isEmpty()
                    && isOf(behind)
                    && chunk(behind + 1).is(Chunk.Kind.NOUN)
                    && !words.hasNumber(behind + 1)) {
                head = join(head, words.between(behind, behind + 2));
                behind += 2;
            }
        }

        /// `and mass transit bill` behind `a $9 billion highway`.
        private boolean isJoined(int at) {
            return chunk(at).is(Chunk.Kind.CONJUNCTION)
                    && chunk(at - 1).is(Chunk.Kind.NOUN)
                    && chunk(at + 1).is(Chunk.Kind.NOUN)
                    && !words.hasNumber(at + 1)
                    && !chunks.tellsTime(chunk(at + 1))
                    && !lexicon.isIn(WordSet.DETERMINER, token(chunk(at + 1).from()))
                    && !chunk(at + 2).is(Chunk.Kind.VERB)
                    && !chunk(at + 2).is(Chunk.Kind.ADVERB);
        }

        /// `the city's` nine schools.
        private String owner() {
            int from = chunk(at).from();
            int to = sentence.indexOf(mention.span().start());
            boolean owner = to > from
                    && (token(to - 1).text().endsWith("'s")
                            || token(to - 1).text().endsWith("’s"));
            return owner ? words.noun(from, to) : "";
        }

        private boolean isSum(int chunk) {
            return lexicon.isIn(WordSet.SUM_HEAD, token(chunk(chunk).to() - 1));
        }

        /// Behind the numbers of a noun phrase.
        private int nounStart(int chunk) {
            int from = chunk(chunk).from();
            for (int word = chunk(chunk).to() - 1; word >= from; word--) {
                if (numbers.get(word)) {
                    return word + 1;
                }
            }
            return from;
        }

        private boolean hasNoun(int from, int to) {
            for (int word = from; word < to; word++) {
                if (chunks.isNoun(word)) {
                    return true;
                }
            }
            return false;
        }

        String label() {
            if (mention.kind() == Kind.AGE) {
                return age();
            }
            Clause clause = Clause.of(sentence, chunks, place, numbers);
            String compared = compared();
            if (!compared.isEmpty()) {
                return compared;
            }
            String label = compares || owned ? "" : head.isEmpty() ? measured(clause) : headed(clause);
            if (!label.isEmpty()) {
                last = label;
                before = core.isEmpty() ? label : core;
            }
            return label;
        }

        /// `compared with 3 million last season`: what the figure before it is about, at another time.
        private String compared() {
            boolean comparing =
                    isWord(place - 1, WordSet.COMPARING) && chunk(place - 1).is(Chunk.Kind.PREPOSITION);
            boolean restated = isWord(at - 1, WordSet.RESTATING);
            boolean joined = restated;
            boolean unit = (mention.counted() != null || mention.bare()) && head.indexOf(' ') < 0;
            if (comparing && before.isEmpty() && head.isEmpty()) {
                compares = true;
            }
            if (before.isEmpty() || !(comparing || joined) || !(head.isEmpty() || unit || measures)) {
                return "";
            }
            String rest = words.rest(behind, room(before));
            if (restated) {
                return last;
            }
            if (mention.bare() && !head.isEmpty() && !rest.isEmpty()) {
                return join(head, rest);
            }
            if (measures) {
                return words.pattern("as", before, join(head, rest));
            }
            String label = rest.isEmpty() ? words.pattern("before", before) : join(before, rest);
            return unit && !before.contains(head) ? words.pattern("in", label, head) : label;
        }

        /// Whose age it is.
        private String age() {
            if (!head.isEmpty()) {
                return words.pattern("age", join(head, words.rest(behind, room(head))));
            }
            Clause clause = Clause.of(sentence, chunks, at, numbers);
            int aged = chunk(at - 1).is(Chunk.Kind.PARTICIPLE) || chunk(at - 1).is(Chunk.Kind.VERB) ? at - 2 : at - 1;
            boolean apposed =
                    chunk(aged).is(Chunk.Kind.COMMA) && chunk(aged - 1).is(Chunk.Kind.NOUN);
            String owner =
                    apposed ? words.noun(chunk(aged - 1).from(), chunk(aged - 1).to()) : subject(clause, true);
            return owner.isEmpty() ? "" : words.pattern("age", owner);
        }

        /// A figure with a noun of its own: that noun, and what its clause says of it.
        private String headed(Clause clause) {
            if (place == at && mention.counted() == null && moves(last(head)) && !tellsWhat(behind)) {
                return "";
            }
            if (lexicon.isIn(WordSet.OWNER, token(chunk(at).from())) && clause.role() != Role.SUBJECT) {
                if (clause.role() == Role.ADJUNCT && hasOtherName(clause)) {
                    return "";
                }
                String owned = join(token(chunk(at).from()).text(), head);
                return join(owned(owned, subject(clause, true)), words.rest(behind, room(head)));
            }
            if (clause.verb() < 0 || partOf) {
                return alone();
            }
            if (clause.role() == Role.SUBJECT) {
                return asSubject(clause);
            }
            String subject = subject(clause, false);
            boolean far = clause.role() == Role.ADJUNCT && place - clause.verb() > 2;
            if (measures && clause.role() == Role.ADJUNCT) {
                String measured = far ? object(clause) : subject(clause, true);
                return measured.isEmpty() ? alone() : words.pattern("of", head, owned(measured, ""));
            }
            boolean compound = mention.counted() == null && place == at && behind == at + 1;
            if (far || (compound && !isOf(behind) && chunk(behind).is(Chunk.Kind.PREPOSITION))) {
                return alone();
            }
            int verb = clause.verb();
            if (isLevel(verb) && clause.role() == Role.OBJECT && !subject.isEmpty() && mention.counted() == null) {
                return subject(clause, true);
            }
            boolean level = place == at
                    && clause.role() == Role.ADJUNCT
                    && object(clause).isEmpty();
            if (level && !subject.isEmpty() && (isChange(verb) || isLevel(verb)) && !mention.bare()) {
                return mention.counted() == null
                        ? words.pattern("as", level(subject(clause, true), verb), head)
                        : words.pattern("in", level(subject(clause, true), verb), head);
            }
            return asObject(clause, subject);
        }

        /// Whether the owner may be somebody who is named between the verb and the figure.
        private boolean hasOtherName(Clause clause) {
            int from = clause.verb() < 0 ? at : chunk(clause.verb()).to();
            for (int word = from; word < chunk(at).from(); word++) {
                if (chunks.isNoun(word) && token(word).isCapital() && !lexicon.months.has(token(word))) {
                    return true;
                }
            }
            return false;
        }

        /// `in exports` behind `a 3 percent increase`.
        private boolean tellsWhat(int at) {
            return chunk(at).is(Chunk.Kind.PREPOSITION)
                    && lexicon.isIn(WordSet.CHANGED_LINK, token(chunk(at).from()))
                    && chunk(at + 1).is(Chunk.Kind.NOUN)
                    && !chunks.tellsTime(chunk(at + 1))
                    && !lexicon.months.has(token(chunk(at + 1).from()))
                    && !token(chunk(at + 1).from()).isDigits();
        }

        private String alone() {
            return join(head, words.rest(behind, room(head)));
        }

        /// `people killed in the blast`, `people who left the town`.
        private String asSubject(Clause clause) {
            int verb = clause.verb();
            String noun = join(head, words.between(behind, verb));
            int from = chunk(verb).from();
            int to = chunk(verb).to();
            int said = from;
            while (said < to - 1
                    && lexicon.isIn(WordSet.HELPING_VERB, token(said))
                    && !lexicon.isIn(WordSet.MODAL, token(said))) {
                said++;
            }
            boolean passive = said > from && lexicon.isIn(WordSet.BEING, token(said - 1)) && isParticiple(token(said));
            if (passive) {
                String action = words.said(said, to);
                return join(noun, action, words.rest(verb + 1, room(noun + action)));
            }
            String action = words.said(from, to);
            String rest = words.rest(verb + 1, room(noun + action));
            boolean person =
                    UnitWords.supports(mention.quantity().unit(), "people") || lexicon.isIn(WordSet.PEOPLE, last(head));
            return rest.isEmpty() && isBeing(verb)
                    ? noun
                    : words.pattern(person ? "who" : "that", noun, join(action, rest));
        }

        private boolean isParticiple(Token verb) {
            return verb.isInflected()
                    || lexicon.isIn(WordSet.PAST_VERB, verb)
                    || lexicon.isIn(WordSet.UNCHANGING_VERB, verb);
        }

        private Token last(String said) {
            List<Token> tokens = Tokenizer.all(said, lexicon.vocabulary);
            return tokens.isEmpty() ? sentence.token(-1) : tokens.getLast();
        }

        /// `jobs the firm will cut at its plant`.
        private String asObject(Clause clause, String subject) {
            String rest = words.rest(behind, room(head));
            int verb = clause.verb();
            if (chunk(verb).is(Chunk.Kind.PARTICIPLE) && clause.role() == Role.ADJUNCT) {
                return join(head, rest);
            }
            if (isBeing(verb) && clause.role() == Role.OBJECT && !subject.isEmpty()) {
                return words.pattern("in", subject(clause, true), head);
            }
            if (isAim(clause) || chunk(verb).is(Chunk.Kind.PARTICIPLE) || isBeing(verb) || subject.isEmpty()) {
                return participle(clause, rest);
            }
            String action = words.between(verb, place);
            String all = join(head, subject, action);
            return join(all, words.rest(behind, room(all)));
        }

        /// `jobs cut`: of a verb without a subject that could be named.
        private String participle(Clause clause, String rest) {
            Token verb = token(chunk(clause.verb()).to() - 1);
            boolean passive = clause.role() == Role.OBJECT && verb.text().endsWith("ed") && !isBeing(clause.verb());
            return passive ? join(head, verb.raw().toLowerCase(Locale.ROOT), rest) : join(head, rest);
        }

        /// `to buy` of somebody who is not named right before it.
        private boolean isAim(Clause clause) {
            int verb = clause.verb();
            return token(chunk(verb).from()).is("to")
                    && (clause.subject() == null || clause.subject().to() < verb);
        }

        private boolean isBeing(int verb) {
            return lexicon.isIn(WordSet.BEING, token(chunk(verb).to() - 1));
        }

        /// A measure without a noun: what it is the measure of.
        private String measured(Clause clause) {
            int first = sentence.indexOf(mention.span().start());
            boolean noun = hasNoun(chunk(at).from(), first);
            if (noun && mention.kind() == Kind.DURATION) {
                return "";
            }
            if (noun && clause.role() == Role.OBJECT) {
                int end = isSize(first) ? chunk(at).from() : first;
                String given = join(
                        subject(clause, false), words.said(chunk(clause.verb()).from(), end));
                return kindNoun(join(given, words.rest(behind, room(given))), false);
            }
            boolean described = lexicon.isIn(WordSet.DETERMINER, token(chunk(at).from()))
                    && chunk(at).to() <= next;
            if (noun && (described || !isPlain(first))) {
                return "";
            }
            if (noun) {
                return words.noun(chunk(at).from(), first);
            }
            String dimension = dimension();
            var measure = lexicon.measureNouns.at(sentence, chunk(place - 1).from());
            boolean apposed = chunk(place - 1).is(Chunk.Kind.PARTICIPLE)
                    || chunk(place - 1).is(Chunk.Kind.PREPOSITION);
            int thing = chunk(place - 2).is(Chunk.Kind.COMMA) ? place - 3 : place - 2;
            String worth = chunk(thing).is(Chunk.Kind.NOUN)
                    ? words.noun(nounStart(thing), chunk(thing).to())
                    : "";
            if (measure.isPresent() && apposed && !worth.isEmpty()) {
                core = before;
                return words.pattern("of", measure.get().meaning(), worth);
            }
            if (measure.isPresent() && apposed && clause.verb() == thing && isBeing(thing)) {
                String owner = subject(clause, true);
                return owner.isEmpty() ? "" : words.pattern("of", measure.get().meaning(), owner);
            }
            if (clause.role() == Role.NONE) {
                return changed(bare(), null);
            }
            String subject = subject(clause, true);
            if (clause.role() == Role.SUBJECT) {
                if (mention.kind() == Kind.PERCENT) {
                    return "";
                }
                String action =
                        join(words.between(clause.verb(), clause.verb() + 1), words.rest(clause.verb() + 1, room("")));
                return kindNoun(action, true);
            }
            int verb = clause.verb();
            String object = object(clause);
            boolean word = object.indexOf(' ') < 0;
            boolean single = word && isLevel(verb) && !subject.isEmpty();
            if (single && lexicon.measureNouns.has(token(chunk(verb).to() - 1))) {
                return words.pattern(
                        "of",
                        Objects.requireNonNull(
                                lexicon.measureNouns.meaning(token(chunk(verb).to() - 1))),
                        object);
            }
            if (single && !object.isEmpty() && Character.isLowerCase(object.charAt(0))) {
                return level(subject, verb);
            }
            boolean to = chunk(at - 1).is(Chunk.Kind.PREPOSITION)
                    && token(chunk(at - 1).from()).is("to");
            if (!object.isEmpty() && (to || isChange(verb) || isLevel(verb) || mention.change() != Direction.NONE)) {
                return level(owned(object, subject), verb);
            }
            if (chunk(verb).is(Chunk.Kind.PARTICIPLE) && object.isEmpty() && !isChange(verb) && !isLevel(verb)) {
                return "";
            }
            if (isAim(clause) && isChange(verb) && chunk(verb - 1).is(Chunk.Kind.NOUN)) {
                return level(words.noun(chunk(verb - 1).from(), chunk(verb - 1).to()), verb);
            }
            if (isAim(clause) && object.isEmpty()) {
                String aim = words.between(verb, place);
                String rest = words.rest(behind, room(aim));
                return rest.isEmpty() ? "" : kindNoun(join(aim, rest), false);
            }
            if (subject.isEmpty()) {
                return "";
            }
            if (!dimension.isEmpty()) {
                return words.pattern("of", dimension, subject);
            }
            if (isBeing(verb) && chunk(behind).is(Chunk.Kind.VERB) && mention.kind() == Kind.PERCENT) {
                String action = words.between(behind, behind + 1);
                return join(words.pattern("share", subject), action, words.rest(behind + 1, room(subject + action)));
            }
            if (isBeing(verb) && chunk(behind).is(Chunk.Kind.PARTICIPLE) && mention.kind() == Kind.PERCENT) {
                return "";
            }
            boolean given = lexicon.isIn(WordSet.AMOUNT_VERB, token(chunk(verb).to() - 1));
            boolean named = isNamed(clause) && mention.change() != Direction.NONE && !isLevel(verb);
            if ((given || named) && clause.role() == Role.OBJECT && mention.kind() == Kind.MONEY) {
                String action = join(subject(clause, false), words.between(verb, place));
                return kindNoun(join(action, words.rest(behind, room(action))), false);
            }
            if (object.isEmpty()
                    && (isBeing(verb) || isChange(verb) || isLevel(verb) || mention.change() != Direction.NONE)) {
                return level(subject, verb);
            }
            String action = join(subject(clause, false), words.between(verb, place));
            return kindNoun(join(action, words.rest(behind, room(action))), false);
        }

        /// `an average` before a number.
        private boolean isSize(int first) {
            int from = chunk(at).from();
            while (from < first && lexicon.isIn(WordSet.DETERMINER, token(from))) {
                from++;
            }
            return from == first - 1 && lexicon.isIn(WordSet.SUM_HEAD, token(from));
        }

        /// More than one small word, and no time.
        private boolean isPlain(int first) {
            String said = words.noun(chunk(at).from(), first);
            return !chunks.tellsTime(chunk(at)) && (said.indexOf(' ') > 0 || Character.isUpperCase(said.charAt(0)));
        }

        /// Whether the subject is a name, which has no size of its own.
        private boolean isNamed(Clause clause) {
            Phrase subject = clause.subject();
            return subject != null
                    && token(chunk(subject.from()).to() - 1).isCapital()
                    && chunk(subject.from()).to() > 1;
        }

        private String dimension() {
            var match = lexicon.dimensions.at(sentence, next);
            return match.isPresent() ? match.get().meaning() : "";
        }

        private String level(String measured, int verb) {
            core = measured;
            String label = changed(measured, verb < 0 ? null : verbNoun(verb));
            return label.indexOf(' ') < 0 ? join(label, words.rest(behind, room(label))) : label;
        }

        private String changed(String measured, @Nullable String noun) {
            if (measured.isEmpty() || mention.change() == Direction.NONE) {
                return measured;
            }
            return noun == null
                    ? words.pattern(mention.change() == Direction.UP ? "up" : "down", measured)
                    : words.pattern("change", measured, noun);
        }

        private @Nullable String verbNoun(int verb) {
            return lexicon.changeNouns.meaning(token(chunk(verb).to() - 1));
        }

        /// `sales up 3 percent`: the noun before, where no verb stands between.
        private String bare() {
            int noun = at - 1;
            while (chunk(noun).is(Chunk.Kind.ADVERB)) {
                noun--;
            }
            if (noun == at - 1 && mention.change() == Direction.NONE) {
                return "";
            }
            return chunk(noun).is(Chunk.Kind.NOUN) && !words.hasNumber(noun)
                    ? words.noun(chunk(noun).from(), chunk(noun).to())
                    : "";
        }

        private boolean isChange(int verb) {
            return moves(token(chunk(verb).to() - 1))
                    || (chunk(verb + 1).is(Chunk.Kind.ADVERB)
                            && moves(token(chunk(verb + 1).from())));
        }

        private boolean moves(Token word) {
            return lexicon.isIn(WordSet.UP, word) || lexicon.isIn(WordSet.DOWN, word);
        }

        private boolean isLevel(int verb) {
            Token last = token(chunk(verb).to() - 1);
            return lexicon.isIn(WordSet.LEVEL_VERB, last)
                    || (lexicon.isIn(WordSet.ESTIMATING_VERB, last) && isPassive(verb));
        }

        private boolean isPassive(int verb) {
            for (int word = chunk(verb).from(); word < chunk(verb).to(); word++) {
                if (lexicon.isIn(WordSet.BEING, token(word))) {
                    return true;
                }
            }
            return false;
        }

        /// What stands between the verb and the preposition of the figure: `cut` its rate `to`.
        private String object(Clause clause) {
            int noun = clause.verb() + 1;
            int end = noun;
            while (end < at
                    && (chunk(end).is(Chunk.Kind.NOUN)
                            || chunk(end).is(Chunk.Kind.ADVERB)
                            || isOf(end)
                            || (chunk(end).is(Chunk.Kind.PREPOSITION) && end > noun && end < at - 1))) {
                end++;
            }
            while (end > noun && !chunk(end - 1).is(Chunk.Kind.NOUN)) {
                end--;
            }
            return end > noun && chunk(noun).is(Chunk.Kind.NOUN) && !words.hasNumber(noun)
                    ? words.between(noun, end)
                    : "";
        }

        /// `its key rate` of the subject.
        private String owned(String object, String subject) {
            Token first = Tokenizer.all(object, lexicon.vocabulary).getFirst();
            boolean owner = lexicon.isIn(WordSet.OWNER, first);
            String thing = owner || lexicon.isIn(WordSet.LABEL_ARTICLE, first)
                    ? object.substring(object.indexOf(' ') + 1)
                    : object;
            if (!owner || subject.isEmpty()) {
                return thing;
            }
            boolean plural = lexicon.isIn(WordSet.PLURAL, last(subject)) || subject.endsWith("s");
            return words.pattern(plural ? "of" : "owned", thing, subject);
        }

        private String kindNoun(String action, boolean subject) {
            boolean stranded = chunk(place - 1).is(Chunk.Kind.PREPOSITION) && !subject;
            boolean goesOn = chunk(behind).is(Chunk.Kind.PREPOSITION)
                    && chunk(behind + 1).is(Chunk.Kind.NOUN);
            if (mention.kind() == Kind.SHARE || (stranded && (goesOn || mention.kind() == Kind.DURATION))) {
                return "";
            }
            String kind = mention.kind().name().toLowerCase(Locale.ROOT);
            String noun = lexicon.pattern(kind) == null ? "" : words.pattern(kind, "");
            if (noun.isEmpty() || action.isEmpty() || action.length() > LONG) {
                return "";
            }
            return subject ? words.pattern("that", noun, action) : words.pattern(kind, action);
        }

        /// The subject's words, with or without its article; nothing for a pronoun.
        private String subject(Clause clause, boolean noun) {
            Phrase subject = clause.subject();
            if (subject == null
                    || chunk(subject.from()).is(Chunk.Kind.PRONOUN)
                    || chunks.tellsTime(chunk(subject.from()))) {
                return "";
            }
            int last = subject.from();
            boolean whole = !words.hasNumber(last)
                    && words.between(subject.from(), subject.to()).length() < LONG;
            while (last < subject.to() && (whole || !words.hasNumber(last))) {
                last++;
            }
            if (last == subject.from() && last < subject.to()) {
                return words.noun(nounStart(last), chunk(last).to());
            }
            while (last > subject.from() + 1
                    && last < subject.to()
                    && !chunk(last - 1).is(Chunk.Kind.NOUN)) {
                last--;
            }
            int from = chunk(subject.from()).from();
            int to = chunk(last - 1).to();
            return noun ? words.noun(from, to) : words.said(from, to);
        }

        private Token token(int index) {
            return sentence.token(index);
        }
    }
}
