package factbox.figures.verify;

import factbox.figures.claim.Stated;
import factbox.figures.quantity.Mention;
import factbox.figures.quantity.QuantityFinder;
import factbox.figures.token.Lexicon;
import factbox.figures.token.Sentence;
import factbox.figures.token.Sentences;
import factbox.story.Span;
import factbox.story.StoryText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The quantities of a text, each with its sentence; a block is read when a passage first needs it.
///
/// Every block is read whole, so that a bound just before a passage is not overlooked.
final class StatedNumbers {
    /// How many sentences before a quantity's own may bear a part of the claim.
    private static final int CONTEXT = 2;

    private final StoryText text;
    private final Lexicon lexicon;
    private final Map<Span, List<Sentence>> sentences = new HashMap<>();
    private final Map<Sentence, List<Mention>> mentions = new HashMap<>();

    StatedNumbers(StoryText text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
    }

    /// The quantities of a passage.
    List<Stated> in(Span passage) {
        List<Stated> stated = new ArrayList<>();
        List<Span> blocks = text.blocks();
        for (int block = 0; block < blocks.size(); block++) {
            if (!blocks.get(block).overlaps(passage)) {
                continue;
            }
            List<Sentence> all = sentences(block);
            for (int at = 0; at + 1 < all.size(); at++) {
                Sentence sentence = all.get(at);
                if (sentence.span(0, sentence.size()).overlaps(passage)) {
                    add(sentence, passage, before(block, at), all.get(at + 1), stated);
                }
            }
        }
        return stated;
    }

    private void add(
            Sentence sentence, Span passage, List<Sentence> preceding, Sentence following, List<Stated> stated) {
        for (Mention mention : of(sentence)) {
            if (passage.contains(mention.number())) {
                stated.add(new Stated(mention, sentence, of(sentence), preceding, following));
            }
        }
    }

    /// The sentences before one of a block, those of the blocks before it among them.
    private List<Sentence> before(int block, int sentence) {
        List<Sentence> before = new ArrayList<>();
        for (int one = block; one >= 0 && before.size() < CONTEXT; one--) {
            List<Sentence> all = sentences(one);
            int at = one == block ? sentence : all.size() - 1;
            while (at > 0 && before.size() < CONTEXT) {
                at--;
                before.addFirst(all.get(at));
            }
        }
        return before;
    }

    private List<Sentence> sentences(int block) {
        return sentences.computeIfAbsent(text.blocks().get(block), this::read);
    }

    /// The quantities of a sentence.
    List<Mention> of(Sentence sentence) {
        return mentions.computeIfAbsent(sentence, QuantityFinder::find);
    }

    /// The sentences of a block, and one without tokens behind them.
    private List<Sentence> read(Span block) {
        Sentences reader = new Sentences(text.plain(), block, lexicon);
        List<Sentence> all = new ArrayList<>();
        Sentence sentence = reader.next();
        while (sentence.size() > 0) {
            all.add(sentence);
            sentence = reader.next();
        }
        all.add(sentence);
        return all;
    }
}
