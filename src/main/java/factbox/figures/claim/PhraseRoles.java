package factbox.figures.claim;

import factbox.figures.token.Token;
import factbox.figures.token.WordSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Tells whether a word of a label plays the part in its phrase that it plays in the sentence.
final class PhraseRoles {
    private static final int LONGEST_PHRASE = 4;

    private final ParsedSentence parsed;
    private final ClaimTable table;
    private final Scope scope;
    private final Label label;

    PhraseRoles(ParsedSentence parsed, Scope scope, Label label) {
        this.parsed = parsed;
        this.table = parsed.table();
        this.scope = scope;
        this.label = label;
    }

    /// What the label says comes from something can't be what does it, and what it says is done by something can't be
    /// where it comes from.
    boolean agree(int labelled, int said) {
        if (isPatient(labelled) && scope.hasOwnNoun() && !scope.nounPhrase().get(said)) {
            return false;
        }
        Token preposition = preposition(label.tokens(), labelled);
        if (preposition == null) {
            return true;
        }
        Token other = preposition(parsed.sentence().tokens(), said);
        if (table.has(ClaimWords.SOURCE, preposition)) {
            boolean subject = scope.subject().get(said)
                    && said < Math.max(0, scope.clause().verb());
            return !isTakenFrom(labelled) || !subject || other != null;
        }
        return !table.has(ClaimWords.AGENT, preposition) || other == null || !table.has(ClaimWords.SOURCE, other);
    }

    /// The `officers` of `officers hurt`: what is counted, not who does it or where it is.
    private boolean isPatient(int at) {
        Token behind = label.token(at + 1);
        return !label.token(at).isCapital()
                && !label.has(ClaimWords.PREPOSITION, at)
                && !label.has(ClaimWords.DETERMINER, at - 1)
                && table.ends(ClaimWords.PARTICIPLE_ENDING, behind)
                && table.isForm(ClaimWords.VERB, behind)
                && !table.isForm(ClaimWords.VERB, label.token(at));
    }

    /// `taken from the soldiers`.
    private boolean isTakenFrom(int at) {
        for (int before = at - 1; before > 0; before--) {
            if (table.has(ClaimWords.SOURCE, label.token(before))) {
                return table.isForm(ClaimWords.VERB, label.token(before - 1));
            }
        }
        return false;
    }

    /// The preposition of the noun phrase that has this token.
    private @Nullable Token preposition(List<Token> tokens, int at) {
        for (int before = at - 1; before >= 0 && before >= at - LONGEST_PHRASE; before--) {
            Token token = tokens.get(before);
            if (table.has(ClaimWords.PREPOSITION, token)) {
                return token;
            }
            if (!token.isWord() || parsed.sentence().lexicon().isIn(WordSet.REPORTING, token)) {
                return null;
            }
        }
        return null;
    }
}
