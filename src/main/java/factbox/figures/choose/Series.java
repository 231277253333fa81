package factbox.figures.choose;

import factbox.figures.quantity.Direction;
import factbox.figures.token.Unit;
import factbox.story.PartialDate;
import factbox.story.Quantity;
import factbox.story.Span;
import factbox.story.StoryText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/// Numbers that a story gives for one thing year by year, such as those who came in 2016 and another in 2017.
public record Series(List<Point> points) {
    /// `figure` is the figure's index in its sheet.
    public record Point(int year, int figure, double number) {}

    public Series {
        points = points.stream().sorted(Comparator.comparingInt(Point::year)).toList();
    }

    /// The longest series of a story's text, if there is one.
    public static Optional<Series> of(FigureSheet sheet, StoryText text) {
        List<StoryFigure> figures = sheet.figures();
        List<Integer> inOrder = IntStream.range(0, figures.size())
                .filter(at -> isLevel(figures.get(at)))
                .boxed()
                .sorted(Comparator.comparing(at -> passage(figures.get(at))))
                .toList();
        List<Point> longest = List.of();
        List<Point> run = new ArrayList<>();
        for (int i = 0; i < inOrder.size(); i++) {
            StoryFigure figure = figures.get(inOrder.get(i));
            PartialDate asOf = figure.figure().asOf();
            int year = asOf == null ? 0 : asOf.year();
            boolean joins = !run.isEmpty()
                    && run.stream().noneMatch(point -> point.year == year)
                    && isSameThing(figures.get(run.getFirst().figure), figure)
                    && isSameBlock(passage(figures.get(run.getLast().figure)), passage(figure), text);
            if (!joins) {
                run = new ArrayList<>();
            }
            if (year > 0) {
                run.add(new Point(year, inOrder.get(i), number(figure)));
            }
            longest = run.size() > longest.size() ? List.copyOf(run) : longest;
        }
        return longest.size() < 2 ? Optional.empty() : Optional.of(new Series(longest));
    }

    private static boolean isLevel(StoryFigure figure) {
        return figure.whose() != Whose.EDITOR
                && figure.firm()
                && figure.change() == Direction.NONE
                && figure.figure().quantity() instanceof Quantity.Amount
                && figure.verdict().passage() != null;
    }

    private static Span passage(StoryFigure figure) {
        return Objects.requireNonNull(figure.verdict().passage());
    }

    private static double number(StoryFigure figure) {
        return figure.figure().quantity() instanceof Quantity.Amount amount
                ? amount.number().doubleValue()
                : 0;
    }

    /// A number without a noun goes on counting what the one before it counts.
    private static boolean isSameThing(StoryFigure first, StoryFigure next) {
        String unit = next.figure().quantity().unit();
        return unit.equals(first.figure().quantity().unit()) || unit.equals(Unit.ONE.code());
    }

    private static boolean isSameBlock(Span one, Span other, StoryText text) {
        return text.blocks().stream().anyMatch(block -> block.contains(one) && block.contains(other));
    }
}
