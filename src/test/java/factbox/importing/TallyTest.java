package factbox.importing;

import static org.assertj.core.api.Assertions.assertThat;

import factbox.library.ImportProgress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// How far an import has come is told of files of any size.
final class TallyTest {
    private static final long SIZE = 5_000_000_000L;

    @Test
    void halfOfALargeFileIsHalf() {
        List<Long> done = new ArrayList<>();
        Tally tally = new Tally(SIZE, so -> done.add(so.done()), _ -> {});
        tally.going(new ImportProgress(1, 0, 0, 0, SIZE / 2, SIZE, Duration.ofSeconds(1)), SIZE);
        tally.going(new ImportProgress(2, 0, 0, 0, SIZE, SIZE, Duration.ofSeconds(2)), SIZE);
        assertThat(done).containsExactly(SIZE / 2, SIZE);
    }
}
