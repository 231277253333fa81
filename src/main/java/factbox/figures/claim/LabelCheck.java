package factbox.figures.claim;

import factbox.figures.quantity.Direction;
import factbox.figures.quantity.Mention;
import factbox.figures.token.Kind;
import factbox.figures.token.Lexicon;
import factbox.figures.token.Sentence;
import factbox.figures.token.Token;
import factbox.figures.token.Tokenizer;
import factbox.figures.token.WordSet;
import factbox.figures.unit.UnitWords;
import factbox.story.Quantity;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Checks what a figure says is counted, and which way it changed, against the words that speak of the number.
final class LabelCheck {
    private static final Map<Kind, ClaimWords> SAID_BY_KIND = Map.of(
            Kind.AGE, ClaimWords.LABEL_WORD_OF_AGE,
            Kind.DURATION, ClaimWords.LABEL_WORD_OF_DURATION,
            Kind.MONEY, ClaimWords.LABEL_WORD_OF_MONEY,
            Kind.LENGTH, ClaimWords.LABEL_WORD_OF_LENGTH,
            Kind.TEMPERATURE, ClaimWords.LABEL_WORD_OF_TEMPERATURE,
            Kind.SPEED, ClaimWords.LABEL_WORD_OF_SPEED,
            Kind.MASS, ClaimWords.LABEL_WORD_OF_MASS,
            Kind.AREA, ClaimWords.LABEL_WORD_OF_AREA,
            Kind.PERCENT, ClaimWords.LABEL_WORD_OF_A_SHARE,
            Kind.SHARE, ClaimWords.LABEL_WORD_OF_A_SHARE);

    private final Stated stated;
    private final Sentence sentence;
    private final Lexicon lexicon;
    private final ClaimTable table;
    private final Scope scope;
    private final List<Token> label;
    private final Quantity quantity;
    private final List<Sentence> context;

    LabelCheck(
            Stated stated,
            ClaimTable table,
            Scope scope,
            List<Token> label,
            Quantity quantity,
            List<Sentence> context) {
        this.stated = stated;
        this.sentence = stated.sentence();
        this.lexicon = sentence.lexicon();
        this.table = table;
        this.scope = scope;
        this.label = label;
        this.quantity = quantity;
        this.context = context;
    }

    Finding finding() {
        Finding direction = direction();
        if (!direction.stands()) {
            return direction;
        }
        Finding finding = direction;
        for (int at = 0; at < label.size(); at++) {
            if (isMeant(at)) {
                finding = finding.and(word(at));
            }
        }
        return scope.isBare() ? finding.and(unit()) : finding;
    }

    /// Whether the sentence bears a word of the label, or need not.
    boolean bears(int at) {
        return !isMeant(at) || word(at).stands();
    }

    /// Whether a word of the label says something that the sentence has to say.
    private boolean isMeant(int at) {
        Token token = label.get(at);
        boolean word = token.isWord() || token.isDigits();
        if (!word
                || table.has(ClaimWords.LABEL_WORD_WITHOUT_MEANING, token)
                || table.has(ClaimWords.MODAL_LABEL, token)) {
            return false;
        }
        ClaimWords kind = SAID_BY_KIND.get(stated.mention().kind());
        if (kind != null && table.has(kind, token)) {
            return false;
        }
        if (changeAt(at) != Direction.NONE && change() == changeAt(at)) {
            return false;
        }
        return !isUnit(token);
    }

    /// The noun that is counted, or one for people where people are.
    private boolean isUnit(Token token) {
        Mention mention = stated.mention();
        if (scope.isBare()) {
            return UnitWords.supports(quantity.unit(), token.text())
                    || UnitWords.word(quantity.unit()).equalsIgnoreCase(token.text());
        }
        String unit = mention.quantity().unit();
        return UnitWords.supports(lexicon, unit, token.text())
                || UnitWords.word(unit).equalsIgnoreCase(token.text());
    }

    private Finding word(int at) {
        Token token = label.get(at);
        if (table.has(ClaimWords.LABEL_WORD_OF_A_WHOLE, token) && isPart()) {
            return Finding.contradicted("The sentence gives it as a part.");
        }
        if (table.has(ClaimWords.PRESENT_LABEL, token) && isPresent()) {
            return Finding.HELD;
        }
        LabelWord word = new LabelWord(token, table, sentence.lexicon());
        BitSet words = scope.words();
        if (stands(word, words, at)) {
            return Finding.HELD;
        }
        if (isBorne(word, words, at)
                || (!table.has(ClaimWords.TIME_WORD, token) && stands(word, scope.antecedents(), at))) {
            return Finding.REWORDED;
        }
        boolean owner = token.text().endsWith("'s") || token.text().endsWith("’s");
        if (owner && stands(word, scope.owners(), at)) {
            return Finding.REWORDED;
        }
        if (isModal(token) && isInAncestors(word)) {
            return Finding.REWORDED;
        }
        boolean elsewhere = table.has(ClaimWords.TIME_WORD, token) || isInSentence(word);
        if (!elsewhere && isInContext(word, token)) {
            return Finding.REWORDED;
        }
        return Finding.silent("The sentence says “%s”; it does not say “%s” of it."
                .formatted(stated.mention().span().in(sentence.text()), token.raw()));
    }

