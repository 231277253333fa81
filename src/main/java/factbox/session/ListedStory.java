package factbox.session;

import factbox.library.StoryRow;
import factbox.story.Passage;
import factbox.story.Span;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A row of the list; where stories were searched for, with the passage that answers best and the words to mark in it.
///
/// `words` are in offsets of the story's text, and within the passage; `headline` are the words to mark in the
/// headline.
public record ListedStory(StoryRow row, @Nullable Passage passage, List<Span> words, List<Span> headline) {
    public ListedStory {
        words = List.copyOf(words);
        headline = List.copyOf(headline);
    }

    // written out, for what the compiler leaves to the run time is made in the middle of every start
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof ListedStory that
                        && row.equals(that.row)
                        && Objects.equals(passage, that.passage)
                        && words.equals(that.words)
                        && headline.equals(that.headline));
    }

    @Override
    public int hashCode() {
        return row.hashCode();
    }

    static ListedStory of(StoryRow row) {
        return new ListedStory(row, null, List.of(), List.of());
    }

    ListedStory with(StoryRow changed) {
        return new ListedStory(changed, passage, words, headline);
    }
}
