package factbox.intake;

import java.time.Duration;

/// What one file may cost, with all that lies in it: its size, what it unpacks to, the marks of one document in it,
/// the letters of one story and of all, how deep files lie in files, how many stories come out, and time of a
/// processor.
public record Limits(
        long fileBytes,
        long unpackedBytes,
        int documentTags,
        int storyCharacters,
        long allCharacters,
        int nesting,
        int stories,
        Duration processorTime) {
    private static final long MB = 1 << 20;

    public static final Limits USUAL = ofMemory(Runtime.getRuntime().maxMemory());

    /// What fits into so much memory.
    static Limits ofMemory(long bytes) {
        return new Limits(
                Math.clamp(bytes / 4, 16 * MB, 256 * MB),
                Math.clamp(bytes / 3, 32 * MB, 512 * MB),
                Math.clamp(bytes / 2048, 50_000, 300_000),
                Math.clamp(bytes / 128, 1_000_000, 5_000_000),
                Math.clamp(bytes / 10, 10_000_000, 1_000_000_000),
                4,
                200_000,
                Duration.ofSeconds(6));
    }
}
