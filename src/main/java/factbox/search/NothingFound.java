package factbox.search;

import java.util.List;

/// Why a query finds no story.
public sealed interface NothingFound {
    /// Nothing of it was understood: its hints say why.
    record NotUnderstood(List<String> hints) implements NothingFound {}

    /// The library has no stories.
    record NoStories() implements NothingFound {}

    /// Its stories or their figures have not all been read yet.
    record StillReading() implements NothingFound {}

    /// These parts of it find nothing, whatever the others say.
    record Parts(List<String> typed) implements NothingFound {}

    /// Figures are like each of these parts, but no figure is like all of them.
    record NotOneFigure(List<String> typed) implements NothingFound {}

    /// Each part finds stories, but no story is found by all.
    record NotTogether() implements NothingFound {}
}
