package factbox.figures.clause;

import factbox.figures.token.Lexicon;
import factbox.figures.token.Sentence;
import factbox.figures.token.Token;
import factbox.figures.token.WordSet;
import java.util.BitSet;

/// What is known of a sentence while its tokens are read one by one: the parts of those before, and the words of those
/// behind.
final class PartsSoFar {
    private static final int FAR = 14;

    private final Sentence sentence;
    private final Lexicon lexicon;
    private final BitSet numbers;
    private final Part[] parts;
    /// Whether the clause has had its verb.
    private boolean verb;

    PartsSoFar(Sentence sentence, BitSet numbers) {
        this.sentence = sentence;
        this.lexicon = sentence.lexicon();
        this.numbers = numbers;
        this.parts = new Part[sentence.size()];
    }

    Part[] parts() {
        return parts;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    int size() {
        return parts.length;
    }

    Part part(int at) {
        return parts[at];
    }

    /// Sets the part of the next token.
    void put(int at, Part part) {
        parts[at] = part;
        switch (part) {
            case STOP, OPENER -> verb = false;
            case CONJUNCTION -> verb &= is(WordSet.RESTATING, at);
            case VERB -> verb = true;
            case HELPER -> verb |= lexicon.isIn(WordSet.BEING, token(at));
            default -> {}
        }
    }

    boolean hasVerb() {
        return verb;
    }

    boolean isNumber(int at) {
        return numbers.get(at);
    }

    boolean isPlain(int at) {
        return isNounLike(at) && !is(WordSet.TIME_OPENER, at) && !is(WordSet.WEEKDAY, at);
    }

    /// A word that may go on with a noun phrase.
    boolean isNounLike(int at) {
        Token next = token(at);
        return next.isWord()
                && !numbers.get(at)
                && !is(WordSet.DETERMINER, at)
                && !is(WordSet.PREPOSITION, at)
                && !is(WordSet.PRONOUN, at)
                && !is(WordSet.CONJUNCTION, at)
                && !is(WordSet.CLAUSE_OPENER, at)
                && !is(WordSet.HELPING_VERB, at)
                && !is(WordSet.VERB_ADVERB, at)
                && !is(WordSet.PAST_VERB, at)
                && !is(WordSet.INFINITIVE, at)
                && (!next.isInflected() || is(WordSet.NO_VERB, at));
    }

    /// The part of the token before, where brackets do not count.
    Part before(int at) {
        int word = at - 1;
        while (word >= 0 && parts[word] == Part.ASIDE) {
            word--;
        }
        return word < 0 ? Part.STOP : parts[word];
    }

    boolean isBehindHelper(int at) {
        int word = at - 1;
        while (word >= 0 && parts[word] == Part.ADVERB) {
            word--;
        }
        return word >= 0 && parts[word] == Part.HELPER;
    }

    boolean isBehindModal(int at) {
        return before(at) == Part.HELPER && is(WordSet.MODAL, at - 1);
    }

    boolean hadVerb(int at) {
        for (int word = at - 1; word > at - FAR && word >= 0; word--) {
            if (parts[word] == Part.VERB) {
                return true;
            }
            if (parts[word] == Part.STOP) {
                return false;
            }
        }
        return false;
    }

    /// A verb in the past and nothing else: `rose`, `climbed` behind a noun.
    boolean isPast(int at) {
        Token word = token(at);
        return is(WordSet.PAST_VERB, at)
                || (word.text().endsWith("ed")
                        && !is(WordSet.NO_VERB, at)
                        && !word.isCapital()
                        && !isNounLike(at + 1)
                        && !is(WordSet.DETERMINER, at - 1));
    }

    boolean is(WordSet set, int at) {
        return lexicon.isIn(set, token(at));
    }

    Token token(int at) {
        return sentence.token(at);
    }
}