    /// `went up to 1.10 dollars`, `is 40`.
    private boolean isPresent() {
        int first = sentence.indexOf(stated.mention().span().start());
        boolean level = table.has(ClaimWords.LEVEL, sentence.token(first - 1));
        int verb = scope.clause().verb();
        return level || (verb >= 0 && table.has(ClaimWords.PRESENT, sentence.token(verb)));
    }

    /// `19 of them`.
    private boolean isPart() {
        int next = sentence.indexOf(stated.mention().span().end() - 1) + 1;
        return table.has(ClaimWords.PARTITIVE, sentence.token(next))
                && (table.has(ClaimWords.OBJECT_PRONOUN, sentence.token(next + 1))
                        || table.has(ClaimWords.RELATIVE, sentence.token(next + 1)));
    }

    private boolean stands(LabelWord word, BitSet words, int at) {
        return words.stream().anyMatch(said -> word.isAt(sentence, said) && isRole(at, said));
    }

    private boolean isBorne(LabelWord word, BitSet words, int at) {
        return words.stream().anyMatch(said -> word.isBorneAt(sentence, said) && isRole(at, said));
    }

    /// What the label says comes from something can't be what does it, and what it says is done by something can't be
    /// where it comes from.
    private boolean isRole(int labelled, int said) {
        String preposition = preposition(label, labelled);
        if (preposition == null) {
            return true;
        }
        boolean subject =
                scope.subject().get(said) && said < Math.max(0, scope.clause().verb());
        return switch (preposition) {
            case "from" -> !isTakenFrom(labelled) || !subject || preposition(sentence.tokens(), said) != null;
            case "by" -> !"from".equals(preposition(sentence.tokens(), said));
            default -> true;
        };
    }

    /// `taken from the soldiers`.
    private boolean isTakenFrom(int at) {
        for (int before = at - 1; before > 0; before--) {
            if (label.get(before).is("from")) {
                return table.isForm(ClaimWords.VERB, label.get(before - 1));
            }
        }
        return false;
    }

    /// The preposition of the noun phrase that has this token.
    private @Nullable String preposition(List<Token> tokens, int at) {
        for (int before = at - 1; before >= 0 && before >= at - 4; before--) {
            Token token = tokens.get(before);
            if (table.has(ClaimWords.PREPOSITION, token)) {
                return token.text();
            }
            if (!token.isWord() || lexicon.isIn(WordSet.REPORTING, token)) {
                return null;
            }
        }
        return null;
    }

    /// `feared`, `believed`: a word of a label that tells how sure it is, or who counted.
    private boolean isModal(Token token) {
        Sentence alone = new Sentence(sentence.text(), List.of(token), lexicon);
        return table.at(ClaimWords.NOT_ASSERTED, alone, 0) > 0
                || table.at(ClaimWords.OPINION, alone, 0) > 0
                || table.at(ClaimWords.SPEECH, alone, 0) > 0;
    }

