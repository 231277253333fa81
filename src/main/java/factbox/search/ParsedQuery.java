package factbox.search;

import factbox.story.Span;
import java.util.List;

/// A query as typed and as understood, with a hint for each part that was not.
///
/// `words` are the plain words in it and where they were typed, for "did you mean".
public record ParsedQuery(String text, StoryQuery query, List<String> hints, List<Typed> words) {
    /// A plain word and where it was typed.
    public record Typed(String form, Span span) {}

    public ParsedQuery {
        hints = List.copyOf(hints);
        words = List.copyOf(words);
    }
}
