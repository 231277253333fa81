package factbox.figures.update;

import factbox.figures.choose.Figure;
import factbox.figures.choose.StoryFigures;
import factbox.story.KeyFigure;
import factbox.story.Quantity;
import factbox.story.Story;
import factbox.story.StoryText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Which key figures of a story are others than in the version before it: the editor's, or where there are none those
/// that are found in the text.
final class FigureUpdates {
    /// A figure by what it counts.
    private record Counted(String value, String label, Quantity quantity, Set<String> words) {
        static Counted of(String value, String label, Quantity quantity, Locale locale) {
            Set<String> words =
                    new HashSet<>(Arrays.asList(label.toLowerCase(locale).split("[^\\p{L}]+", -1)));
            words.remove("");
            return new Counted(value, label, quantity, words);
        }

        /// In the same unit and in words that are mostly the same.
        boolean counts(Counted other) {
            Set<String> both = new HashSet<>(words);
            both.retainAll(other.words);
            return quantity.unit().equals(other.quantity.unit())
                    && 2 * both.size() >= Math.min(words.size(), other.words.size())
                    && (!both.isEmpty() || words.isEmpty());
        }
    }

    private FigureUpdates() {}

    /// Those that changed first, then those that came and those that went.
    static List<FigureUpdate> of(Story before, Story after) {
        List<Counted> old = new ArrayList<>(counted(before));
        List<FigureUpdate> changed = new ArrayList<>();
        List<FigureUpdate> come = new ArrayList<>();
        List<Counted> now = new ArrayList<>(counted(after));
        // the same quantity first, so that another one of the same kind is not taken for it
        now.removeIf(figure -> old.stream()
                .filter(each -> each.counts(figure) && each.quantity.equals(figure.quantity))
                .findFirst()
                .map(old::remove)
                .orElse(false));
        for (Counted figure : now) {
            Optional<Counted> former = old.stream().filter(figure::counts).findFirst();
            if (former.isPresent()) {
                old.remove(former.get());
                changed.add(new FigureUpdate(former.get().value, figure.value, figure.label));
            } else {
                come.add(new FigureUpdate("", figure.value, figure.label));
            }
        }
        changed.addAll(come);
        old.forEach(figure -> changed.add(new FigureUpdate(figure.value, "", figure.label)));
        return changed;
    }

    private static List<Counted> counted(Story story) {
        Locale locale = story.locale();
        if (!story.keyFigures().isEmpty()) {
            return story.keyFigures().stream()
                    .map((KeyFigure figure) -> Counted.of(figure.value(), figure.label(), figure.quantity(), locale))
                    .toList();
        }
        StoryText text = StoryText.of(story.body());
        return StoryFigures.of(story, text).stream()
                .filter(Figure::key)
                .map(figure -> Counted.of(
                        figure.mention().number().in(text.plain()),
                        figure.label(),
                        figure.mention().quantity(),
                        locale))
                .toList();
    }
}
