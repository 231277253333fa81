package factbox.figures.claim;

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
        time.addTo(words);
        new RespectiveNames(parsed, own).dealTo(words);
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
