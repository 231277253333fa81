package factbox.search;

import java.time.LocalDate;

/// The gentle push that a story gets for being new: the most on the day itself, half of that a year before or after.
record Recency(long today) {
    static final float MOST = 0.2f;
    private static final double HALVED_DAYS = 365;

    static Recency on(LocalDate today) {
        return new Recency(today.toEpochDay());
    }

    float of(long day) {
        return (float) (MOST * HALVED_DAYS / (HALVED_DAYS + Math.abs(day - today)));
    }

    /// What no story from before a day exceeds.
    float before(long day) {
        return of(Math.min(day, today));
    }
}
