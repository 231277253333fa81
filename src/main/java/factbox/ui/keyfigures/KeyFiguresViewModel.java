package factbox.ui.keyfigures;

import factbox.figures.Verdict;
import factbox.rendering.Dates;
import factbox.session.Loadable;
import factbox.session.OpenStory;
import factbox.session.ReadingSession;
import factbox.story.Bound;
import factbox.story.KeyFigure;
import factbox.story.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;

/// The open story's key figures as the cards say them.
public final class KeyFiguresViewModel {
    /// What a card says; `qualifier` is the bound where the value as printed does not show it.
    record Card(int index, String qualifier, String value, String label, String origin, Verdict verdict) {
        /// The whole card in one go, as a screen reader says it.
        String spoken() {
            return "Figure %d: %s %s. %s. %s: %s"
                    .formatted(
                            index + 1,
                            (qualifier + " " + value).strip(),
                            label,
                            origin.isEmpty() ? "No attribution" : origin,
                            verdict.standing().words(),
                            verdict.reason());
        }
    }

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

    List<Card> cards() {
        return session.open().map(KeyFiguresViewModel::cards).orElse(List.of());
    }

    private static List<Card> cards(OpenStory open) {
        List<Card> cards = new ArrayList<>();
        for (KeyFigure figure : open.story().keyFigures()) {
            cards.add(new Card(
                    cards.size(),
                    qualifier(figure),
                    figure.value(),
                    figure.label(),
                    origin(figure),
                    open.verdicts().get(cards.size())));
        }
        return cards;
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

    // Commands

    void choose(int index) {
        session.chooseFigure(index);
    }
}
