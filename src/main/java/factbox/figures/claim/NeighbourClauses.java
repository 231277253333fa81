package factbox.figures.claim;

import java.util.BitSet;
import java.util.List;

/// The clauses without a number that hang on the clause of a quantity, or on which that one hangs.
final class NeighbourClauses {
    private final ParsedSentence parsed;
    private final Place own;
    private final Clause clause;
    private final BitSet words = new BitSet();

    NeighbourClauses(ParsedSentence parsed, Place own) {
        this.parsed = parsed;
        this.own = own;
        this.clause = parsed.clauses().at(own.first());
        addBehind();
        addPlace();
        addBefore();
        addSpeakers();
    }

    BitSet words() {
        return words;
    }

    /// The clauses behind that hang on this one.
    private void addBehind() {
        List<Clause> all = parsed.clauses().all();
        for (int at = all.indexOf(clause) + 1; at < all.size(); at++) {
            Clause next = all.get(at);
            boolean hangs = next.join() == Clause.Join.RELATIVE
                    || next.join() == Clause.Join.SUBORDINATE
                    || next.join() == Clause.Join.REPORTING
                    || (next.join() == Clause.Join.REPORTED
                            && (parsed.has(ClaimWords.PRONOUN, next.from())
                                    || parsed.has(ClaimWords.INFINITIVE, next.from())))
                    || (next.join() == Clause.Join.PREDICATE && isGerund(next));
            if (!hangs || parsed.hasNumber(next)) {
                break;
            }
            if (!isLastPlaceBefore(next) && next.join() != Clause.Join.REPORTING) {
                break;
            }
            add(next, next.join() == Clause.Join.REPORTING);
        }
    }

    /// `killed nine and injured 17 at a mosque`: a place behind the second verb is the first one's too.
    private void addPlace() {
        List<Clause> all = parsed.clauses().all();
        int index = all.indexOf(clause) + 1;
        if (index == all.size()) {
            return;
        }
        Clause next = all.get(index);
        boolean joined = next.join() == Clause.Join.PREDICATE
                && parsed.has(ClaimWords.LAST_OF_A_LIST, next.from())
                && !parsed.token(next.from() - 1).is(",");
        if (!joined || hasPlace(own.next(), clause.to())) {
            return;
        }
        for (int at = next.verb() + 1; at < next.to(); at++) {
            if (parsed.has(ClaimWords.PLACE, at) && !parsed.isTime(at + 1)) {
                words.set(at, placeEnd(at, next));
                return;
            }
        }
    }

    private boolean hasPlace(int from, int to) {
        for (int at = from; at < to; at++) {
            if (parsed.has(ClaimWords.PREPOSITION, at) && !parsed.has(ClaimWords.OF, at)) {
                return true;
            }
        }
        return false;
    }

    private int placeEnd(int from, Clause next) {
        int at = from;
        while (at < next.to() && !parsed.token(at).is(",") && !parsed.isNumberStart(at)) {
            at++;
        }
        return at;
    }

    /// The clauses before on which this one hangs.
    private void addBefore() {
        List<Clause> all = parsed.clauses().all();
        for (int at = all.indexOf(clause) - 1; at >= 0; at--) {
            Clause before = all.get(at);
            boolean hangs = clause.join() == Clause.Join.SUBORDINATE
                    || before.join() == Clause.Join.SUBORDINATE
                    || clause.join() == Clause.Join.REPORTED
                    || before.join() == Clause.Join.RELATIVE;
            if (before.join() == Clause.Join.REPORTING) {
                continue;
            }
            if (!hangs || parsed.hasNumber(before)) {
                break;
            }
            add(before, clause.join() == Clause.Join.REPORTED && before.join() != Clause.Join.SUBORDINATE);
            if (clause.join() != Clause.Join.REPORTED) {
                break;
            }
        }
    }

    /// The names of those who speak: what they say is of themselves where it names nobody else.
    private void addSpeakers() {
        List<Clause> all = parsed.clauses().all();
        for (int at = 0; at < all.size(); at++) {
            Clause one = all.get(at);
            boolean speech = one.join() == Clause.Join.REPORTING
                    || (at + 1 < all.size() && all.get(at + 1).join() == Clause.Join.REPORTED);
            if (speech && !one.equals(clause) && !parsed.hasNumber(one) && one.join() != Clause.Join.RELATIVE) {
                for (int token = one.from(); token < one.to(); token++) {
                    if (parsed.token(token).isCapital()) {
                        words.set(token);
                    }
                }
            }
        }
    }

    private boolean isGerund(Clause one) {
        return one.verb() >= 0 && parsed.ends(ClaimWords.GERUND_ENDING, one.verb());
    }

    /// Whether this is the last quantity of its clause, so that what follows hangs on it.
    private boolean isLastPlaceBefore(Clause next) {
        return parsed.places().stream()
                .noneMatch(place -> place.first() > own.first() && place.first() < next.from() && !isListed(place));
    }

    /// `Half of the women and a fifth of the men said`: both stand before one verb.
    private boolean isListed(Place place) {
        return clause.has(place.first()) && clause.verb() > place.first() && !parsed.hasVerb(own.next(), place.first());
    }

    /// A clause's words, or of a clause of speech those who speak.
    private void add(Clause one, boolean speech) {
        for (int at = one.from(); at < one.to(); at++) {
            if (!speech || !parsed.isVerb(at)) {
                words.set(at);
            }
        }
    }
}
