package factbox.figures;

import factbox.story.Body;
import factbox.story.Bound;
import factbox.story.Element;
import factbox.story.KeyFigure;
import factbox.story.Passage;
import factbox.story.Quantity;
import factbox.story.StoryText;
import factbox.story.Tag;
import factbox.story.Text;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// The texts and figures that the tests of this package judge.
final class Stories {
    private Stories() {}

    static StoryText text(String... paragraphs) {
        return StoryText.of(new Body(Arrays.stream(paragraphs)
                .map(paragraph -> new Element(Tag.P, List.of(new Text(paragraph))))
                .toList()));
    }

    static Quantity amount(Bound bound, String number, String unit) {
        return new Quantity.Amount(bound, new BigDecimal(number), unit);
    }

    static KeyFigure figure(Quantity quantity, Passage evidence) {
        return new KeyFigure("as printed", "what it counts", quantity, null, null, null, evidence);
    }

    static Passage passage(String exact) {
        return new Passage(exact, "", "", null);
    }

    static Verdict verdict(StoryText text, Quantity quantity, String evidence) {
        return new Verifier(text, Locale.ENGLISH).verify(figure(quantity, passage(evidence)));
    }
}
