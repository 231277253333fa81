package factbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The window is asked for by a library and files alone; everything else is for the command line.
final class WindowRequestTest {
    @Test
    void nothingAsksForTheWindowOnOnesOwnLibrary() {
        WindowRequest request = WindowRequest.of(List.of()).orElseThrow();
        assertThat(request.library(Path.of("own"))).isEqualTo(Path.of("own"));
        assertThat(request.files()).isEmpty();
    }

    @Test
    void aLibraryMayBeNamed() {
        WindowRequest request = WindowRequest.of(List.of("--library", "folder")).orElseThrow();
        assertThat(request.library(Path.of("own"))).isEqualTo(Path.of("folder"));
    }

    @Test
    void filesAreMeantFromWhereTheProgramIsStarted() {
        Path elsewhere = Path.of("elsewhere", "b c").toAbsolutePath();
        WindowRequest request = WindowRequest.of(List.of("a.json", "--library", "folder", elsewhere.toString()))
                .orElseThrow();
        assertThat(request.library(Path.of("own"))).isEqualTo(Path.of("folder"));
        assertThat(request.files()).containsExactly(Path.of("a.json").toAbsolutePath(), elsewhere);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "--version", "-x.json", "check", "serach", "--library", "", "a.\0"})
    void anythingElseIsForTheCommandLine(String argument) {
        assertThat(WindowRequest.of(List.of(argument))).isEmpty();
    }

    @Test
    void aCommandIsOneAlsoWhereFilesFollow() {
        assertThat(WindowRequest.of(List.of("import", "a.json"))).isEmpty();
    }
}
