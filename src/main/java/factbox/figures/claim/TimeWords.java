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
        if (isEarlierLevel() || isTimed(words)) {
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
        if (isOfEarlierLevel(at)) {
            return true;
        }
        return !other.equals(clause) && !level && (sum || (parsed.hasNumber(other) && other.from() > clause.from()));
    }

    /// The `2005` of `from 41 kilos in 2005 to 29 kilos`.
    private boolean isOfEarlierLevel(int at) {
        Clause other = parsed.clauses().at(at);
        int first = -1;
        for (Place place : parsed.places()) {
            if (other.has(place.first()) && place.next() <= at) {
                first = Math.max(first, place.first());
            }
        }
        return first >= 0 && first != own.first() && parsed.has(ClaimWords.SET_AGAINST, first - 1);
    }

    /// Whether the number's clause is the `from 41 kilos` of a change.
    private boolean isEarlierLevel() {
        return clause.join() == Clause.Join.GAPPED
                && parsed.table().at(ClaimWords.SET_AGAINST, parsed.sentence(), clause.from()) > 0;
    }
}
