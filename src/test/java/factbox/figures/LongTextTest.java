package factbox.figures;

import static org.assertj.core.api.Assertions.assertThat;

import factbox.story.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A text of any shape takes time in proportion to its length.
final class LongTextTest {
    private static final int LETTERS = 1 << 20;
    private static final int ROUNDS = 6;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9",
                "9,999,",
                "9.",
                "thousand ",
                "one ",
                "one hundred and ",
                "two-",
                "between 1 and ",
                "at least ",
                "thousands of ",
                "5 million and ",
                "a ",
                "$",
                "1 person "
            })
    void longTextsAreReadInLinearTime(String part) {
        String small = part.repeat(LETTERS / 16 / part.length());
        String large = part.repeat(LETTERS / part.length());
        long bestSmall = Long.MAX_VALUE;
        long bestLarge = Long.MAX_VALUE;
        double ratio = Double.MAX_VALUE;
        // quadratic work is 256 times as much in every round; a machine that is busy elsewhere is not
        for (int round = 0; round < ROUNDS && ratio >= 120; round++) {
            bestSmall = Math.min(bestSmall, nanos(small));
            bestLarge = Math.min(bestLarge, nanos(large));
            ratio = (double) bestLarge / bestSmall;
        }
        assertThat(ratio).isLessThan(120);
    }

    private static long nanos(String text) {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            long start = System.nanoTime();
            QuantityFinder.find(text, new Span(0, text.length()));
            best = Math.min(best, System.nanoTime() - start);
        }
        return Math.max(best, 1_000_000);
    }
}
