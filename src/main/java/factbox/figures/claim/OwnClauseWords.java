package factbox.figures.claim;

import java.util.BitSet;

/// The words of a quantity's own clause that speak of it: all but those of the other numbers that stand there.
final class OwnClauseWords {
    private final ParsedSentence parsed;
    private final Place own;
    private final Clause clause;
    private final PhraseBounds bounds;
    private final PartitivePhrase phrase;
    private final BitSet words = new BitSet();

    OwnClauseWords(ParsedSentence parsed, Place own) {
        this.parsed = parsed;
        this.own = own;
        this.clause = parsed.clauses().at(own.first());
        this.bounds = new PhraseBounds(parsed, clause);
        this.phrase = new PartitivePhrase(parsed, own);
        read();
    }

    BitSet words() {
        return words;
    }

    /// Whether the number is set apart, so that its clause shares nothing with it.
    boolean isSetApart() {
        return phrase.frontedEnd() > 0 || phrase.isWhole() || comparison() >= 0;
    }

    private void read() {
        int fronted = phrase.frontedEnd();
        if (fronted > 0) {
            words.set(clause.from(), fronted);
            return;
        }
        if (phrase.isWhole()) {
            words.or(phrase.words());
            return;
        }
        words.set(clause.from(), clause.to());
        for (Place other : parsed.places()) {
            if (!other.equals(own) && clause.has(other.first()) && !isAdverbial(other)) {
                exclude(other);
            }
        }
        int compared = comparison();
        if (compared >= 0) {
            words.clear(clause.from(), compared);
            addCompared(compared);
            if (clause.verb() >= 0) {
                words.set(clause.verb());
            }
        }
        words.clear(clause.from(), sourceStart());
        removePart();
        words.set(own.first(), own.next());
    }

    /// `according to a study of 1,250 households`: what stands before is not said of them.
    private int sourceStart() {
        for (int at = own.first() - 1; at > clause.from() && !parsed.token(at).is(","); at--) {
            if (parsed.table().at(ClaimWords.ACCORDING_TO, parsed.sentence(), at) > 0) {
                return at;
            }
        }
        return clause.from();
    }

    /// `640 tonnes, most of it in Brevik`: what is told of a part alone.
    private void removePart() {
        for (int at = own.next() + 1; at < clause.to(); at++) {
            boolean part = parsed.token(at - 1).is(",")
                    && parsed.has(ClaimWords.PART, at)
                    && !parsed.has(ClaimWords.LABEL_WORD_OF_A_WHOLE, at)
                    && !parsed.has(ClaimWords.DISTRIBUTIVE, at)
                    && parsed.has(ClaimWords.PARTITIVE, at + 1)
                    && (parsed.has(ClaimWords.PRONOUN, at + 2)
                            || parsed.has(ClaimWords.OBJECT_PRONOUN, at + 2)
                            || parsed.has(ClaimWords.RELATIVE, at + 2));
            if (part) {
                int end = at;
                while (end < clause.to() && !parsed.token(end).is(",")) {
                    end++;
                }
                words.clear(at, end);
            }
        }
    }

    /// A stretch of time beside an amount tells when or how long, and takes no words from it.
    private boolean isAdverbial(Place place) {
        boolean counted = place.mention() != null
                && place.mention().firm()
                && parsed.token(place.first()).isWord()
                && parsed.has(ClaimWords.DEFINITE, place.first() - 1);
        boolean age = place.isAge();
        return counted || (age && !own.isAge()) || (place.isTime() && !own.isTime());
    }

    /// The word before the quantity that sets it apart from what stands before: `than the 115-metre Astrid`; -1 where
    /// there is none.
    private int comparison() {
        for (int at = own.first() - 1; at >= clause.from(); at--) {
            if (parsed.has(ClaimWords.COMPARISON, at)) {
                return at + 1;
            }
        }
        return -1;
    }

    /// The noun of `more eels than`, which both sides of the comparison have.
    private void addCompared(int end) {
        for (int at = end - 2; at >= clause.from() && at > end - 6; at--) {
            if (parsed.has(ClaimWords.COMPARATIVE, at)) {
                words.set(at + 1, end - 1);
                return;
            }
        }
    }

    private void exclude(Place rival) {
        if (rival.first() == own.first()) {
            return;
        }
        boolean otherKind = own.mention() != null
                && rival.mention() != null
                && own.mention().kind() != rival.mention().kind()
                && parsed.hasVerb(clause.from(), Math.min(own.first(), rival.first()));
        if (otherKind || PartitivePhrase.isWholeOf(parsed, rival, own)) {
            words.clear(PartitivePhrase.isWholeOf(parsed, rival, own) ? own.next() : rival.first(), nounStart(rival));
            return;
        }
        if (rival.first() > own.first()) {
            int from = bounds.phraseStart(rival.first());
            int verb = nextVerb(rival.next());
            boolean list = !parsed.hasVerb(clause.from(), rival.first()) && verb < clause.to();
            int adjunct = sharedAdjunct(rival, from);
            if (!list && adjunct < clause.to()) {
                words.clear(from, Math.max(adjunct, from));
                return;
            }
            boolean pair = from == own.next() && parsed.has(ClaimWords.COORDINATOR, from);
            words.clear(from, Math.max(list ? verb : pair ? rival.next() : clause.to(), from));
        } else if (parsed.hasVerb(rival.next(), own.first())) {
            words.clear(rival.first(), Math.min(rival.first() + 1, own.first()));
        } else {
            int from = parsed.hasVerb(clause.from(), rival.first()) ? bounds.phraseStart(rival.first()) : rival.first();
            words.clear(from, Math.max(from, bounds.phraseStart(own.first())));
        }
    }

    /// `14 kilos of heroin and $90,000 in the boot of a taxi`: where the place begins that both have; the clause's end
    /// where there is none.
    private int sharedAdjunct(Place rival, int rivalStart) {
        boolean joined = false;
        for (int at = own.next(); at < rival.first(); at++) {
            boolean placed = parsed.has(ClaimWords.PREPOSITION, at) && !parsed.has(ClaimWords.OF, at);
            joined |= at >= rivalStart && parsed.has(ClaimWords.LAST_OF_A_LIST, at);
            if (placed || parsed.isVerb(at) || parsed.isTime(at)) {
                return clause.to();
            }
        }
        for (int at = rival.next(); joined && at < clause.to(); at++) {
            if (parsed.has(ClaimWords.PLACE, at)) {
                return at;
            }
        }
        return clause.to();
    }

    /// Where the noun of a quantity begins.
    private int nounStart(Place place) {
        if (place.mention() == null || place.mention().counted() == null) {
            return place.next();
        }
        return Math.max(
                place.first() + 1,
                parsed.sentence().indexOf(place.mention().counted().start()));
    }

    private int nextVerb(int from) {
        int at = from;
        while (at < clause.to() && !parsed.isVerb(at)) {
            at++;
        }
        return at;
    }
}
