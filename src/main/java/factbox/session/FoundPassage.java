package factbox.session;

import factbox.story.Passage;
import factbox.story.Span;
import java.util.List;

/// The passage for which a search found a story, and the words in it that answer, in offsets of the story's text.
public record FoundPassage(Passage passage, List<Span> words) {
    public FoundPassage {
        words = List.copyOf(words);
    }
}
