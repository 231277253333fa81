package factbox.figures.choose;

import factbox.figures.quantity.Direction;
import factbox.figures.token.Kind;
import factbox.figures.verify.Verdict;
import factbox.story.KeyFigure;

/// A figure of a story as it is shown and compared, whoever put it before the reader.
///
/// One that is not `firm` is read as well as can be, but its sentence denies it or leaves it open. `key` are those that
/// readers look for.
public record StoryFigure(
        KeyFigure figure,
        Whose whose,
        Verdict verdict,
        Kind kind,
        Direction change,
        boolean firm,
        boolean key,
        boolean pinned) {
    StoryFigure withMark(FigureMark mark) {
        KeyFigure named = mark.label() == null
                ? figure
                : new KeyFigure(
                        figure.value(),
                        mark.label(),
                        figure.quantity(),
                        figure.asOf(),
                        figure.attribution(),
                        figure.dispute(),
                        figure.evidence());
        Whose by = mark.own() ? Whose.READER : whose;
        return new StoryFigure(named, by, verdict, kind, change, firm, key, mark.pinned() || mark.own());
    }
}
