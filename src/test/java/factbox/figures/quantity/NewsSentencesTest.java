package factbox.figures.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import factbox.figures.verify.Asked;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Sentences as news has them are read as a reader reads them: value, unit, bound and which way it changes.
public final class NewsSentencesTest {
    /// No worse than this may become what is read right today.
    private static final double LEAST = 0.97;

    @ParameterizedTest
    @EnumSource
    void hardlyAFigureOfTheNewsIsMissedOrMisread(Asked asked) throws Exception {
        assertThat(Score.of(news(), asked).f1()).isGreaterThanOrEqualTo(LEAST);
    }

    @Test
    void aSentenceIsOfManyKinds() throws Exception {
        assertThat(news().cases()).hasSizeGreaterThanOrEqualTo(210);
    }

    public static GoldFile news() throws Exception {
        return GoldFile.read(
                Path.of(Objects.requireNonNull(NewsSentencesTest.class.getResource("/factbox/figures/news.json"))
                        .toURI()));
    }
}
