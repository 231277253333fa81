package factbox.figures.claim;

import factbox.figures.token.Token;
import java.util.BitSet;
import java.util.List;

/// What the clause of a quantity shares with the one on which it hangs: its subject, its verb, its noun.
final class SharedWords {
    private final ParsedSentence parsed;
    private final Place own;
    private final Clause clause;
    private final boolean timed;
    private final BitSet words = new BitSet();
    private final BitSet subject = new BitSet();

    SharedWords(ParsedSentence parsed, Place own, boolean timed) {
        this.parsed = parsed;
        this.own = own;
        this.clause = parsed.clauses().at(own.first());
        this.timed = timed;
        read();
    }

    /// The words that are shared.
    BitSet words() {
        return words;
    }

    /// The subject, shared or own.
    BitSet subject() {
        return subject;
    }

    private void read() {
        Clause parent = clause.parent();
        if (parsed.table().at(ClaimWords.ACCORDING_TO, parsed.sentence(), clause.from()) > 0) {
            setSubject(clause.from(), own.first());
            return;
        }
        addElided();
        if (clause.join() == Clause.Join.MAIN || clause.join() == Clause.Join.REPORTED || parent == null) {
            setSubject(clause.from(), clause.verb() < 0 ? own.first() : clause.verb());
            return;
        }
        addLeading(parent);
        switch (clause.join()) {
            case PREDICATE -> addSubjectOf(parent);
            case GAPPED -> addGap(parent);
            case RELATIVE -> addAntecedent(clause);
            default -> setSubject(clause.from(), Math.max(clause.verb(), clause.from()));
        }
    }

    /// What `did` stands for at the end of a clause: `88 carried the bacterium; of the others only three did`.
    private void addElided() {
        int verb = clause.verb();
        boolean last = verb > own.first()
                && !parsed.token(verb + 1).isWord()
                && !parsed.token(verb + 1).isDigits();
        if (!last || !parsed.has(ClaimWords.AUXILIARY_VERB, verb)) {
            return;
        }
        List<Clause> all = parsed.clauses().all();
        for (int at = all.indexOf(clause) - 1; at >= 0; at--) {
            Clause before = all.get(at);
            if (before.verb() >= 0 && before.join() != Clause.Join.RELATIVE && parsed.hasNumber(before)) {
                for (int token = before.verb(); token < before.to() && !parsed.isNumberStart(token); token++) {
                    words.set(token);
                }
                return;
            }
        }
    }

    /// `In the city's budget, roads get 14, schools 31`: what stands before the first comma bears on all.
    private void addLeading(Clause parent) {
        Clause root = parent;
        while (root.parent() != null) {
            root = root.parent();
        }
        if (!parsed.has(ClaimWords.PREPOSITION, root.from())) {
            return;
        }
        for (int comma = root.from(); comma < Math.max(root.verb(), root.from()); comma++) {
            if (parsed.token(comma).is(",")) {
                for (int at = root.from(); at < comma; at++) {
                    words.set(at, !parsed.isTime(at));
                }
                return;
            }
        }
    }

    private void setSubject(int from, int to) {
        subject.set(from, Math.max(from, to));
    }

    private void addSubjectOf(Clause parent) {
        Clause one = parent;
        while ((one.join() == Clause.Join.PREDICATE || isSecondEnd(one)) && one.parent() != null) {
            one = one.parent();
        }
        if (one.join() == Clause.Join.RELATIVE) {
            addAntecedent(one);
            return;
        }
        if (one.join() == Clause.Join.REPORTED && one.parent() != null) {
            addSpeaker(one.parent());
        }
        int to = one.verb() < 0 ? one.to() : one.verb();
        setSubject(one.from(), to);
        BitSet shared = (BitSet) subject.clone();
        if (timed) {
            for (int at = one.from(); at < to; at++) {
                shared.set(at, !parsed.isTime(at));
            }
        }
        words.or(shared);
    }

    /// The `from 36,500 tonnes` of `fell to 29,000 tonnes from 36,500 tonnes`, or `since January`: it has no subject.
    private boolean isSecondEnd(Clause one) {
        return one.join() == Clause.Join.GAPPED
                && (parsed.has(ClaimWords.END_OF_CHANGE, one.from())
                        || (!parsed.hasNumber(one) && parsed.has(ClaimWords.PREPOSITION, one.from()))
                        || isSecondObject(one));
    }

