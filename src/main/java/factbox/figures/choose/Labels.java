package factbox.figures.choose;

import factbox.figures.quantity.Mention;
import factbox.figures.token.Sentence;
import factbox.figures.token.Token;
import factbox.story.Span;

/// Finds the words around a figure that tell what it is about.
final class Labels {
    /// No label is longer, in tokens.
    private static final int LONGEST = 40;

    private final Sentence sentence;

    Labels(Sentence sentence) {
        this.sentence = sentence;
    }

    /// The noun phrase that is counted, else the words of the clause around the figure.
    Span of(Mention mention) {
        Span counted = mention.counted();
        if (counted != null) {
            return counted;
        }
        int from = sentence.indexOf(mention.span().start());
        int to = sentence.indexOf(mention.span().end() - 1) + 1;
        int behind = clause(to, 1);
        int before = clause(from - 1, -1);
        if (behind - to >= 2) {
            return sentence.span(to, behind);
        }
        return from - 1 > before ? sentence.span(before + 1, from) : mention.span();
    }

    private int clause(int from, int step) {
        int at = from;
        while (Math.abs(at - from) < LONGEST
                && (token(at).isWord() || token(at).isHyphen() || token(at).isDigits())) {
            at += step;
        }
        return at;
    }

    private Token token(int at) {
        return sentence.token(at);
    }
}
