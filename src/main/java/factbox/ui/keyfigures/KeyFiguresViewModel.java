package factbox.ui.keyfigures;

import factbox.figures.choose.FigureSheet;
import factbox.figures.choose.Series;
import factbox.figures.choose.StoryFigure;
import factbox.figures.choose.Whose;
import factbox.figures.verify.Standing;
import factbox.rendering.Dates;
import factbox.session.Loadable;
import factbox.session.OpenStory;
import factbox.session.ReadingSession;
import factbox.story.Bound;
import factbox.story.KeyFigure;
import factbox.story.Quantity;
import factbox.story.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;

/// The open story's key figures as the cards say them.
public final class KeyFiguresViewModel {
    /// What the cards stand under; those of the editor open the panel and need no heading.
    enum Group {
        EDITOR(""),
        PINNED("Pinned by you"),
        FOUND("Found in the text");

        private final String heading;

        Group(String heading) {
            this.heading = heading;
        }

        String heading() {
            return heading;
        }
    }

    /// What a card says; `qualifier` is the bound where the value as printed does not show it.
    record Card(
            int index,
            Group group,
            String qualifier,
            String value,
            String label,
            String origin,
            Standing standing,
            String reason) {
        /// The whole card in one go, as a screen reader says it.
        String spoken() {
            return "Figure %d: %s %s. %s. %s: %s"
                    .formatted(
                            index + 1,
                            (qualifier + " " + value).strip(),
                            label,
                            origin.isEmpty() ? "No attribution" : origin,
                            standing.words(),
                            reason);
        }
    }

    /// One year of the story's own series; `share` is its part of the greatest.
    record Bar(int figure, int year, String value, double share) {}

    private final ReadingSession session;

    public KeyFiguresViewModel(ReadingSession session) {
        this.session = session;
    }

    // Properties

    ReadOnlyObjectProperty<Loadable<OpenStory>> storyProperty() {
        return session.storyProperty();
    }

    ReadOnlyIntegerProperty figureProperty() {
        return session.figureProperty();
    }

    /// The figures with a card of their own, and behind them the chosen one if it has none.
    List<Card> cards() {
        return session.open().map(this::cards).orElse(List.of());
    }

    private List<Card> cards(OpenStory open) {
        int own = open.sheet().cards();
        int chosen = session.figureProperty().get();
        IntStream indices = IntStream.range(0, own);
        boolean beyond = chosen >= own && chosen < open.sheet().figures().size();
        return (beyond ? IntStream.concat(indices, IntStream.of(chosen)) : indices)
                .mapToObj(index -> card(open, index))
                .toList();
    }

    private static Card card(OpenStory open, int index) {
        StoryFigure figure = open.sheet().figures().get(index);
        return new Card(
                index,
                figure.pinned() ? Group.PINNED : figure.whose() == Whose.EDITOR ? Group.EDITOR : Group.FOUND,
                qualifier(figure.figure()),
                figure.figure().value(),
                figure.figure().label(),
                origin(figure.figure()),
                figure.verdict().standing(),
                reason(open, figure));
    }

    /// What was found speaks for itself in its sentence.
    private static String reason(OpenStory open, StoryFigure figure) {
        Span passage = figure.verdict().passage();
        return passage == null || figure.verdict().standing() != Standing.FOUND
                ? figure.verdict().reason()
                : "“"
                        + open.text()
                                .sentences(passage, open.story().locale())
                                .in(open.text().plain())
                        + "”";
    }

    private static String qualifier(KeyFigure figure) {
        boolean shown = figure.quantity() instanceof Quantity.Wording
                || figure.quantity().bound() == Bound.BETWEEN
                || figure.value().contains("+")
                || figure.value()
                        .toLowerCase(Locale.ROOT)
                        .startsWith(figure.quantity().bound().words());
        return shown ? "" : figure.quantity().bound().words();
    }

    private static String origin(KeyFigure figure) {
        List<String> parts = new ArrayList<>();
        Optional.ofNullable(figure.attribution()).ifPresent(parts::add);
        Optional.ofNullable(figure.asOf()).map(Dates::brief).ifPresent(parts::add);
        return String.join(" · ", parts);
    }

    /// The story's own series, if it has one.
    List<Bar> series() {
        return session.open()
                .flatMap(open -> Series.of(open.sheet(), open.text()).map(series -> bars(open, series)))
                .orElse(List.of());
    }

    private static List<Bar> bars(OpenStory open, Series series) {
        double most =
                series.points().stream().mapToDouble(Series.Point::number).max().orElse(1);
        return series.points().stream()
                .map(point -> new Bar(
                        point.figure(),
                        point.year(),
                        open.sheet().figures().get(point.figure()).figure().value(),
                        most <= 0 ? 0 : Math.max(0, point.number()) / most))
                .toList();
    }

    /// The card that the series belongs to: the one whose passage holds it, else none, which is -1.
    int seriesCard() {
        List<Bar> series = series();
        return session.open()
                .filter(_ -> !series.isEmpty())
                .map(open -> {
                    List<StoryFigure> figures = open.sheet().figures();
                    Span first =
                            figures.get(series.getFirst().figure()).verdict().passage();
                    return IntStream.range(0, open.sheet().cards())
                            .filter(at -> {
                                Span passage = figures.get(at).verdict().passage();
                                return passage != null && first != null && passage.contains(first);
                            })
                            .findFirst()
                            .orElse(-1);
                })
                .orElse(-1);
    }

    /// How many figures there are, and whose.
    String count() {
        return session.open()
                .map(OpenStory::sheet)
                .map(KeyFiguresViewModel::count)
                .orElse("");
    }

    private static String count(FigureSheet sheet) {
        List<String> parts = new ArrayList<>();
        long editors = sheet.figures().stream()
                .filter(figure -> figure.whose() == Whose.EDITOR)
                .count();
        if (editors > 0) {
            parts.add(editors + " from the editor");
        }
        if (sheet.complete() && sheet.figures().size() > editors) {
            parts.add("%,d found".formatted(sheet.figures().size() - editors));
        }
        return String.join(" · ", parts);
    }

    /// What stands in the place of the cards where there is none.
    String whyEmpty() {
        return switch (storyProperty().get()) {
            case Loadable.Ready<OpenStory>(OpenStory open) when !open.sheet().complete() -> "";
            case Loadable.Ready<OpenStory>(OpenStory open)
            when open.sheet().figures().isEmpty() && open.sheet().hidden() > 0 ->
                "You have hidden every figure of this story. “Show hidden figures again” brings them back.";
            case Loadable.Ready<OpenStory>(OpenStory open)
            when open.sheet().figures().isEmpty() -> "No figures were found in this story.";
            case Loadable.Ready<?> _ -> "No figure of this story stands out. Those found are underlined in the text.";
            case Loadable.Loading<?> _ -> "";
            default -> "Key figures show here when a story is open.";
        };
    }

    // Commands

    void choose(int index) {
        session.chooseFigure(index);
    }

    void togglePin(int index) {
        session.figureMarking().togglePin(index);
    }

    void hide(int index) {
        session.figureMarking().hide(index);
    }

    void rename(int index, String label) {
        session.figureMarking().rename(index, label);
    }
}
