package factbox.story;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A stretch of a story's text named by its words, so that it is found again, or known to be gone.
///
/// A W3C Web Annotation `TextQuoteSelector`, refined by an optional `TextPositionSelector` (`position`).
public record Passage(
        String exact,
        String prefix,
        String suffix,
        @Nullable Span position) {
    private static final int CONTEXT = 32;

    /// Where a passage stands in a text: there, in several places, or no longer.
    public sealed interface Resolution {}

    /// The words stand here, and this is the place that was meant.
    public record Found(Span span) implements Resolution {}

    /// The words stand in several places, and nothing says which was meant.
    public record Ambiguous(List<Span> spans) implements Resolution {}

    /// The words are not in the text.
    public record Lost() implements Resolution {}

    public Passage {
        Checks.text("exact", exact);
        Checks.characters("prefix", prefix);
        Checks.characters("suffix", suffix);
        Checks.that(position == null || position.length() == exact.length(), "position and exact differ in length");
    }

    /// The passage of this span, with as much context as tells it from other places with the same words.
    public static Passage of(StoryText text, Span span) {
        String plain = text.plain();
        String exact = span.in(plain);
        Passage bare = new Passage(exact, "", "", span);
        if (bare.occurrences(plain).size() == 1) {
            return bare;
        }
        return at(text, span);
    }

    /// The passage of this span with context around it, whether or not its words stand elsewhere too.
    public static Passage at(StoryText text, Span span) {
        String plain = text.plain();
        int from = boundary(plain, Math.max(0, span.start() - CONTEXT));
        int to = boundary(plain, Math.min(plain.length(), span.end() + CONTEXT));
        return new Passage(span.in(plain), plain.substring(from, span.start()), plain.substring(span.end(), to), span);
    }

    private static int boundary(String plain, int offset) {
        boolean inPair = offset > 0
                && offset < plain.length()
                && Character.isLowSurrogate(plain.charAt(offset))
                && Character.isHighSurrogate(plain.charAt(offset - 1));
        return inPair ? offset + 1 : offset;
    }

    /// Finds the passage in a text by its exact words; never a similar place.
    public Resolution resolve(StoryText text) {
        List<Span> found = occurrences(text.plain());
        if (found.isEmpty()) {
            return new Lost();
        }
        if (found.size() == 1) {
            return new Found(found.getFirst());
        }
        return position != null && found.contains(position) ? new Found(position) : new Ambiguous(found);
    }

    private List<Span> occurrences(String plain) {
        List<Span> found = new ArrayList<>();
        for (int at = plain.indexOf(exact); at >= 0; at = plain.indexOf(exact, at + 1)) {
            int end = at + exact.length();
            if (plain.startsWith(prefix, at - prefix.length()) && plain.startsWith(suffix, end)) {
                found.add(new Span(at, end));
            }
        }
        return List.copyOf(found);
    }
}
