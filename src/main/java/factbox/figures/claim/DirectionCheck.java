package factbox.figures.claim;

import factbox.figures.quantity.Direction;
import factbox.figures.quantity.Mention;
import factbox.figures.token.Lexicon;
import factbox.figures.token.Token;
import factbox.figures.token.WordSet;
import java.util.Set;
import java.util.stream.IntStream;

/// Checks which way a figure says that something changed.
final class DirectionCheck {
    private final ParsedSentence parsed;
    private final Lexicon lexicon;
    private final ClaimTable table;
    private final Scope scope;
    private final Label label;
    private final int first;
    private final int next;
    private final Direction said;

    DirectionCheck(ParsedSentence parsed, Mention mention, Scope scope, Label label) {
        this.parsed = parsed;
        this.lexicon = parsed.sentence().lexicon();
        this.table = parsed.table();
        this.scope = scope;
        this.label = label;
        this.first = parsed.sentence().indexOf(mention.span().start());
        this.next = parsed.sentence().indexOf(mention.span().end() - 1) + 1;
        this.said = mention.change() == Direction.NONE ? read() : mention.change();
    }

    /// Whether a word of the label names the change that the sentence tells.
    boolean isSaid(int at) {
        return changeAt(at) != Direction.NONE && changeAt(at) == said;
    }

    Finding finding() {
        if (isDifference() && label.tokens().stream().noneMatch(this::isDifferent)) {
            return Finding.contradicted("The sentence gives it as a difference.");
        }
        Direction labelled = Direction.NONE;
        boolean verb = false;
        for (int at = 0; at < label.size(); at++) {
            labelled = labelled == Direction.NONE ? changeAt(at) : labelled;
            verb |= isDirected(label.token(at)) || isSaidByVerb(at);
        }
        if (labelled == Direction.NONE) {
            return said == Direction.NONE || verb || isDifference()
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
        return isLevel() && !isOfSubject() && !isCompound()
                ? Finding.contradicted("The sentence gives it as a level, not as a change.")
                : Finding.HELD;
    }

    /// Whether a word of the label says what the clause's verb says: people who `lost` their lives were `killed`.
    private boolean isSaidByVerb(int at) {
        int verb = scope.clause().verb();
        return verb >= 0
                && isDirected(parsed.token(verb))
                && !label.has(ClaimWords.LABEL_WORD_WITHOUT_MEANING, at)
                && label.word(at).isSaidIn(parsed.sentence(), verb, verb + 1);
    }

    /// `20 metres longer than`, `31 seconds ahead of`.
    boolean isDifference() {
        boolean than = parsed.has(ClaimWords.THAN, next + 1) || parsed.has(ClaimWords.THAN, next + 2);
        return (than && (parsed.has(ClaimWords.COMPARATIVE, next) || parsed.ends(ClaimWords.COMPARATIVE_ENDING, next)))
                || table.at(ClaimWords.DIFFERENCE_BEHIND, parsed.sentence(), next) > 0;
    }

    private boolean isDifferent(Token word) {
        return table.has(ClaimWords.DIFFERENCE_LABEL, word)
                || table.has(ClaimWords.LABEL_RISE, word)
                || table.has(ClaimWords.LABEL_FALL, word);
    }

    /// The change that the finder read, or that the verb before `by` tells.
    private Direction read() {
        if (parsed.has(ClaimWords.COMPARATIVE_OF_LESS, next) && isDifference()) {
            return Direction.DOWN;
        }
        if (parsed.has(ClaimWords.COMPARATIVE_OF_MORE, next) && isDifference()) {
            return Direction.UP;
        }
        if (!parsed.has(ClaimWords.AGENT, first - 1)) {
            return Direction.NONE;
        }
        int verb = first - 1;
        while (verb > scope.clause().from() && !parsed.isVerb(verb)) {
            verb--;
        }
        boolean up = isForm(ClaimWords.RISING, verb);
        boolean down = isForm(ClaimWords.FALLING, verb);
        return up == down ? Direction.NONE : up ? Direction.UP : Direction.DOWN;
    }

    /// Whether a verb tells a rise or a fall.
    boolean isChange(int verb) {
        return isForm(ClaimWords.RISING, verb) || isForm(ClaimWords.FALLING, verb);
    }

    private boolean isForm(ClaimWords heads, int at) {
        Set<String> stems = table.stems(parsed.token(at).text());
        return stems.stream().anyMatch(stem -> table.has(heads, stem));
    }

    /// `growth slowed to 0.9 percent`: the noun that names a change is what has the level.
    private boolean isOfSubject() {
        return IntStream.range(0, label.size())
                .filter(at -> changeAt(at) != Direction.NONE)
                .anyMatch(at ->
                        scope.subject().stream().anyMatch(said -> label.word(at).isAt(parsed.sentence(), said)));
    }

    /// `lowered its growth forecast to 1.1 percent`: the noun that names a change tells more of another noun.
    private boolean isCompound() {
        return IntStream.range(0, label.size() - 1)
                .filter(at -> changeAt(at) != Direction.NONE)
                .anyMatch(at -> scope.words().stream()
                        .anyMatch(said -> label.word(at).isAt(parsed.sentence(), said)
                                && label.token(at + 1).isWord()
                                && label.word(at + 1).isAt(parsed.sentence(), said + 1)));
    }

    /// `to 212` and `from 46`.
    private boolean isLevel() {
        return parsed.has(ClaimWords.END_OF_CHANGE, first - 1) || parsed.has(ClaimWords.END_OF_CHANGE, first - 2);
    }

    private boolean isDirected(Token word) {
        return switch (said) {
            case UP -> lexicon.isIn(WordSet.UP, word) || lexicon.isIn(WordSet.UP_BEHIND, word);
            case DOWN -> lexicon.isIn(WordSet.DOWN, word) || lexicon.isIn(WordSet.DOWN_BEHIND, word);
            case NONE -> false;
        };
    }

    /// The change that a noun of the label names: `fall in exports`, `pay rise`.
    Direction changeAt(int at) {
        boolean up = label.has(ClaimWords.LABEL_RISE, at);
        boolean down = label.has(ClaimWords.LABEL_FALL, at);
        if (!up && !down) {
            return Direction.NONE;
        }
        boolean after = label.has(ClaimWords.AFTER, at - 2) || label.has(ClaimWords.AFTER, at - 1);
        if (after) {
            return Direction.NONE;
        }
        Token behind = label.token(at + 1);
        boolean plural = at > 0
                && table.ends(ClaimWords.PLURAL_ENDING, label.token(at - 1))
                && !table.has(ClaimWords.DETERMINER, label.token(at - 1));
        boolean noun = at == 0 || behind.kind() == Token.Kind.NONE || table.has(ClaimWords.BEHIND_A_CHANGE, behind);
        return noun && !(plural && table.has(ClaimWords.BEHIND_A_DOER, behind))
                ? (up ? Direction.UP : Direction.DOWN)
                : Direction.NONE;
    }
}
