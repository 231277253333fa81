package factbox.search;

import factbox.library.StoryRow;
import factbox.story.Passage;
import factbox.story.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A hit as it is shown: the story's row, and the passage of its text that answers the query best.
///
/// `words` are the words that the query names, in offsets of the story's text, within the passage; there are none where
/// the story answers by its headline, section and the like alone. `headline` are those in the headline. `passage` is
/// null where the text is blank.
public record ShownHit(Hit hit, StoryRow row, @Nullable Passage passage, List<Span> words, List<Span> headline) {
    public ShownHit {
        words = List.copyOf(words);
        headline = List.copyOf(headline);
    }
}
