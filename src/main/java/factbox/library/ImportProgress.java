package factbox.library;

import java.time.Duration;

/// How far an import has come: stories by what became of them, and the part of the source that is durably taken in.
///
/// `done` counts towards `size` in whatever the source is measured by.
public record ImportProgress(
        long added, long replaced, long duplicates, long faults, long done, long size, Duration elapsed) {
    public long stories() {
        return added + replaced + duplicates + faults;
    }

    /// Stories a second.
    public double rate() {
        return stories() / Math.max(1e-3, elapsed.toMillis() / 1e3);
    }

    /// The time that the rest will take at the rate so far.
    public Duration remaining() {
        return done == 0 ? Duration.ZERO : Duration.ofMillis(elapsed.toMillis() * (size - done) / done);
    }
}
