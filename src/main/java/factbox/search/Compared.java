package factbox.search;

import java.util.List;

/// What came of comparing the figures of all stories: those that can't both be right, and those that follow each other.
public record Compared(List<Disagreement> disagreements, List<Development> developments) {
    public static final Compared NOTHING = new Compared(List.of(), List.of());

    public Compared {
        disagreements = List.copyOf(disagreements);
        developments = List.copyOf(developments);
    }
}
