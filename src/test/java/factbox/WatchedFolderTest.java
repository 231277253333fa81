package factbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Stories come in by themselves from a folder that the reader named, and from none before.
final class WatchedFolderTest extends WindowTest {
    @TempDir
    Path desk;

    private Path watched;

    @BeforeEach
    void page() throws IOException {
        watched = Files.createDirectory(desk.resolve("Kept pages"));
        askForFiles(_ -> Optional.of(watched));
        awaitPage();
    }

    private void write(String name, String headline) throws IOException {
        Files.writeString(watched.resolve(name), headline + "\n\n" + (headline + " tells of it. ").repeat(9));
    }

    private void choose(String action) {
        press(KeyCode.CONTROL, KeyCode.K);
        typed(action);
        type(KeyCode.ENTER);
    }

    private void watch() {
        choose("Watch a folder");
        await("the promise", () -> says("What is put into “Kept pages” from now on comes in by itself"));
    }

    private void awaitStories(int count) {
        await(count + " stories", () -> list().getItems().size() == count);
    }

    @Test
    void aFileThatIsPutThereComesInIsToldAndUndoneAndWhatIsOpenStaysOpen() throws Exception {
        write("before.txt", "There before");
        watch();
        String open = headline();
        write("new.txt", "Ferry fares rise");
        awaitStories(4);
        assertThat(says("From “Kept pages”: 1 story")).isTrue();
        assertThat(headline()).isEqualTo(open);
        press(KeyCode.CONTROL, KeyCode.Z);
        awaitStories(3);
    }

    @Test
    void theChoiceIsRememberedAndWhatCameMeanwhileComesInUntilItIsTakenBack() throws Exception {
        watch();
        write("first.txt", "A first note");
        awaitStories(4);
        stop();
        write("second.txt", "A second note");
        start(edition());
        awaitPage();
        awaitStories(5);
        choose("Watch no folder");
        await("the end", () -> says("“Kept pages” is no longer watched"));
        stop();
        write("third.txt", "A third note");
        start(edition());
        awaitPage();
        Thread.sleep(1500);
        assertThat(list().getItems()).hasSize(5);
    }

    @Test
    void aFolderThatIsGoneIsToldInOneLineAndTheRestGoesOn() throws Exception {
        watch();
        stop();
        Files.delete(watched);
        start(edition());
        awaitPage();
        await("the line", () -> says("The watched folder “Kept pages” is not there; once it is, its files come in"));
        type(KeyCode.J);
        await("the next story", () -> headline().startsWith("Contractor"));
    }
}
