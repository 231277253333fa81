package factbox.figures.claim;

import java.util.BitSet;

/// The words that tell when: a quantity without one of its own shares those of its sentence.
final class TimeWords {
    private final ParsedSentence parsed;
    private final Place own;
    private final Clause clause;

    TimeWords(ParsedSentence parsed, Place own) {
        this.parsed = parsed;
        this.own = own;
        this.clause = parsed.clauses().at(own.first());
    }

    /// Whether a word beside the quantity tells when it is.
    boolean isTimed(BitSet words) {
        for (int at = clause.from(); at < clause.to(); at++) {
            if (words.get(at)
                    && parsed.isTime(at)
                    && !parsed.has(ClaimWords.WEAK_TIME_WORD, at)
                    && (at < own.first() || at >= own.next())) {
                return true;
            }
        }
        return false;
    }

    /// Where none of its words tells when, those of the sentence do.
    void addTo(BitSet words) {
        boolean compared = clause.join() == Clause.Join.GAPPED
                && parsed.table().at(ClaimWords.SET_AGAINST, parsed.sentence(), clause.from()) > 0;
        if (compared || isTimed(words)) {
            return;
        }
        for (int at = 0; at < parsed.size(); at++) {
            if (parsed.isTime(at) && !isOfRivalClause(at)) {
                words.set(at);
            }
        }
    }

    /// Whether a word that tells when is in a clause that has a verb and a quantity of its own behind this one.
    private boolean isOfRivalClause(int at) {
        Clause other = parsed.clauses().at(at);
        boolean sum = clause.verb() >= 0 && parsed.has(ClaimWords.BRINGING, clause.verb());
        boolean level = other.join() == Clause.Join.GAPPED && parsed.has(ClaimWords.LEVEL, other.from());
        return !other.equals(clause) && !level && (sum || (parsed.hasNumber(other) && other.from() > clause.from()));
    }
}
