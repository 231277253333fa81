package factbox.figures.choose;

import static factbox.figures.choose.LabelWords.join;
import static factbox.figures.choose.LabelWords.room;

import factbox.figures.quantity.Direction;
import factbox.figures.quantity.Mention;
import org.jspecify.annotations.Nullable;

/// Says of a measure how it changed: `rise in sales`, `sales` where it did not.
final class ChangeLabel {
    private final LabelSentence sentence;
    private final LabelWords words;
    private final VerbSense verbs;
    private final Mention mention;
    private final FigureHead head;

    ChangeLabel(LabelSentence sentence, LabelWords words, VerbSense verbs, Mention mention, FigureHead head) {
        this.sentence = sentence;
        this.words = words;
        this.verbs = verbs;
        this.mention = mention;
        this.head = head;
    }

    /// Of a measure that a verb moves or puts at a level.
    Label level(String measured, int verb) {
        if (measured.isEmpty() || verbs.moves(sentence.last(measured))) {
            return Label.NONE;
        }
        String label =
                of(measured, verb < 0 ? null : sentence.lexicon().changeNouns.meaning(verbs.last(verb)));
        String whole = label.indexOf(' ') < 0 ? join(label, words.rest(head.behind(), room(label))) : label;
        return new Label(whole, measured);
    }

    /// Of a measure that a verb moves by what stands with it: `rose a preliminary 8 percent`.
    Label moved(String measured, int verb) {
        String noun = sentence.lexicon().changeNouns.meaning(verbs.last(verb));
        return noun == null || measured.isEmpty()
                ? level(measured, verb)
                : new Label(words.pattern("change", measured, noun), measured);
    }

    /// With the noun for the change where there is one.
    String of(String measured, @Nullable String noun) {
        if (measured.isEmpty() || mention.change() == Direction.NONE) {
            return measured;
        }
        return noun == null
                ? words.pattern(mention.change() == Direction.UP ? "up" : "down", measured)
                : words.pattern("change", measured, noun);
    }
}
