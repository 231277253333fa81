package factbox.search;

import factbox.figures.verify.Standing;
import factbox.figures.verify.Verifier;
import factbox.story.KeyFigure;
import factbox.story.Story;
import factbox.story.StoryText;
import java.util.List;

/// A figure that a story states, with its standing: what a search by figure goes by.
record StatedFigure(KeyFigure figure, Standing standing) {
    /// The one place where the search gets a story's figures from.
    static List<StatedFigure> of(Story story, StoryText text) {
        if (story.keyFigures().isEmpty()) {
            return List.of();
        }
        Verifier verifier = new Verifier(story, text);
        return story.keyFigures().stream()
                .map(figure -> new StatedFigure(figure, verifier.verify(figure).standing()))
                .toList();
    }
}
