package factbox.figures.clause;

import factbox.figures.token.Token;
import factbox.figures.token.WordSet;

/// Tells helping verbs, articles, pronouns, prepositions and conjunctions; what is none of them is a content word.
final class FunctionWords {
    /// How far behind an opener the verb of its clause is looked for.
    private static final int FAR = 14;

    private final PartsSoFar so;
    private final ContentWords content;

    FunctionWords(PartsSoFar so) {
        this.so = so;
        this.content = new ContentWords(so);
    }

    Part of(int at) {
        Token word = token(at);
        if (isInCompound(at)) {
            return Part.NOUN;
        }
        if (is(WordSet.HELPING_VERB, at) && !(word.isCapital() && at > 0)) {
            return Part.HELPER;
        }
        if (is(WordSet.DETERMINER, at)) {
            return determiner(at);
        }
        if (is(WordSet.PRONOUN, at)) {
            return is(WordSet.VERB_ADVERB, at) && before(at) == Part.VERB ? Part.ADVERB : Part.PRONOUN;
        }
        if (is(WordSet.INFINITIVE, at) && isInfinitive(at)) {
            return Part.HELPER;
        }
        boolean opener = is(WordSet.CLAUSE_OPENER, at);
        if (is(WordSet.PREPOSITION, at) && !(opener && opensClause(at))) {
            return isParticle(at) ? Part.ADVERB : Part.PREPOSITION;
        }
        if (opener) {
            return Part.OPENER;
        }
        if (is(WordSet.CONJUNCTION, at)) {
            return Part.CONJUNCTION;
        }
        return content.of(at);
    }

    /// `that` opens a clause where a noun or a verb stands before it.
    private Part determiner(int at) {
        boolean opens = is(WordSet.CLAUSE_OPENER, at)
                && (before(at) == Part.NOUN || before(at) == Part.VERB || before(at) == Part.CONJUNCTION);
        return opens ? Part.OPENER : Part.DETERMINER;
    }

    private boolean isInCompound(int at) {
        Token word = token(at);
        boolean behind = at > 0
                && token(at - 1).isHyphen()
                && token(at - 2).joins(token(at - 1))
                && token(at - 1).joins(word);
        return behind
                || (token(at + 1).isHyphen()
                        && word.joins(token(at + 1))
                        && token(at + 1).joins(token(at + 2)));
    }

    /// `to cut` but not `to cuts`, `to 4 percent` or `to the state`.
    private boolean isInfinitive(int at) {
        Token next = token(at + 1);
        return next.isWord()
                && !so.isNumber(at + 1)
                && !next.isCapital()
                && !next.text().endsWith("s")
                && (is(WordSet.VERB, at + 1)
                        || (so.isPlain(at + 1) && (so.isNumber(at + 2) || is(WordSet.DETERMINER, at + 2)))
                        || is(WordSet.HELPING_VERB, at + 1)
                        || is(WordSet.REPORTING, at + 1));
    }

    /// `after the dam broke`: a verb follows before the next comma.
    private boolean opensClause(int at) {
        boolean noun = false;
        for (int word = at + 1; word < at + FAR && word < so.size(); word++) {
            Token token = token(word);
            if (so.isNumber(word) && !noun && word == at + 1) {
                return false;
            }
            if (is(WordSet.HELPING_VERB, word) || so.isPast(word)) {
                return noun && !is(WordSet.HELPING_VERB, at + 1);
            }
            if (!token.isWord()
                    || is(WordSet.PREPOSITION, word)
                    || is(WordSet.CONJUNCTION, word)
                    || is(WordSet.CLAUSE_OPENER, word)) {
                return false;
            }
            noun = true;
        }
        return false;
    }

    /// `up` where no noun phrase follows it.
    private boolean isParticle(int at) {
        return is(WordSet.VERB_ADVERB, at)
                && before(at) == Part.VERB
                && !is(WordSet.DETERMINER, at + 1)
                && !so.isNumber(at + 1);
    }

    private Part before(int at) {
        return so.before(at);
    }

    private boolean is(WordSet set, int at) {
        return so.is(set, at);
    }

    private Token token(int at) {
        return so.token(at);
    }
}