    /// Whether a clause on which the quantity's clause hangs has the word.
    private boolean isInAncestors(LabelWord word) {
        for (Clause clause = scope.clause(); clause != null; clause = clause.parent()) {
            for (int at = clause.from(); at < clause.to(); at++) {
                if (word.isAt(sentence, at) || word.isBorneAt(sentence, at)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isInSentence(LabelWord word) {
        for (int at = 0; at < sentence.size(); at++) {
            if (word.isAt(sentence, at)) {
                return true;
            }
        }
        return false;
    }

    /// Names may stand in the headline or before; other words where the clause points there.
    private boolean isInContext(LabelWord word, Token token) {
        for (Sentence before : context) {
            boolean above = !before.text().equals(sentence.text());
            if (!above && !token.isCapital() && !scope.isAnaphoric()) {
                continue;
            }
            for (int at = 0; at < before.size(); at++) {
                if (word.isAt(before, at) || word.isBorneAt(before, at)) {
                    return true;
                }
            }
        }
        return false;
    }

    /// The unit of a number without a noun is a noun that the words around it have.
    private Finding unit() {
        if (stated.mention().kind() != Kind.COUNT || lexicon.isCode(quantity.unit())) {
            return Finding.HELD;
        }
        List<Token> unit = Tokenizer.all(UnitWords.word(quantity.unit()), lexicon.vocabulary);
        LabelWord word = new LabelWord(unit.getLast(), table, sentence.lexicon());
        if (isBefore(word) || context.stream().anyMatch(before -> isIn(word, before))) {
            return Finding.HELD;
        }
        boolean people = scope.clause().verb() >= 0 && table.has(ClaimWords.LABEL_WORD_OF_PEOPLE, unit.getLast());
        return people
                ? Finding.REWORDED
                : Finding.silent("The sentence does not say that “%s” are “%s”."
                        .formatted(
                                stated.mention().span().in(sentence.text()),
                                unit.getLast().raw()));
    }

    /// Whether the noun stands before the clause's end: what comes behind is counted by another number.
    private boolean isBefore(LabelWord word) {
        for (int at = 0; at < scope.clause().to(); at++) {
            if (word.isAt(sentence, at) || word.isBorneAt(sentence, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isIn(LabelWord word, Sentence sentence) {
        for (int at = 0; at < sentence.size(); at++) {
            if (word.isAt(sentence, at) || word.isBorneAt(sentence, at)) {
                return true;
            }
        }
        return false;
    }

    private Finding direction() {
        Direction said = change();
        if (isDifference() && label.stream().noneMatch(this::isDifferent)) {
            return Finding.contradicted("The sentence gives it as a difference.");
        }
        Direction labelled = Direction.NONE;
        boolean verb = false;
        for (int at = 0; at < label.size(); at++) {
            labelled = labelled == Direction.NONE ? changeAt(at) : labelled;
            verb |= isDirected(label.get(at), said);
        }
        if (labelled == Direction.NONE) {
            return said == Direction.NONE || verb
                    ? Finding.HELD
                    : Finding.contradicted(
                            said == Direction.UP
                                    ? "The sentence gives it as a rise."
                                    : "The sentence gives it as a fall.");
        }
        if (said == labelled) {
            return Finding.HELD;
        }
        if (said != Direction.NONE) {
            return Finding.contradicted(
                    said == Direction.UP ? "The sentence says that it rose." : "The sentence says that it fell.");
        }
        return isLevel() ? Finding.contradicted("The sentence gives it as a level, not as a change.") : Finding.HELD;
    }

    /// `20 metres longer than`, `31 seconds ahead of`.
    private boolean isDifference() {
        int next = sentence.indexOf(stated.mention().span().end() - 1) + 1;
        Token comparative = sentence.token(next);
        boolean than =
                sentence.token(next + 1).is("than") || sentence.token(next + 2).is("than");
        return (than
                && (table.has(ClaimWords.COMPARATIVE, comparative)
                        || comparative.text().endsWith("er")));
    }

    private boolean isDifferent(Token word) {
        return table.has(ClaimWords.DIFFERENCE_LABEL, word)
                || table.has(ClaimWords.LABEL_RISE, word)
                || table.has(ClaimWords.LABEL_FALL, word);
    }

    /// The change that the finder read, or that the verb before `by` tells.
    private Direction change() {
        Direction read = stated.mention().change();
        int first = sentence.indexOf(stated.mention().span().start());
        if (read != Direction.NONE || !sentence.token(first - 1).is("by")) {
            return read;
        }
        int verb = first - 1;
        while (verb > scope.clause().from() && !scope.clauses().isVerb(verb)) {
            verb--;
        }
        boolean up = isForm("rise", verb);
        boolean down = isForm("fall", verb);
        return up == down ? Direction.NONE : up ? Direction.UP : Direction.DOWN;
    }

    private boolean isForm(String head, int at) {
        return table.stems(sentence.token(at).text()).stream()
                .anyMatch(stem -> stem.equals(head) || table.borneBy(head).contains(stem));
    }

    /// `to 212` and `from 46`.
    private boolean isLevel() {
        int first = sentence.indexOf(stated.mention().span().start());
        return sentence.token(first - 1).is("to", "from", "at")
                || sentence.token(first - 2).is("to", "from", "at");
    }

    private boolean isDirected(Token word, Direction said) {
        return switch (said) {
            case UP -> lexicon.isIn(WordSet.UP, word) || lexicon.isIn(WordSet.UP_BEHIND, word);
            case DOWN -> lexicon.isIn(WordSet.DOWN, word) || lexicon.isIn(WordSet.DOWN_BEHIND, word);
            case NONE -> false;
        };
    }

    /// The change that a noun of the label names: `fall in exports`, `pay rise`.
    private Direction changeAt(int at) {
        Token token = label.get(at);
        boolean up = table.has(ClaimWords.LABEL_RISE, token);
        boolean down = table.has(ClaimWords.LABEL_FALL, token);
        if (!up && !down) {
            return Direction.NONE;
        }
        boolean after = (at > 1 && table.has(ClaimWords.AFTER, label.get(at - 2)))
                || (at > 0 && table.has(ClaimWords.AFTER, label.get(at - 1)));
        if (after) {
            return Direction.NONE;
        }
        Token next = at + 1 < label.size() ? label.get(at + 1) : Token.NONE;
        boolean plural = at > 0
                && label.get(at - 1).text().endsWith("s")
                && !table.has(ClaimWords.DETERMINER, label.get(at - 1));
        boolean noun = at == 0 || next.kind() == Token.Kind.NONE || next.is("in", "of", "to", "for", "on");
        return noun && !(plural && next.is("by", "in", "at")) ? (up ? Direction.UP : Direction.DOWN) : Direction.NONE;
    }

    /// The words of a label as tokens of the story's language.
    static List<Token> tokens(String label, Lexicon lexicon) {
        return new ArrayList<>(Tokenizer.all(label, lexicon.vocabulary));
    }
}
