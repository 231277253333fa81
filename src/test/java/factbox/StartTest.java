package factbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Toolkit and library come up side by side, and either may be first.
@NullUnmarked
final class StartTest {
    @TempDir
    Path folder;

    @Test
    void theWindowComesWhereTheLibraryIsFirst() throws Exception {
        Process program = ChildProgram.start(LoadThenShow.class, folder.toString());
        try (BufferedReader said = program.inputReader(StandardCharsets.UTF_8)) {
            assertThat(said.readLine()).isEqualTo("ShellView");
            assertThat(program.waitFor()).isZero();
        } finally {
            program.destroyForcibly().waitFor();
        }
    }
}
