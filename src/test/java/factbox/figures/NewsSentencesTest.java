package factbox.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Sentences as news has them are read as a reader reads them: value, unit, bound and which way it changes.
final class NewsSentencesTest {
    /// No worse than this may become what is read right today.
    private static final double LEAST = 0.97;

    @ParameterizedTest
    @EnumSource
    void hardlyAFigureOfTheNewsIsMissedOrMisread(Asked asked) throws Exception {
        assertThat(Score.of(news(), asked).f1()).isGreaterThanOrEqualTo(LEAST);
    }

    @Test
    void aSentenceIsOfManyKinds() throws Exception {
        assertThat(news().cases()).hasSizeGreaterThanOrEqualTo(150);
    }

    /// No rule was made for these.
    @Test
    void sentencesThatNobodyLookedAtAreReadAsWell() throws Exception {
        GoldFile unseen = read("news-unseen.json");
        assertThat(Score.of(unseen, Asked.VALUE).f1()).isGreaterThanOrEqualTo(LEAST);
        assertThat(Score.of(unseen, Asked.UNIT).f1()).isGreaterThanOrEqualTo(0.96);
        assertThat(Score.of(unseen, Asked.CHANGE).f1()).isGreaterThanOrEqualTo(0.92);
    }

    static GoldFile news() throws Exception {
        return read("news.json");
    }

    private static GoldFile read(String name) throws Exception {
        return GoldFile.read(Path.of(Objects.requireNonNull(NewsSentencesTest.class.getResource(name))
                .toURI()));
    }
}
