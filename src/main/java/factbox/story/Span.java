package factbox.story;

/// A stretch of a story's text, from `start` up to but not including `end`, counted in UTF-16 units.
public record Span(int start, int end) implements Comparable<Span> {
    public Span {
        if (start < 0 || end < start) {
            Checks.that(false, "a span runs from 0 upwards, not from " + start + " to " + end);
        }
    }

    public int length() {
        return end - start;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /// Whether both have a character in common.
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    public String in(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