    /// The `and $90,000` of `found 14 kilos of heroin and $90,000 and arrested the driver`.
    private boolean isSecondObject(Clause one) {
        return parsed.has(ClaimWords.LAST_OF_A_LIST, one.from()) && parsed.isNumberStart(one.from() + 1);
    }

    /// Of a clause of speech those who speak.
    private void addSpeaker(Clause speech) {
        for (int at = speech.from(); at < speech.to(); at++) {
            if (!parsed.isVerb(at)) {
                words.set(at);
            }
        }
    }

    /// `and Austria 900` has the verb alone; `against 3 in May` has the subject too.
    private void addGap(Clause parent) {
        Clause one = parent;
        while (one.join() == Clause.Join.GAPPED && one.parent() != null) {
            one = one.parent();
        }
        int start = new PhraseBounds(parsed, clause).phraseStart(own.first());
        boolean apposition = parsed.has(ClaimWords.INDEFINITE, clause.from());
        boolean circumstance = parsed.has(ClaimWords.CIRCUMSTANCE, clause.from()) && !parsed.has(ClaimWords.AT, start);
        boolean named = !apposition
                && !circumstance
                && (start > clause.from()
                        || (hasParty(own.next()) && !parsed.has(ClaimWords.END_OF_CHANGE, clause.from())));
        if (!named) {
            addSubjectOf(one);
        } else {
            setSubject(clause.from(), start);
        }
        if (named && parsed.has(ClaimWords.CIRCUMSTANCE, clause.from())) {
            return;
        }
        for (int at = one.from(); at < one.to(); at++) {
            if (parsed.isVerb(at)) {
                words.set(at);
            }
        }
        if (!named && one.verb() >= 0 && parsed.table().isForm(ClaimWords.COPULA, parsed.token(one.verb()))) {
            addComplement(one);
        }
        if (parsed.has(ClaimWords.LEVEL, clause.from())) {
            addObject(one);
        }
        addNoun(one);
    }

    /// The `key rate` of `trimmed its key rate by a quarter of a point to 3.75 percent`.
    private void addObject(Clause one) {
        for (int at = one.verb() + 1; one.verb() >= 0 && at < one.to() && !parsed.isNumberStart(at); at++) {
            words.set(at, !parsed.isTime(at));
        }
    }

    /// `were without power`.
    private void addComplement(Clause one) {
        for (int at = one.verb() + 1; at < one.to() && !parsed.isNumberStart(at); at++) {
            words.set(at, !parsed.isTime(at));
        }
    }

    /// `420,000 for its rival`: another party than the subject.
    private boolean hasParty(int from) {
        return parsed.has(ClaimWords.PARTY, from)
                && !parsed.isTime(from + 1)
                && !parsed.isTime(from + 2)
                && !parsed.isTime(from + 3)
                && !parsed.has(ClaimWords.PRONOUN, from + 1);
    }

    /// The noun that the quantity before counts, where this one leaves it out.
    private void addNoun(Clause parent) {
        if (!new BareNumber(parsed, own).isBare()) {
            return;
        }
        for (Place before : parsed.before(own)) {
            if (parent.has(before.first())) {
                words.set(before.first(), before.next());
                addOf(before.next(), parent.to());
                return;
            }
        }
    }

    /// The `of output` of `2.4 percent of output`.
    private void addOf(int from, int to) {
        if (!parsed.has(ClaimWords.PARTITIVE, from)) {
            return;
        }
        for (int at = from + 1; at < to; at++) {
            Token token = parsed.token(at);
            if (!token.isWord()
                    || parsed.isTime(at)
                    || parsed.isNumberStart(at)
                    || parsed.has(ClaimWords.PREPOSITION, at)) {
                return;
            }
            words.set(at);
        }
    }

    private void addAntecedent(Clause relative) {
        int from = relative.from() - 1;
        while (from > 0 && !parsed.isVerb(from) && !parsed.token(from).is(";", ":", "—")) {
            from--;
        }
        setSubject(parsed.isVerb(from) ? from + 1 : from, relative.from());
        words.or(subject);
    }
}
