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
    private static final int LONGEST_LABEL = 60;

    private final Story story;
    private final StoryText text;
    private final String plain;

    FoundFigure(Story story, StoryText text) {
        this.story = story;
        this.text = text;
        this.plain = text.plain();
    }

    StoryFigure of(Figure found) {
        return of(found, found.mention().span(), label(found));
    }

    /// One that the reader made: its passage is what was selected, and so is what it counts.
    StoryFigure of(Figure found, Span selected) {
        Span behind = new Span(Math.min(found.mention().number().end(), selected.end()), selected.end());
        String said = behind.in(plain).strip();
        return of(found, selected, said.isEmpty() ? label(found) : said);
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

    /// A label that only repeats the noun counted goes on to the end of its clause.
    private String label(Figure found) {
        Span label = found.label();
        if (!found.mention().span().contains(label)) {
            return label.in(plain);
        }
        String behind = clause(found.mention().span().end());
        String counted = label.in(plain);
        return value(found.mention()).endsWith(counted)
                ? (behind.isEmpty() ? counted : behind)
                : plain.substring(label.start(), found.mention().span().end()) + behind;
    }

    /// Whole words up to the end of the clause, and not too many.
    private String clause(int from) {
        int end = from;
        int at = from;
        while (at < plain.length() && at - from < LONGEST_LABEL && !isEnd(at)) {
            at++;
            if (at == plain.length() || isEnd(at) || Character.isWhitespace(plain.charAt(at))) {
                end = at;
            }
        }
        return plain.substring(from, end).stripTrailing();
    }

    private boolean isEnd(int at) {
        char c = plain.charAt(at);
        boolean ofNumber = (c == ',' || c == '.') && at + 1 < plain.length() && Character.isDigit(plain.charAt(at + 1));
        return !ofNumber && ",.;:!?—–()[]\n“”\"،؛؟".indexOf(c) >= 0;
    }

    private @Nullable PartialDate asOf(@Nullable SaidDate said) {
        return said == null ? null : said.on(story.published());
    }

    private static String oneLine(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }
}
