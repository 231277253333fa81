package factbox.library;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Stories that were deleted with all that the reader added to them, held in memory alone, for as long as they can be
/// brought back.
public final class DeletedStories {
    /// A row of a table as it was.
    record Row(String table, List<String> columns, List<@Nullable Object> values) {}

    /// Rows of a story that belong together: a story's own, and its former versions with their pictures.
    record OneStory(String id, List<Row> rows) {}

    private final List<OneStory> stories;

    DeletedStories(List<OneStory> stories) {
        this.stories = List.copyOf(stories);
    }

    List<OneStory> stories() {
        return stories;
    }

    public int count() {
        return stories.size();
    }
}
