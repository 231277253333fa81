package factbox;

import static org.assertj.core.api.Assertions.assertThat;

import factbox.ui.text.WrappedText;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// A library that can't be opened, as the window tells of it.
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
}
