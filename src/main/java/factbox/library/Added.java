package factbox.library;

import java.util.List;

/// What became of a batch: the stories that are now in the library, how many of them took another version's place,
/// how many were there already, and the marks that came along.
public record Added(List<StoredStory> stories, int replaced, int duplicates, TakenMarks marks) {
    public Added {
        stories = List.copyOf(stories);
    }
}
