package factbox.figures.quantity;

import factbox.figures.token.Lexicon;
import factbox.figures.token.Token;
import factbox.figures.token.WordSet;
import java.util.List;

/// What the words around a quantity make of it; a figure that it supports has to say the same in its label.
public enum Doubt {
    NONE,
    /// `64 prisoners each`: so many of every one.
    EACH,
    /// `averaged 6.81 percent`: a mean.
    MEAN,
    /// `30 cents more than before`, `17 pounds less`: a difference.
    MORE,
    LESS,
    /// `over four days`: for more than four days or in the course of them, and so at least four.
    DURING,
    /// The `2 minutes` of `2 minutes 4.7 seconds`.
    PART,
    /// Denied, a name, or a piece of something longer: it supports nothing.
    OPEN;

    /// Whether a figure with this label is about a quantity with this doubt.
    public boolean isSaidBy(List<Token> label, Lexicon lexicon) {
        return switch (this) {
            case NONE, DURING -> true;
            case EACH -> has(label, lexicon, WordSet.EACH_LABEL);
            case MEAN -> has(label, lexicon, WordSet.MEAN_LABEL);
            case MORE -> isDifference(label, lexicon) && !isOf(label, lexicon, WordSet.DOWN, WordSet.DOWN_BEHIND);
            case LESS -> isDifference(label, lexicon) && !isOf(label, lexicon, WordSet.UP, WordSet.UP_BEHIND);
            case PART, OPEN -> false;
        };
    }

    private static boolean has(List<Token> label, Lexicon lexicon, WordSet words) {
        return label.stream().anyMatch(word -> lexicon.isIn(words, word));
    }

    private static boolean isDifference(List<Token> label, Lexicon lexicon) {
        return label.stream().anyMatch(word -> lexicon.isIn(WordSet.DIFFERENCE, word));
    }

    private static boolean isOf(List<Token> label, Lexicon lexicon, WordSet verbs, WordSet nouns) {
        return label.stream().anyMatch(word -> lexicon.isIn(verbs, word) || lexicon.isIn(nouns, word));
    }
}
