package factbox.ui.shell;

import factbox.figures.verify.Verdict;
import factbox.rendering.Dates;
import factbox.session.OpenStory;
import factbox.story.KeyFigure;
import factbox.story.Span;
import java.util.Optional;

/// A key figure as text to paste elsewhere, never without its sentence and where that stands.
final class FigureText {
    private FigureText() {}

    static String of(OpenStory open, int index) {
        KeyFigure figure = open.sheet().figures().get(index).figure();
        Verdict verdict = open.sheet().figures().get(index).verdict();
        String sentence = Optional.ofNullable(verdict.passage())
                .map(passage -> sentence(open, passage))
                .orElse("(its sentence is not in the story)");
        return """
                %s – %s%s
                %s
                “%s”
                %s. %s, %s""".formatted(
                        figure.value(),
                        figure.label(),
                        origin(figure),
                        (verdict.standing().words() + ": " + verdict.reason()).replaceFirst(": $", ""),
                        sentence,
                        open.story().headline(),
                        open.story().source().name(),
                        Dates.whole(open.story()));
    }

    private static String sentence(OpenStory open, Span passage) {
        return open.text()
                .sentences(passage, open.story().locale())
                .in(open.text().plain());
    }

    private static String origin(KeyFigure figure) {
        StringBuilder origin = new StringBuilder();
        Optional.ofNullable(figure.attribution())
                .ifPresent(who -> origin.append(", ").append(who));
        Optional.ofNullable(figure.asOf()).ifPresent(date -> origin.append(", ").append(Dates.brief(date)));
        return origin.isEmpty() ? "" : " (" + origin.substring(2) + ")";
    }
}
