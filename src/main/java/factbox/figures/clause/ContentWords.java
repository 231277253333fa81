package factbox.figures.clause;

import factbox.figures.token.Token;
import factbox.figures.token.WordSet;

/// Tells the verbs and participles from the nouns, among words that may be either.
final class ContentWords {
    /// How far behind a participle the verb of its clause is looked for.
    private static final int FAR = 14;

    private final PartsSoFar so;

    ContentWords(PartsSoFar so) {
        this.so = so;
    }

    Part of(int at) {
        Token word = token(at);
        boolean proper = word.isCapital() && at > 0;
        Part before = before(at);
        if (is(WordSet.NO_VERB, at)) {
            return so.isBehindHelper(at) && isGerund(word) && !so.isPlain(at + 1) ? Part.VERB : Part.NOUN;
        }
        if (is(WordSet.VERB_ADVERB, at) || (word.text().endsWith("ly") && !proper)) {
            return Part.ADVERB;
        }
        if (so.isBehindModal(at)) {
            return Part.VERB;
        }
        if (before == Part.HELPER
                && is(WordSet.TIME_OPENER, at)
                && (token(at + 1).isInflected() || isGerund(token(at + 1)))) {
            return Part.ADVERB;
        }
        if (proper || (word.text().length() < 3 && !is(WordSet.PAST_VERB, at) && !is(WordSet.VERB, at))) {
            return Part.NOUN;
        }
        if (isGerund(word)) {
            return gerund(at, before);
        }
        boolean past = is(WordSet.PAST_VERB, at) || (word.text().endsWith("ed") && at > 0);
        if (past) {
            return past(at, before);
        }
        boolean present = is(WordSet.VERB, at) || is(WordSet.REPORTING, at);
        return present || isThird(at, before) ? present(at, before) : Part.NOUN;
    }

    private Part gerund(int at, Part before) {
        if (so.isBehindHelper(at)) {
            return Part.VERB;
        }
        if (before == Part.NUMBER && !so.isNounLike(at + 1)) {
            return Part.PARTICIPLE;
        }
        if (before == Part.DETERMINER || before == Part.NUMBER) {
            return Part.NOUN;
        }
        boolean object = is(WordSet.DETERMINER, at + 1) || so.isNumber(at + 1) || is(WordSet.PREPOSITION, at + 1);
        return (object && (before == Part.NOUN || before == Part.COMMA || before == Part.CONJUNCTION))
                        || (object && before == Part.PREPOSITION && !is(WordSet.OF, at + 1))
                ? Part.PARTICIPLE
                : Part.NOUN;
    }

    private Part past(int at, Part before) {
        if (before == Part.NOUN && so.lexicon().ends(WordSet.OWNER_ENDING, token(at - 1))) {
            return Part.NOUN;
        }
        if (so.isBehindHelper(at)) {
            return Part.VERB;
        }
        if (before == Part.NOUN && is(WordSet.PAST_ALONE, at)) {
            return Part.VERB;
        }
        boolean attributive =
                before == Part.NOUN && so.isPlain(at + 1) && !token(at + 1).isCapital() && !is(WordSet.PAST_VERB, at);
        if (attributive && !is(WordSet.REPORTING, at) && (so.hasVerb() || hasOtherVerb(at))) {
            return Part.NOUN;
        }
        if (before == Part.NUMBER && is(WordSet.BY, at + 1)) {
            return Part.PARTICIPLE;
        }
        if (before == Part.ADVERB && at > 1 && so.part(at - 2) == Part.DETERMINER) {
            return Part.NOUN;
        }
        boolean done = is(WordSet.BY, at + 1) && !is(WordSet.UP, at) && !is(WordSet.DOWN, at);
        if (before == Part.NOUN && done) {
            return Part.PARTICIPLE;
        }
        boolean attribute = (before == Part.DETERMINER || before == Part.NUMBER || before == Part.PREPOSITION)
                && (so.isNounLike(at + 1) || before == Part.DETERMINER);
        if (attribute) {
            return Part.NOUN;
        }
        if (before == Part.STOP || (before == Part.COMMA && !so.hasVerb())) {
            return so.isNounLike(at + 1) && !is(WordSet.PAST_VERB, at) ? Part.NOUN : Part.VERB;
        }
        if (before == Part.COMMA) {
            return is(WordSet.PREPOSITION, at + 1) ? Part.PARTICIPLE : Part.VERB;
        }
        if (before == Part.PREPOSITION) {
            return Part.PARTICIPLE;
        }
        return before == Part.NOUN && (so.hasVerb() || (is(WordSet.PREPOSITION, at + 1) && hasOtherVerb(at)))
                ? Part.PARTICIPLE
                : Part.VERB;
    }

