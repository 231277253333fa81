package factbox.library;

import static org.assertj.core.api.Assertions.assertThat;

import factbox.ChildProgram;
import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A mark is on the disk when the call that sets it returns, whatever becomes of the program then.
final class DurabilityTest {
    @TempDir
    Path folder;

    @Test
    void everyBookmarkThatWasSetOutlivesAKilledProgram() throws Exception {
        Random random = new Random();
        List<String> said = new ArrayList<>();
        for (int round = 0; round < 5; round++) {
            said.addAll(killed("round" + round + "-", 1 + random.nextInt(120)));
            LibraryOpener.Opened opened = LibraryOpener.open(folder);
            opened.library().close();
            assertThat(opened.recovery()).isEmpty();
            assertThat(DatabaseFile.bookmarks(folder)).containsAll(said);
            assertThat(DatabaseFile.column(DatabaseFile.in(folder), "PRAGMA integrity_check"))
                    .containsExactly("ok");
        }
        assertThat(said).hasSizeGreaterThanOrEqualTo(5);
    }

    /// Every line that the program said before it was killed, somewhere behind the one of this number.
    private List<String> killed(String prefix, int lines) throws Exception {
        Process process = ChildProgram.start(BookmarkLoop.class, folder.toString(), prefix);
        List<String> said = new ArrayList<>();
        try (BufferedReader reader = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                said.add(line);
                if (said.size() == lines) {
                    // the process itself would close the pipe, and what is still in it with it
                    process.toHandle().destroyForcibly();
                }
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
        assertThat(said).hasSizeGreaterThanOrEqualTo(lines);
        // the last line may have been cut off by the kill
        return said.subList(0, said.size() - 1);
    }
}
