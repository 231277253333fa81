package factbox.figures.claim;

import java.util.BitSet;

/// A number that is the whole of which another number of its sentence is a part: `39 of the 120 seats`.
final class PartitivePhrase {
    private final ParsedSentence parsed;
    private final Place own;
    private final Clause clause;
    private final PhraseBounds bounds;

    PartitivePhrase(ParsedSentence parsed, Place own) {
        this.parsed = parsed;
        this.own = own;
        this.clause = parsed.clauses().at(own.first());
        this.bounds = new PhraseBounds(parsed, clause);
    }

    /// The comma behind `Of the bank's loans of 8.2 billion, 1.1 billion are to Brazil`; 0 where nothing is fronted.
    int frontedEnd() {
        if (!isFronted()) {
            return 0;
        }
        for (int at = clause.from(); at < clause.to(); at++) {
            if (parsed.token(at).is(",") && at >= own.next()) {
                return at;
            }
        }
        return 0;
    }

    /// The `120 seats` of `39 of the 120 seats`: a whole, of which the sentence tells a part.
    boolean isWhole() {
        if (parsed.has(ClaimWords.DISTRIBUTIVE, own.first() - 1)) {
            return true;
        }
        int head = bounds.headStart(own.first());
        if (head < own.first() && isOfAnother(head)) {
            return true;
        }
        if (!bounds.isPartitive(own)) {
            return false;
        }
        int of = own.first() - 1;
        while (!parsed.has(ClaimWords.PARTITIVE, of)) {
            of--;
        }
        return of == clause.from()
                || parsed.has(ClaimWords.AMONG, of)
                || parsed.has(ClaimWords.PART, of - 1)
                || parsed.isNumberEnd(of);
    }

    /// From the noun that names it to where its phrase ends.
    BitSet words() {
        int head = bounds.headStart(own.first());
        BitSet words = new BitSet();
        words.set(isOfAnother(head) ? head : ownerStart(), nounPhraseEnd(own.next()));
        return words;
    }

    /// `the town's 36,000 people`.
    private int ownerStart() {
        int at = own.first();
        while (at - 1 > clause.from()
                && (parsed.has(ClaimWords.DETERMINER, at - 1) || parsed.ends(ClaimWords.OWNER_ENDING, at - 1))) {
            at--;
        }
        return at;
    }

    /// `31 percent of the fleet's catch of 88,000 tonnes`.
    private boolean isOfAnother(int head) {
        return parsed.has(ClaimWords.PARTITIVE, head - 1) && parsed.isNumberEnd(head - 1);
    }

    /// Where a noun phrase ends that goes on from this token: at the next verb, but for `letters the paper received`.
    private int nounPhraseEnd(int from) {
        int at = from;
        if (clause.verb() >= 0 && clause.verb() < own.first()) {
            while (at < clause.to() && !parsed.isNumberStart(at) && !isTimePhrase(at)) {
                at++;
            }
            return at;
        }
        boolean relative = false;
        while (at < parsed.size() && !parsed.token(at).is(",", ";", ":")) {
            relative |= at == from && parsed.has(ClaimWords.DETERMINER, at);
            boolean participle = isFronted() && parsed.ends(ClaimWords.PARTICIPLE_ENDING, at);
            if (parsed.isVerb(at) && !relative && !participle) {
                return at;
            }
            relative &= !parsed.isVerb(at);
            at++;
        }
        return at;
    }

    /// `by the end of next year`, which tells when and nothing of the whole.
    private boolean isTimePhrase(int from) {
        if (!parsed.has(ClaimWords.PREPOSITION, from)) {
            return false;
        }
        int at = from + 1;
        while (parsed.token(at).isWord()
                && (!parsed.has(ClaimWords.PREPOSITION, at) || parsed.has(ClaimWords.OF, at))) {
            if (parsed.isTime(at)) {
                return true;
            }
            at++;
        }
        return false;
    }

    /// `Of the 412 people tested at the camp, 88 fell ill`.
    private boolean isFronted() {
        return parsed.has(ClaimWords.PARTITIVE, clause.from());
    }

    /// Whether one quantity is the whole of which the other is a part: `1,200 of the planned 5,000 kilometres`.
    static boolean isWholeOf(ParsedSentence parsed, Place whole, Place part) {
        if (whole.first() < part.next() || !parsed.has(ClaimWords.PARTITIVE, part.next())) {
            return false;
        }
        for (int at = part.next() + 1; at < whole.first(); at++) {
            if (!parsed.has(ClaimWords.DETERMINER, at) && !parsed.ends(ClaimWords.PARTICIPLE_ENDING, at)) {
                return false;
            }
        }
        return true;
    }
}
