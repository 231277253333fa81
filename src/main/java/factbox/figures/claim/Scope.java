package factbox.figures.claim;

import factbox.figures.token.Kind;
import java.util.BitSet;

/// The words of a sentence that speak of one of its quantities, and not of another one.
///
/// A quantity has the words of its clause up to the phrase of the next quantity, the subject that its clause shares,
/// and the verb that its clause leaves out.
final class Scope {
    private final ParsedSentence parsed;
    private final Clause clause;
    private final boolean bare;
    private final boolean setApart;
    private final boolean whole;
    private final Antecedents antecedents;
    private final BitSet words;
    private final BitSet subject = new BitSet();
    private final BitSet nounPhrase = new BitSet();
    private final boolean ownNoun;

    Scope(ParsedSentence parsed, Place own) {
        this.parsed = parsed;
        this.clause = parsed.clauses().at(own.first());
        this.bare = new BareNumber(parsed, own).isBare();
        this.antecedents = new Antecedents(parsed, own, bare);
        OwnClauseWords ownWords = new OwnClauseWords(parsed, own);
        this.words = ownWords.words();
        this.whole = new PartitivePhrase(parsed, own).isWhole();
        this.setApart = ownWords.isSetApart();
        TimeWords time = new TimeWords(parsed, own);
        if (!setApart) {
            SharedWords shared = new SharedWords(parsed, own, time.isTimed(words));
            words.or(shared.words());
            subject.or(shared.subject());
        }
        words.or(new NeighbourClauses(parsed, own).words());
        addLeading();
        time.addTo(words);
        new RespectiveNames(parsed, own).dealTo(words);
        this.ownNoun = !bare && readNounPhrase(own);
    }

    /// `In the trial, 212 of 400 volunteers`: what opens the sentence bears on all of it.
    private void addLeading() {
        int comma = 0;
        while (comma < parsed.size() && !parsed.token(comma).is(",")) {
            if (parsed.isVerb(comma) || parsed.isNumberStart(comma)) {
                return;
            }
            comma++;
        }
        if (parsed.has(ClaimWords.PREPOSITION, 0) && comma < parsed.size()) {
            for (int at = 0; at < comma; at++) {
                words.set(at, words.get(at) || !parsed.isTime(at));
            }
        }
    }

    /// The phrase of what is counted: `Two officers`, `640 kilograms of cocaine`; false where the quantity is no count
    /// and measures nothing that is named.
    private boolean readNounPhrase(Place own) {
        boolean of = false;
        int at = own.first();
        for (; at < parsed.size(); at++) {
            boolean part = parsed.has(ClaimWords.OF, at);
            of |= part;
            boolean inside = at < own.next()
                    || part
                    || (parsed.token(at).isWord()
                            && !parsed.has(ClaimWords.PREPOSITION, at)
                            && !parsed.has(ClaimWords.RELATIVE, at)
                            && !parsed.isVerb(at));
            if (!inside) {
                break;
            }
            nounPhrase.set(at);
        }
        return of || own.is(Kind.COUNT);
    }

    /// Whether the quantity counts or measures a noun that stands beside it.
    boolean hasOwnNoun() {
        return ownNoun;
    }

    /// The tokens of the quantity and of what it counts.
    BitSet nounPhrase() {
        return nounPhrase;
    }

    /// The tokens that speak of the quantity.
    BitSet words() {
        return words;
    }

    /// The tokens of the subject of its clause, shared or own.
    BitSet subject() {
        return subject;
    }

    Clause clause() {
        return clause;
    }

    ClauseParser clauses() {
        return parsed.clauses();
    }

    /// Whether no noun is counted, as in `and sold 41,000` and `five others`.
    boolean isBare() {
        return bare;
    }

    /// Whether the sentence tells a part of it.
    boolean isWhole() {
        return whole;
    }

    /// Whether the number is a whole, or is compared, so that its clause shares nothing with it.
    boolean isSetApart() {
        return setApart;
    }

    Antecedents antecedents() {
        return antecedents;
    }
}
