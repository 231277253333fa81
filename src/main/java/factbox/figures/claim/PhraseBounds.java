package factbox.figures.claim;

import factbox.figures.token.Token;

/// Where the phrase of a number begins in its clause.
final class PhraseBounds {
    private static final int LONGEST_HEAD = 6;

    private final ParsedSentence parsed;
    private final Clause clause;

    PhraseBounds(ParsedSentence parsed, Clause clause) {
        this.parsed = parsed;
        this.clause = clause;
    }

    /// `Of the 640 workers`.
    boolean isPartitive(Place place) {
        for (int at = place.first() - 1; at >= clause.from(); at--) {
            if (parsed.has(ClaimWords.PARTITIVE, at)) {
                return true;
            }
            if (!parsed.has(ClaimWords.DETERMINER, at) && !parsed.ends(ClaimWords.OWNER_ENDING, at)) {
                return false;
            }
        }
        return false;
    }

    /// Where the phrase of a quantity begins, with its preposition and what joins it to the words before.
    int phraseStart(int first) {
        int at = first;
        boolean adjective =
                parsed.ends(ClaimWords.PARTICIPLE_ENDING, at - 1) && parsed.has(ClaimWords.DETERMINER, at - 2);
        at -= adjective ? 1 : 0;
        at = headStart(at);
        while (at > clause.from() && isJoint(at - 1)) {
            at--;
        }
        return at;
    }

    /// The noun before `of`: `a monthly total of 143 mm`.
    int headStart(int first) {
        if (!parsed.has(ClaimWords.PARTITIVE, first - 1)) {
            return first;
        }
        for (int at = first - 2; at > clause.from() && at > first - LONGEST_HEAD; at--) {
            Token token = parsed.token(at);
            if (parsed.has(ClaimWords.DETERMINER, at)) {
                return at;
            }
            if (!token.isWord() || parsed.isVerb(at) || parsed.has(ClaimWords.PREPOSITION, at)) {
                return first;
            }
        }
        return first;
    }

    private boolean isJoint(int at) {
        return parsed.has(ClaimWords.PREPOSITION, at)
                || parsed.has(ClaimWords.DETERMINER, at)
                || parsed.has(ClaimWords.COORDINATOR, at)
                || parsed.has(ClaimWords.AGAINST, at)
                || parsed.has(ClaimWords.JOINT, at)
                || parsed.token(at).is(",");
    }
}
