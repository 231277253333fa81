package factbox.storyfile;

import factbox.figures.choose.FigureMark;
import factbox.story.Passage;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the reader added to a story, each with its time: a bookmark, that it was read, the place where reading stopped,
/// and what became of its figures.
public record StoryMarks(
        @Nullable Instant bookmarked,
        @Nullable Instant read,
        @Nullable Place place,
        List<Figure> figures) {
    /// The passage where reading stopped; it has its position.
    public record Place(Passage passage, Instant since) {}

    /// What was made of a figure, whose passage has its position.
    public record Figure(FigureMark mark, Instant since) {}

    public static final StoryMarks NONE = new StoryMarks(null, null, null, List.of());

    public StoryMarks {
        figures = List.copyOf(figures);
    }

    public int count() {
        return (bookmarked == null ? 0 : 1) + (read == null ? 0 : 1) + (place == null ? 0 : 1) + figures.size();
    }
}
