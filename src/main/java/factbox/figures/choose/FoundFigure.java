package factbox.figures.choose;

import factbox.figures.claim.SaidDate;
import factbox.figures.quantity.Mention;
import factbox.figures.verify.Standing;
import factbox.figures.verify.Verdict;
import factbox.story.KeyFigure;
import factbox.story.PartialDate;
import factbox.story.Passage;
import factbox.story.Quantity;
import factbox.story.Span;
import factbox.story.Story;
import factbox.story.StoryText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes a found quantity as an editor would have: its value as printed, what it counts, and its passage.
final class FoundFigure {
    private final Story story;
    private final StoryText text;
    private final String plain;

    FoundFigure(Story story, StoryText text) {
        this.story = story;
        this.text = text;
        this.plain = text.plain();
    }

    StoryFigure of(Figure found) {
        return of(found, found.mention().span(), found.label());
    }

    /// One that the reader made: its passage is what was selected, and so is what it counts.
    StoryFigure of(Figure found, Span selected) {
        Span behind = new Span(Math.min(found.mention().number().end(), selected.end()), selected.end());
        String said = behind.in(plain).strip();
        return of(found, selected, said.isEmpty() ? found.label() : said);
    }

    private StoryFigure of(Figure found, Span passage, String label) {
        Mention mention = found.mention();
        KeyFigure figure = new KeyFigure(
                oneLine(value(mention)),
                oneLine(label),
                mention.quantity(),
                asOf(found.asOf()),
                found.attribution() == null ? null : oneLine(found.attribution().in(plain)),
                null,
                Passage.at(text, passage));
        Verdict verdict = new Verdict(Standing.FOUND, "", passage, List.of(mention.number()));
        return new StoryFigure(
                figure, Whose.FOUND, verdict, mention.kind(), mention.change(), mention.firm(), found.key(), false);
    }

    /// The number with its sign and its unit, without its bound and the noun counted: those stand beside it.
    private String value(Mention mention) {
        if (mention.quantity() instanceof Quantity.Wording) {
            return mention.in(plain);
        }
        int from = mention.number().start();
        while (from > mention.span().start() && !Character.isWhitespace(plain.charAt(from - 1))) {
            from--;
        }
        Span counted = mention.counted();
        boolean inWords = Character.isLetter(plain.charAt(mention.number().start()));
        int to = counted != null
                        && !inWords
                        && counted.start() >= mention.number().end()
                ? counted.start()
                : mention.span().end();
        return plain.substring(from, Math.max(to, mention.number().end()));
    }

    private @Nullable PartialDate asOf(@Nullable SaidDate said) {
        return said == null ? null : said.on(story.published());
    }

    private static String oneLine(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }
}
