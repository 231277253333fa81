package factbox.intake;

import java.time.Duration;

/// What one file may cost: its size, how deep files may lie in files, how many come out of one, and time for a story.
public record Limits(long fileBytes, int nesting, int stories, Duration timeForOneStory) {
    public static final Limits USUAL = new Limits(256L << 20, 4, 200_000, Duration.ofSeconds(5));
}
