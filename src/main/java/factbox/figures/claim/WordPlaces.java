package factbox.figures.claim;

import factbox.figures.token.Sentence;
import factbox.figures.token.Token;
import java.util.List;

/// Looks for a word of a label beyond the words that speak of the number.
final class WordPlaces {
    /// `have not yet been`.
    private static final int AUXILIARIES = 4;

    private final ParsedSentence parsed;
    private final Scope scope;
    private final List<Sentence> context;

    WordPlaces(ParsedSentence parsed, Scope scope, List<Sentence> context) {
        this.parsed = parsed;
        this.scope = scope;
        this.context = context;
    }

    /// Whether a clause on which the quantity's clause hangs has the word.
    boolean isInAncestors(LabelWord word) {
        for (Clause clause = scope.clause(); clause != null; clause = clause.parent()) {
            if (word.isSaidIn(parsed.sentence(), clause.from(), clause.to())) {
                return true;
            }
        }
        return false;
    }

    /// Whether the word is the verb of a clause on which the quantity's clause hangs.
    boolean isAncestorsVerb(LabelWord word) {
        for (Clause clause = scope.clause().parent(); clause != null; clause = clause.parent()) {
            if (clause.verb() >= 0 && word.isSaidIn(parsed.sentence(), clause.verb(), clause.verb() + 1)) {
                return true;
            }
        }
        return false;
    }

    boolean isInSentence(LabelWord word) {
        for (int at = 0; at < parsed.size(); at++) {
            if (word.isAt(parsed.sentence(), at)) {
                return true;
            }
        }
        return false;
    }

    /// Names may stand in the headline or before, and what is `known` to the reader; other words where the clause
    /// points
    /// there.
    boolean isInContext(LabelWord word, boolean known) {
        String text = parsed.sentence().text();
        return context.stream()
                .filter(before -> !before.text().equals(text)
                        || word.token().isCapital()
                        || known
                        || scope.antecedents().isAnaphoric())
                .anyMatch(before -> isSaidAsNoun(word, before));
    }

    /// Whether the number's clause tells more than who says it, or that it is so.
    private boolean hasVerb() {
        int verb = mainVerb();
        boolean passive = verb > 0 && verb != scope.clause().verb();
        if (passive) {
            return true;
        }
        return verb >= 0
                && parsed.table().at(ClaimWords.SPEECH, parsed.sentence(), verb) == 0
                && parsed.table().at(ClaimWords.OPINION, parsed.sentence(), verb) == 0;
    }

    /// The verb that tells what happens: `approved` in `had approved`, `hurt` in `were hurt`; -1 where there is none.
    private int mainVerb() {
        int verb = scope.clause().verb();
        if (verb < 0 || !parsed.has(ClaimWords.AUXILIARY_VERB, verb)) {
            return verb;
        }
        for (int at = verb + 1; at < scope.clause().to() && at <= verb + AUXILIARIES; at++) {
            if (isParticiple(parsed.token(at))) {
                return at;
            }
        }
        return parsed.has(ClaimWords.BE, verb) && !hasComplement(verb) ? -1 : verb;
    }

    /// `are fit for service`.
    private boolean hasComplement(int verb) {
        for (int at = verb + 1; at < scope.clause().to(); at++) {
            if (parsed.isNumberStart(at) || parsed.has(ClaimWords.PREPOSITION, at)) {
                return false;
            }
            if (parsed.token(at).isWord() && !parsed.has(ClaimWords.DETERMINER, at) && !parsed.isTime(at)) {
                return true;
            }
        }
        return false;
    }

    private boolean isParticiple(Token token) {
        ClaimTable table = parsed.table();
        boolean irregular = !table.has(ClaimWords.VERB, token)
                && !table.ends(ClaimWords.PLURAL_ENDING, token)
                && !table.ends(ClaimWords.GERUND_ENDING, token);
        return table.ends(ClaimWords.PARTICIPLE_ENDING, token)
                || (table.isForm(ClaimWords.VERB, token)
                        && (irregular || !table.isForm(ClaimWords.NOUN_OR_VERB, token)));
    }

    /// What another sentence tells of by a verb in the past is not said of a number that has a verb of its own.
    private boolean isSaidAsNoun(LabelWord word, Sentence before) {
        if (hasVerb() && isParticiple(word.token())) {
            return false;
        }
        for (int at = 0; at < before.size(); at++) {
            boolean past = parsed.table().ends(ClaimWords.PARTICIPLE_ENDING, before.token(at));
            if (word.isSaidIn(before, at, at + 1) && !(past && hasVerb())) {
                return true;
            }
        }
        return false;
    }
}
