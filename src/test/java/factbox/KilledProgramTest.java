package factbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What somebody was reading when the program was killed is there at the next start.
final class KilledProgramTest extends WindowTest {
    @Override
    @BeforeEach
    void start() throws Exception {
        Process program = ChildProgram.start(ReadAndWait.class, folder.toString());
        try (BufferedReader said = program.inputReader(StandardCharsets.UTF_8)) {
            assertThat(said.readLine()).isEqualTo("at rest");
        } finally {
            program.destroyForcibly().waitFor();
        }
        super.start();
        awaitPage();
    }

    @Test
    void theStoryItsPlaceTheBookmarkAndTheWindowAreBack() {
        assertThat(headline()).startsWith("Iranian agents");
        await("the place", () -> scrollTop() > 0);
        assertThat(says("Bookmarked 1")).isTrue();
        assertThat(isShown("#key-figures")).isFalse();
        assertThat(stage.getWidth()).isEqualTo(960);
        assertThat(stage.getHeight()).isEqualTo(720);
    }
}