    /// Whether the clause goes on to a verb of its own: `people killed in the blast rose`.
    private boolean hasOtherVerb(int at) {
        for (int word = at + 1; word < at + FAR && word < so.size(); word++) {
            if (token(word).is(",", ";")
                    || is(WordSet.AND, word)
                    || (is(WordSet.CLAUSE_OPENER, word) && !is(WordSet.PREPOSITION, word))
                    || is(WordSet.PRONOUN, word)) {
                return false;
            }
            boolean past = is(WordSet.PAST_VERB, word) || (so.isPast(word) && !is(WordSet.PREPOSITION, word - 1));
            boolean present = is(WordSet.VERB, word) && (so.isNumber(word + 1) || is(WordSet.DETERMINER, word + 1));
            if (past || present || is(WordSet.HELPING_VERB, word)) {
                return !is(WordSet.REPORTING, at);
            }
        }
        return false;
    }

    /// A word in "s" between a noun and a number or an article may be a verb that no table has.
    private boolean isThird(int at, Part before) {
        Token word = token(at);
        return word.text().endsWith("s")
                && !so.lexicon().ends(WordSet.OWNER_ENDING, word)
                && !word.text().endsWith("ss")
                && before == Part.NOUN
                && !so.hasVerb()
                && (so.isNumber(at - 1) || !token(at - 1).text().endsWith("s"))
                && (is(WordSet.DETERMINER, at + 1)
                        || so.isNumber(at + 1)
                        || so.lexicon().small.has(token(at + 1)));
    }

    private Part present(int at, Part before) {
        if (before == Part.NOUN && so.lexicon().ends(WordSet.OWNER_ENDING, token(at - 1))) {
            return Part.NOUN;
        }
        if (so.isBehindHelper(at)) {
            return Part.VERB;
        }
        return switch (before) {
            case PRONOUN -> Part.VERB;
            case NOUN, ADVERB, COMMA -> !so.hasVerb() && isVerbal(at + 1) && agrees(at) ? Part.VERB : Part.NOUN;
            case NUMBER -> !so.hasVerb() && is(WordSet.VERB, at) && isThird(at, Part.NOUN) ? Part.VERB : Part.NOUN;
            case OPENER -> is(WordSet.NOUN_RELATIVE, at - 1) ? Part.VERB : Part.NOUN;
            case CONJUNCTION -> so.hasVerb() || !isVerbal(at + 1) || !so.hadVerb(at) ? Part.NOUN : Part.VERB;
            default -> Part.NOUN;
        };
    }

    /// `the plant employs` and `the plants employ`.
    private boolean agrees(int at) {
        boolean object = so.isNumber(at + 1) || is(WordSet.DETERMINER, at + 1);
        if (is(WordSet.UNCHANGING_VERB, at) || (object && !is(WordSet.SUM_HEAD, at))) {
            return true;
        }
        boolean third = token(at).text().endsWith("s");
        boolean plural = token(at - 1).text().endsWith("s") || is(WordSet.PLURAL, at - 1);
        return before(at) != Part.NOUN || is(WordSet.REPORTING, at) || third != plural;
    }

    private boolean isVerbal(int at) {
        Token next = token(at);
        int verb = is(WordSet.VERB_ADVERB, at) ? at + 1 : at;
        if (is(WordSet.PAST_VERB, verb) || (is(WordSet.HELPING_VERB, verb) && !is(WordSet.INFINITIVE, verb))) {
            return false;
        }
        return so.isNumber(at)
                || next.isDigits()
                || so.lexicon().small.has(next)
                || !next.isWord()
                || next.isCapital()
                || is(WordSet.DETERMINER, at)
                || (is(WordSet.PREPOSITION, at) && !is(WordSet.OF, at))
                || is(WordSet.VERB_ADVERB, at)
                || is(WordSet.PRONOUN, at)
                || is(WordSet.CLAUSE_OPENER, at)
                || next.text().endsWith("ly")
                || (is(WordSet.UNCHANGING_VERB, at - 1) && next.text().endsWith("s") && !is(WordSet.NO_VERB, at));
    }

    private static boolean isGerund(Token word) {
        return word.text().endsWith("ing");
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
