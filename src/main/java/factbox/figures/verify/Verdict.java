package factbox.figures.verify;

import factbox.story.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A key figure's standing, why it has it in one or two sentences, and where its passage and its numbers stand.
///
/// `passage` is null exactly where the standing is `LOST`; `numbers` lie within it.
public record Verdict(
        Standing standing, String reason, @Nullable Span passage, List<Span> numbers) {
    public Verdict {
        numbers = List.copyOf(numbers);
    }
}
