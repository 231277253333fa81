package factbox.figures.choose;

import factbox.figures.verify.Verdict;
import factbox.figures.verify.Verifier;
import factbox.story.Body;
import factbox.story.Bound;
import factbox.story.Element;
import factbox.story.KeyFigure;
import factbox.story.Passage;
import factbox.story.Quantity;
import factbox.story.Source;
import factbox.story.Story;
import factbox.story.StoryText;
import factbox.story.Tag;
import factbox.story.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// The texts and figures that the tests of this package judge.
public final class Stories {
    private Stories() {}

    public static StoryText text(String... paragraphs) {
        return StoryText.of(new Body(Arrays.stream(paragraphs)
                .map(paragraph -> new Element(Tag.P, List.of(new Text(paragraph))))
                .toList()));
    }

    /// A story of one paragraph.
    public static Story story(String paragraph, Locale language) {
        return new Story(
                "story",
                language.toLanguageTag(),
                "News",
                "Headline",
                null,
                LocalDate.of(2024, 5, 14),
                null,
                new Source("Source", null, null),
                List.of(),
                new Body(List.of(new Element(Tag.P, List.of(new Text(paragraph))))),
                List.of());
    }

    public static Quantity amount(Bound bound, String number, String unit) {
        return new Quantity.Amount(bound, new BigDecimal(number), unit);
    }

    public static KeyFigure figure(Quantity quantity, Passage evidence) {
        return figure("number", quantity, evidence);
    }

    public static KeyFigure figure(String label, Quantity quantity, Passage evidence) {
        return new KeyFigure("as printed", label, quantity, null, null, null, evidence);
    }

    public static Passage passage(String exact) {
        return new Passage(exact, "", "", null);
    }

    /// Checks figures against a text in English.
    public static Verifier verifier(StoryText text) {
        return verifier(text, Locale.ENGLISH);
    }

    public static Verifier verifier(StoryText text, Locale language) {
        return new Verifier(story("Text.", language), text);
    }

    public static Verdict verdict(StoryText text, Quantity quantity, String evidence) {
        return verifier(text).verify(figure(quantity, passage(evidence)));
    }
}
