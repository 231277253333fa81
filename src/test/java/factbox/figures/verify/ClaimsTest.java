package factbox.figures.verify;

import static org.assertj.core.api.Assertions.assertThat;

import factbox.figures.verify.ClaimsFile.Claim;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Of the figures that an editor could give to our own stories hardly a wrong one is called right, and most right ones
/// are.
final class ClaimsTest {
    /// Wrong ones are still called right where a part of a whole is told apart by sense alone.
    private static final int MOST_WRONG = 11;

    private static final int LEAST_RIGHT = 74;

    private static List<Claim> claims() throws Exception {
        try (InputStream file =
                Objects.requireNonNull(ClaimsTest.class.getResourceAsStream("/factbox/figures/claims.json"))) {
            return ClaimsFile.read(file);
        }
    }

    @Test
    void hardlyAWrongFigureIsCalledRight() throws Exception {
        List<Claim> wrong = claims().stream().filter(claim -> !claim.right()).toList();
        assertThat(wrong).hasSizeGreaterThan(100);
        assertThat(wrong.stream().filter(Claim::isCalledRight).count())
                .as(() -> errors(wrong))
                .isLessThanOrEqualTo(MOST_WRONG);
    }

    @Test
    void mostRightFiguresAreCalledRight() throws Exception {
        List<Claim> right = claims().stream().filter(Claim::right).toList();
        assertThat(right).hasSizeGreaterThan(100);
        assertThat(right.stream().filter(Claim::isCalledRight).count() * 100 / right.size())
                .as(() -> errors(right))
                .isGreaterThanOrEqualTo(LEAST_RIGHT);
    }

    private static String errors(List<Claim> claims) {
        return claims.stream().filter(Claim::isError).map(Claim::toString).collect(Collectors.joining("\n"));
    }
}
