package factbox.figures.claim;

import factbox.figures.token.Sentence;
import factbox.figures.token.Token;
import java.util.BitSet;

/// Tells which words of a sentence are its verbs, by their forms and by the words before and behind them.
final class Verbs {
    private final Sentence sentence;
    private final ClaimTable table;
    private final BitSet numbers;

    /// `numbers` are the tokens of the sentence's quantities, in which there is no verb.
    Verbs(Sentence sentence, ClaimTable table, BitSet numbers) {
        this.sentence = sentence;
        this.table = table;
        this.numbers = numbers;
    }

    boolean isVerb(int at) {
        Token token = sentence.token(at);
        if (!token.isWord() || isNumber(at)) {
            return false;
        }
        boolean name = token.isCapital() && at > 0 && !sentence.token(at - 1).is("“", "\"", ":");
        if (name) {
            return false;
        }
        if (isAuxiliary(at)) {
            return true;
        }
        if (table.at(ClaimWords.AGAINST, sentence, at) > 1) {
            return false;
        }
        if (table.has(ClaimWords.TIME_WORD, token) && table.has(ClaimWords.TIME_WORD, sentence.token(at + 1))) {
            return false;
        }
        return table.isForm(ClaimWords.VERB, token) ? isVerbHere(at) : isPastHere(at);
    }

    private boolean isNumber(int at) {
        return at >= 0 && numbers.get(at);
    }

    /// `the yuan weakened 3 percent`: a word that ends as a past does, between a noun and what it may govern.
    private boolean isPastHere(int at) {
        Token next = sentence.token(at + 1);
        boolean governs = isNumber(at + 1)
                || table.has(ClaimWords.DETERMINER, next)
                || table.has(ClaimWords.PREPOSITION, next)
                || table.ends(ClaimWords.ADVERB_ENDING, next);
        return table.ends(ClaimWords.PARTICIPLE_ENDING, sentence.token(at)) && governs && isVerbHere(at);
    }

    private boolean isVerbHere(int at) {
        Token token = sentence.token(at);
        int before = before(at);
        Token previous = sentence.token(before);
        if (table.ends(ClaimWords.GERUND_ENDING, token)) {
            return isBe(before) || previous.is(",") || isNoun(before) || isCoordinator(before);
        }
        if (isAuxiliary(before) || isNegation(before) || isInfinitive(before)) {
            return true;
        }
        boolean noun = table.has(ClaimWords.DETERMINER, previous)
                || table.has(ClaimWords.PREPOSITION, previous)
                || table.ends(ClaimWords.OWNER_ENDING, previous)
                || isNumber(before);
        if (noun) {
            return isNumber(before) && !isAmbiguous(at);
        }
        if (isAmbiguous(at)) {
            Token next = sentence.token(at + 1);
            boolean object = isNumber(at + 1)
                    || table.has(ClaimWords.DETERMINER, next)
                    || (table.has(ClaimWords.PREPOSITION, next) && !table.has(ClaimWords.OF, next))
                    || table.ends(ClaimWords.ADVERB_ENDING, next);
            boolean resumed = isResumed(at);
            return (object || resumed)
                    && (resumed || isNoun(before) || table.has(ClaimWords.ANAPHOR, previous) || isCoordinator(before));
        }
        return true;
    }

    /// `The strike, which has halted 14 ships, cost exporters`: behind a relative clause the main verb follows.
    private boolean isResumed(int at) {
        if (!sentence.token(at - 1).is(",")) {
            return false;
        }
        for (int before = at - 2; before > 0; before--) {
            if (sentence.token(before).is(",")) {
                return table.has(ClaimWords.RELATIVE, sentence.token(before + 1));
            }
        }
        return false;
    }

    private boolean isAmbiguous(int at) {
        Token token = sentence.token(at);
        return table.has(ClaimWords.NOUN_OR_VERB, token)
                || (table.ends(ClaimWords.PLURAL_ENDING, token) && table.isForm(ClaimWords.NOUN_OR_VERB, token));
    }

    private boolean isNoun(int at) {
        Token token = sentence.token(at);
        return token.isWord()
                && !table.has(ClaimWords.PREPOSITION, token)
                && !table.has(ClaimWords.DETERMINER, token)
                && !table.has(ClaimWords.COORDINATOR, token);
    }

    private boolean isCoordinator(int at) {
        return table.has(ClaimWords.COORDINATOR, sentence.token(at));
    }

    private boolean isInfinitive(int at) {
        return table.has(ClaimWords.INFINITIVE, sentence.token(at));
    }

    private boolean isNegation(int at) {
        return sentence.token(at).isNegated() || table.has(ClaimWords.NOT, sentence.token(at));
    }

    boolean isAuxiliary(int at) {
        return table.has(ClaimWords.AUXILIARY_VERB, sentence.token(at));
    }

    private boolean isBe(int at) {
        return table.has(ClaimWords.BE, sentence.token(at));
    }

    /// The token before, adverbs passed by.
    private int before(int at) {
        int before = at - 1;
        while (before > 0 && table.ends(ClaimWords.ADVERB_ENDING, sentence.token(before))) {
            before--;
        }
        return before;
    }
}
