package factbox.session;

import factbox.library.StoryRow;
import factbox.story.Passage;
import factbox.story.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A row of the list; where stories were searched for, with the passage that answers best and the words to mark in it.
///
/// `words` are in offsets of the story's text, and within the passage.
public record ListedStory(StoryRow row, @Nullable Passage passage, List<Span> words) {
    public ListedStory {
        words = List.copyOf(words);
    }

    static ListedStory of(StoryRow row) {
        return new ListedStory(row, null, List.of());
    }

    ListedStory with(StoryRow changed) {
        return new ListedStory(changed, passage, words);
    }
}
