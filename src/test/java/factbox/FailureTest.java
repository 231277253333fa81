package factbox;

import static org.assertj.core.api.Assertions.assertThat;

import factbox.storyfile.EditionReader;
import factbox.ui.text.WrappedText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// A library that can't be opened, and one that is damaged, as the window tells of them.
final class FailureTest extends WindowTest {
    @Test
    void aFolderThatCannotBeUsedIsSaidAndLeftAsItIs() throws Exception {
        stop();
        Path library = folder;
        folder = library.resolve("blocked");
        Files.writeString(folder, "a file where the folder should be");
        start(edition());
        assertThat(find(WrappedText.class, "#failure-reason").getText()).contains(folder.toString());
        assertThat(Files.readString(folder)).isEqualTo("a file where the folder should be");
        assertThat(says("Try again")).isTrue();
    }

    @Test
    void whatFailedAfterTheLibraryWasOpenCanBeTriedAgain() throws Exception {
        stop();
        AtomicBoolean fails = new AtomicBoolean(true);
        EditionReader.Files flaky = name -> {
            if (fails.get()) {
                throw new IllegalStateException("no edition today");
            }
            return edition().read(name);
        };
        window = new ReadingWindow(folder.resolve("new"), flaky, opened::add);
        window.load();
        fails.set(false);
        show();
        awaitPage();
        assertThat(list().getItems()).hasSize(3);
    }

    @Test
    void aDamagedLibraryIsSetAsideAndItsBookmarksAreKept() throws Exception {
        awaitPage();
        type(KeyCode.S);
        await("the bookmark", () -> says("Bookmarked 1"));
        stop();
        damage(folder.resolve("library.sqlite"));
        start(edition());
        awaitPage();
        await("word of the damage", () -> says("The library was damaged"));
        assertThat(list().getItems()).hasSize(3);
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .anyMatch(name -> name.startsWith("library-damaged-"));
        }
        assertThat(says("Bookmarked 1")).isTrue();
    }

    /// Cuts the file off in the middle, as a failing disk does.
    private static void damage(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
    }
}
