package factbox.figures.claim;

import factbox.figures.token.Kind;
import factbox.figures.token.Token;
import java.util.BitSet;

/// The words before a clause that its pronouns, its owners and the nouns that it leaves out stand for.
final class Antecedents {
    private final ParsedSentence parsed;
    private final Place own;
    private final Clause clause;
    private final boolean bare;
    private final BitSet nouns;
    private final BitSet owners;
    private final BitSet whole;

    Antecedents(ParsedSentence parsed, Place own, boolean bare) {
        this.parsed = parsed;
        this.own = own;
        this.clause = parsed.clauses().at(own.first());
        this.bare = bare;
        this.nouns = readNouns();
        this.owners = readOwners();
        this.whole = readWhole();
    }

    BitSet nouns() {
        return nouns;
    }

    BitSet owners() {
        return owners;
    }

    BitSet whole() {
        return whole;
    }

    /// The nouns before the clause in the sentence to which it points: `it mended 2,950`, `there were 900`.
    private BitSet readNouns() {
        BitSet nouns = new BitSet();
        if (bare) {
            addCounted(nouns);
        }
        addShareOf(nouns);
        if (!isPronominal() && !parsed.token(clause.from() - 1).is(":")) {
            return nouns;
        }
        for (int at = 0; at < clause.from(); at++) {
            Token token = parsed.token(at);
            boolean noun = token.isWord()
                    && !parsed.isVerb(at)
                    && !parsed.isTime(at)
                    && !parsed.has(ClaimWords.PREPOSITION, at);
            nouns.set(at, noun || nouns.get(at));
        }
        return nouns;
    }

    /// What is said of a whole before its part: `Of the 412 people tested at the abattoir, 88 carried it`.
    private BitSet readWhole() {
        BitSet whole = new BitSet();
        int index = parsed.clauses().all().indexOf(clause) - 1;
        if (index < 0 || parsed.has(ClaimWords.COORDINATOR, clause.from())) {
            return whole;
        }
        Clause before = parsed.clauses().all().get(index);
        if (parsed.has(ClaimWords.PARTITIVE, before.from())
                && parsed.token(before.to() - 1).is(",")) {
            for (int at = before.from(); at < before.to(); at++) {
                whole.set(at, !parsed.token(at).isDigits() && !parsed.isTime(at));
            }
        }
        return whole;
    }

    /// The `of the group` that a share leaves out behind another share.
    private void addShareOf(BitSet nouns) {
        boolean whole = !own.is(Kind.PERCENT) && !own.is(Kind.SHARE);
        for (int at = clause.from(); at < clause.to(); at++) {
            whole |= parsed.has(ClaimWords.PARTITIVE, at);
        }
        if (whole) {
            return;
        }
        for (Place before : parsed.before(own)) {
            int next = before.next();
            if ((before.is(Kind.PERCENT) || before.is(Kind.SHARE)) && parsed.has(ClaimWords.PARTITIVE, next)) {
                for (int at = next + 1; at < parsed.size(); at++) {
                    Token token = parsed.token(at);
                    if (!token.isWord() || parsed.isVerb(at) || parsed.has(ClaimWords.PREPOSITION, at)) {
                        return;
                    }
                    nouns.set(at, !parsed.isTime(at));
                }
                return;
            }
        }
    }

    /// The words before the clause that an owner in it may stand for: `its loans`.
    private BitSet readOwners() {
        BitSet owners = new BitSet();
        boolean owned = false;
        for (int at = clause.from(); at < clause.to(); at++) {
            owned |= parsed.has(ClaimWords.POSSESSIVE, at);
        }
        for (int at = 0; owned && at < clause.from(); at++) {
            owners.set(at, parsed.token(at).isWord() && !parsed.isVerb(at) && !parsed.isTime(at));
        }
        return owners;
    }

    /// What the quantity before counts, with what is said of it at once: `20 lorries loaded with cobalt`.
    private void addCounted(BitSet nouns) {
        Place before = null;
        for (Place place : parsed.places()) {
            if (place.first() < own.first() && place.mention() != null) {
                before = before == null || place.first() > before.first() ? place : before;
            }
        }
        if (before == null) {
            return;
        }
        for (int at = before.first(); at < before.next(); at++) {
            nouns.set(at, !parsed.table().isForm(ClaimWords.VERB, parsed.token(at)));
        }
        if (parsed.has(ClaimWords.PARTITIVE, parsed.clauses().at(before.first()).from())) {
            return;
        }
        int to = parsed.clauses().at(before.first()).to();
        for (int at = before.next(); at < to && !parsed.isNumberStart(at); at++) {
            Token token = parsed.token(at);
            boolean participle = parsed.ends(ClaimWords.PARTICIPLE_ENDING, at);
            boolean preposition = parsed.has(ClaimWords.PREPOSITION, at) && !parsed.has(ClaimWords.OF_KIND, at);
            if (preposition || !token.isWord() || (parsed.isVerb(at) && !participle) || parsed.isTime(at)) {
                return;
            }
            nouns.set(at);
        }
    }

    /// Whether the subject is a pronoun, or there is none beside a number without a noun.
    boolean isPronominal() {
        int first = own.first();
        for (int at = clause.from(); at < Math.min(clause.to(), first + 4); at++) {
            boolean subject = parsed.has(ClaimWords.PRONOUN, at)
                    && at < first
                    && (clause.verb() < 0 || parsed.isVerb(at + 1) || parsed.isVerb(at + 2));
            boolean object = parsed.has(ClaimWords.OBJECT_PRONOUN, at);
            if (subject || object) {
                return true;
            }
        }
        return false;
    }

    /// Whether the clause points to words before it: by a pronoun, a definite noun, or a noun left out.
    boolean isAnaphoric() {
        if (bare) {
            return true;
        }
        for (int at = clause.from(); at < clause.to(); at++) {
            if (parsed.has(ClaimWords.ANAPHOR, at) || parsed.has(ClaimWords.DEFINITE_ARTICLE, at)) {
                return true;
            }
        }
        return false;
    }
}
