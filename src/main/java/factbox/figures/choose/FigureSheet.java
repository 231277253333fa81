package factbox.figures.choose;

import factbox.story.Span;
import factbox.story.Story;
import factbox.story.StoryText;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// All figures of a story in the order in which they are stepped through: first those with a card of their own, which
/// are the editor's, the reader's, and, where no editor gave any, those chosen; then all others found in the text.
///
/// `cards` is how many have a card of their own, `hidden` how many more the reader does not want to see; `complete` is
/// false until the text was searched.
public record FigureSheet(List<StoryFigure> figures, int cards, int hidden, boolean complete) {
    /// Of a story that was not yet read for figures.
    public static final FigureSheet UNREAD = new FigureSheet(List.of(), 0, 0, false);

    public FigureSheet {
        figures = List.copyOf(figures);
    }

    /// The editor's figures alone, for which the text need not be searched.
    public static FigureSheet ofEditor(Story story, StoryText text) {
        List<StoryFigure> figures = new SheetMaker(story, text).editors();
        return new FigureSheet(figures, figures.size(), 0, false);
    }

    /// With those found in the text, and all of them as the reader has marked them.
    public static FigureSheet of(Story story, StoryText text, List<FigureMark> marks) {
        return new SheetMaker(story, text).sheet(marks);
    }

    /// The figure whose passage this is, else the first whose number stands in it.
    public OptionalInt indexAt(Span passage) {
        OptionalInt whole = first(figure -> passage.equals(figure.verdict().passage()));
        return whole.isPresent()
                ? whole
                : first(figure -> figure.verdict().numbers().stream().anyMatch(passage::contains));
    }

    private OptionalInt first(Predicate<StoryFigure> test) {
        return IntStream.range(0, figures.size())
                .filter(at -> test.test(figures.get(at)))
                .findFirst();
    }
}
