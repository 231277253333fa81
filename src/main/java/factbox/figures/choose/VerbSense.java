package factbox.figures.choose;

import factbox.figures.clause.Chunk;
import factbox.figures.clause.Clause;
import factbox.figures.token.Token;
import factbox.figures.token.WordSet;

/// What the verbs of a sentence say of a measure: that it moves, that it is at a level, or only that it is.
final class VerbSense {
    private final LabelSentence sentence;

    VerbSense(LabelSentence sentence) {
        this.sentence = sentence;
    }

    boolean isBeing(int verb) {
        return sentence.isIn(WordSet.BEING, last(verb));
    }

    boolean isChange(int verb) {
        return moves(last(verb))
                || (sentence.chunk(verb + 1).is(Chunk.Kind.ADVERB)
                        && moves(sentence.token(sentence.chunk(verb + 1).from())));
    }

    boolean moves(Token word) {
        return sentence.isIn(WordSet.UP, word) || sentence.isIn(WordSet.DOWN, word);
    }

    boolean isLevel(int verb) {
        return sentence.isIn(WordSet.LEVEL_VERB, last(verb))
                || (sentence.isIn(WordSet.ESTIMATING_VERB, last(verb)) && isPassive(verb));
    }

    boolean isPassive(int verb) {
        for (int word = sentence.chunk(verb).from(); word < sentence.chunk(verb).to(); word++) {
            if (sentence.isIn(WordSet.BEING, sentence.token(word))) {
                return true;
            }
        }
        return false;
    }

    boolean isParticiple(Token verb) {
        return verb.isInflected()
                || sentence.isIn(WordSet.PAST_VERB, verb)
                || sentence.isIn(WordSet.UNCHANGING_VERB, verb);
    }

    /// `to buy` of somebody who is not named right before it.
    boolean isAim(Clause clause) {
        int verb = clause.verb();
        return sentence.isInfinitive(verb)
                && (clause.subject() == null || clause.subject().to() < verb);
    }

    /// The word of a verb that says what is done.
    Token last(int verb) {
        return sentence.token(sentence.chunk(verb).to() - 1);
    }
}
