package factbox.figures.choose;

import factbox.figures.token.Lexicon;
import factbox.figures.token.Sentence;
import factbox.figures.token.Token;
import factbox.figures.token.Tokenizer;
import factbox.figures.token.WordSet;
import java.util.HashSet;
import java.util.Set;

/// What a story is about: the words of its headline, its summary and its first paragraph.
final class Topic {
    private static final int LEAST = 4;
    private static final int STEM = 5;
    private static final int ENOUGH = 3;

    private final Lexicon lexicon;
    private final Set<String> stems = new HashSet<>();

    Topic(Lexicon lexicon, String opening, String lead) {
        this.lexicon = lexicon;
        Tokenizer.all(opening, lexicon.vocabulary).forEach(this::add);
        Tokenizer.all(lead, lexicon.vocabulary).forEach(this::add);
    }

    private void add(Token word) {
        if (tells(word)) {
            stems.add(stem(word));
        }
    }

    /// How many words of a sentence are of the topic, up to a few.
    int shared(Sentence sentence) {
        Set<String> shared = new HashSet<>();
        for (int at = 0; at < sentence.size() && shared.size() < ENOUGH; at++) {
            Token word = sentence.token(at);
            if (tells(word) && stems.contains(stem(word))) {
                shared.add(stem(word));
            }
        }
        return shared.size();
    }

    private boolean tells(Token word) {
        return word.isWord()
                && word.text().length() >= LEAST
                && !lexicon.isIn(WordSet.NO_NOUN, word)
                && !lexicon.isIn(WordSet.WEEKDAY, word)
                && !lexicon.isIn(WordSet.REPORTING, word);
    }

    private static String stem(Token word) {
        return word.text().substring(0, Math.min(STEM, word.text().length()));
    }
}
