package factbox.figures.claim;

import factbox.figures.quantity.QuantityFinder;
import factbox.figures.token.Lexicon;
import factbox.figures.token.Sentence;
import factbox.figures.token.Token;
import factbox.figures.token.WordSet;
import factbox.story.Span;
import org.jspecify.annotations.Nullable;

/// Finds where the text says, in the sentence of a quantity or in the next one, that not everyone believes it.
public final class Dispute {
    private static final int NEAR = 5;

    private final Sentence sentence;
    private final Lexicon lexicon;

    private Dispute(Sentence sentence) {
        this.sentence = sentence;
        this.lexicon = sentence.lexicon();
    }

    /// The sentence that disputes the quantity; null where none does.
    public static @Nullable Span of(Stated stated) {
        Sentence sentence = stated.sentence();
        int first = sentence.indexOf(stated.mention().span().start());
        int next = sentence.indexOf(stated.mention().span().end() - 1) + 1;
        Dispute own = new Dispute(sentence);
        if (own.isBehind(next) || own.isBefore(first)) {
            return sentence.span(0, sentence.size());
        }
        Sentence following = stated.following();
        boolean disputed = new Dispute(following).isOfFigure();
        return disputed && QuantityFinder.find(following).isEmpty() ? following.span(0, following.size()) : null;
    }

    /// `a figure that the army disputes`, `which could not be verified`.
    private boolean isBehind(int next) {
        for (int at = next; at < sentence.size() && !token(at).is(";"); at++) {
            if (isVerb(at) && isFigure(Math.max(next, at - NEAR), at + NEAR, "which", "it", "this")) {
                return true;
            }
        }
        return false;
    }

    /// `a disputed toll of`, `unconfirmed reports of`, right before the quantity.
    private boolean isBefore(int first) {
        for (int at = first - 1; at >= first - NEAR; at--) {
            boolean adjective = isCue(at) && token(at).text().endsWith("ed");
            if (adjective && (at == first - 1 || lexicon.isIn(WordSet.REPORT, token(at + 1)))) {
                return true;
            }
        }
        return false;
    }

    /// `The numbers remain disputed.`, `The army denies this.`
    private boolean isOfFigure() {
        for (int at = 0; at < sentence.size(); at++) {
            if (isVerb(at) && isFigure(Math.max(0, at - NEAR), at + NEAR, "it", "this", "that", "them")) {
                return true;
            }
        }
        return false;
    }

    /// A `dispute over land` is none over a figure.
    private boolean isVerb(int at) {
        return isCue(at) && !token(at - 1).is("a", "the", "this", "in", "an", "no", "without", "any", "who");
    }

    private boolean isCue(int at) {
        return lexicon.set(WordSet.DISPUTE).at(sentence, at).isPresent();
    }

    private boolean isFigure(int from, int to, String... pronouns) {
        for (int at = from; at <= to; at++) {
            if (lexicon.isIn(WordSet.REPORT, token(at)) || token(at).is(pronouns)) {
                return true;
            }
        }
        return false;
    }

    private Token token(int at) {
        return sentence.token(at);
    }
}
