package factbox;

import static org.assertj.core.api.Assertions.assertThat;

import factbox.session.BundledEdition;
import factbox.storyfile.EditionReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a newcomer sees, and that it is gone once they have stories of their own.
final class FirstStartTest extends WindowTest {
    @TempDir
    Path desk;

    @Override
    EditionReader.Files edition() {
        return BundledEdition.files();
    }

    @Test
    void itOpensOnAStoryWithADisputedFigureAndSaysHowStoriesComeIn() throws Exception {
        awaitPage();
        assertThat(headline()).startsWith("Iranian agents");
        await("the disputed figure", () -> says("Disputed"));
        assertThat(onFxThread(() -> stage.getTitle()))
                .startsWith("Iranian agents")
                .endsWith("Factbox");
        assertThat(says("Drop saved pages here")).isTrue();
        Path file = desk.resolve("ferry.txt");
        Files.writeString(file, "Ferry fares rise\n\n" + "The fares rise. ".repeat(20));
        window.open(List.of(file));
        await("the story", () -> headline().startsWith("Ferry"));
        await("no invitation", () -> !says("Drop saved pages here"));
    }

    @Test
    void theNextStartGoesOnWhereReadingStopped() throws Exception {
        awaitPage();
        type(KeyCode.K);
        await("the story above", () -> headline().startsWith("Contractor"));
        restart();
        assertThat(headline()).startsWith("Contractor");
    }

    @Test
    void anEmptyAnswerNamesTheQueryAndTheWayOut() {
        awaitPage();
        typed("/");
        typed("zzyzx");
        await("the answer", () -> says("No story answers “zzyzx”"));
        assertThat(says("Esc in the search field shows all again")).isTrue();
    }
}
