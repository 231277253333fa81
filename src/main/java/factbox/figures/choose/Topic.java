package factbox.figures.choose;

import factbox.figures.token.Lexicon;
import factbox.figures.token.Sentence;
import factbox.figures.token.Token;
import factbox.figures.token.Tokenizer;
import factbox.figures.token.WordSet;
import java.util.BitSet;

/// What a story is about: the words of its headline, its summary and its first paragraph.
final class Topic {
    private static final int LEAST = 4;
    private static final int STEM = 5;
    private static final int ENOUGH = 3;
    private static final int SLOTS = 0xffff;

    private final Lexicon lexicon;
    /// The hash codes of their stems, each cut to a slot.
    private final BitSet stems = new BitSet();

    Topic(Lexicon lexicon, String opening, String lead) {
        this.lexicon = lexicon;
        Tokenizer.all(opening, lexicon.vocabulary).forEach(this::add);
        Tokenizer.all(lead, lexicon.vocabulary).forEach(this::add);
    }

    private void add(Token word) {
        if (tells(word)) {
            stems.set(stem(word));
        }
    }

    /// How many words of a sentence are of the topic, up to a few.
    int shared(Sentence sentence) {
        BitSet shared = new BitSet();
        int count = 0;
        for (int at = 0; at < sentence.size() && count < ENOUGH; at++) {
            Token word = sentence.token(at);
            if (tells(word) && stems.get(stem(word)) && !shared.get(stem(word))) {
                shared.set(stem(word));
                count++;
            }
        }
        return count;
    }

    private boolean tells(Token word) {
        return word.isWord()
                && word.text().length() >= LEAST
                && !lexicon.isIn(WordSet.NO_NOUN, word)
                && !lexicon.isIn(WordSet.WEEKDAY, word)
                && !lexicon.isIn(WordSet.REPORTING, word);
    }

    private static int stem(Token word) {
        int hash = 0;
        for (int at = 0; at < STEM && at < word.text().length(); at++) {
            hash = 31 * hash + word.text().charAt(at);
        }
        return hash & SLOTS;
    }
}
