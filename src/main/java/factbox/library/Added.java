package factbox.library;

import java.util.List;

/// What became of a batch: the stories that are now in the library, how many of them took another version's place,
/// and how many were there already.
public record Added(List<StoredStory> stories, int replaced, int duplicates) {
    public Added {
        stories = List.copyOf(stories);
    }
}
