package factbox.search;

import factbox.figures.choose.FigureClauses;
import factbox.figures.choose.FigureSheet;
import factbox.figures.choose.StoryFigure;
import factbox.figures.quantity.Direction;
import factbox.library.Library;
import factbox.library.StoredStory;
import factbox.story.KeyFigure;
import factbox.story.Quantity;
import factbox.story.Span;
import factbox.story.Story;
import factbox.story.StoryText;
import java.util.List;

/// Writes a story's figures as rows of the ledger.
final class LedgerRows {
    /// What of a sentence is kept; a longer one is cut around its figure.
    private static final int AROUND = 300;
    private static final int LONGEST_NAME = 500;

    private final Library library;

    LedgerRows(Library library) {
        this.library = library;
    }

    List<LedgerRow> of(StoredStory stored) {
        Story story = stored.story();
        FigureSheet sheet =
                FigureSheet.of(story, stored.text(), library.figureMarks().of(story.id()));
        List<Span> numbers = sheet.figures().stream()
                .flatMap(figure -> figure.verdict().numbers().stream())
                .toList();
        return sheet.figures().stream()
                .map(figure -> row(story, stored.text(), figure, numbers))
                .toList();
    }

    private static LedgerRow row(Story story, StoryText text, StoryFigure stated, List<Span> all) {
        KeyFigure figure = stated.figure();
        Span passage = stated.verdict().passage();
        Span sentence = passage == null ? new Span(0, 0) : sentence(text, passage, story);
        double[] numbers = numbers(figure.quantity());
        return new LedgerRow(
                story.id(),
                cut(story.headline()),
                cut(story.source().name()),
                cut(story.section()),
                story.published(),
                cut(figure.value()),
                cut(figure.label()),
                sentence.in(text.plain()),
                figure.asOf(),
                figure.attribution() == null ? null : cut(figure.attribution()),
                stated.verdict().standing(),
                stated.whose(),
                stated.kind(),
                cut(figure.quantity().unit()),
                figure.quantity().bound(),
                numbers[0],
                numbers[1],
                stated.change() == Direction.NONE,
                stated.firm(),
                passage,
                passage == null ? null : within(sentence, passage),
                passage == null ? "" : clause(story, text, sentence, stated, all));
    }

    private static String clause(Story story, StoryText text, Span sentence, StoryFigure stated, List<Span> all) {
        List<Span> own = stated.verdict().numbers();
        Span number = own.isEmpty() ? sentence : own.getFirst();
        return new FigureClauses(text.plain(), sentence, all, story.locale()).of(number);
    }

    private static double[] numbers(Quantity quantity) {
        return switch (quantity) {
            case Quantity.Amount(var _, var number, var _) -> new double[] {number.doubleValue(), number.doubleValue()};
            case Quantity.Range(var min, var max, var _) -> new double[] {min.doubleValue(), max.doubleValue()};
            case Quantity.Wording _ -> new double[] {Double.NaN, Double.NaN};
        };
    }

    /// The sentence within its block, and of a long block only what is near the passage.
    private static Span sentence(StoryText text, Span passage, Story story) {
        Span block = text.blocks().stream()
                .filter(candidate -> candidate.contains(passage))
                .findFirst()
                .orElse(passage);
        Span near = new Span(
                whole(text.plain(), Math.max(block.start(), passage.start() - AROUND)),
                whole(text.plain(), Math.min(block.end(), Math.min(passage.end(), passage.start() + AROUND) + AROUND)));
        StoryText part = new StoryText(text.plain(), List.of(near));
        Span inPart = new Span(passage.start(), Math.min(passage.end(), near.end()));
        return part.sentences(inPart, story.locale());
    }

    private static int whole(String text, int at) {
        boolean inPair = at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at));
        return inPair ? at - 1 : at;
    }

    private static Span within(Span sentence, Span passage) {
        int from = Math.clamp(passage.start() - (long) sentence.start(), 0, sentence.length());
        return new Span(from, Math.clamp(passage.end() - (long) sentence.start(), from, sentence.length()));
    }

    private static String cut(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, whole(name, LONGEST_NAME));
    }
}
