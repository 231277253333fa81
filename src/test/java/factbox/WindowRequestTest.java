package factbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The window is asked for by no more than a library; everything else is for the command line.
final class WindowRequestTest {
    @Test
    void nothingAsksForTheWindowOnOnesOwnLibrary() {
        WindowRequest request = WindowRequest.of(List.of()).orElseThrow();
        assertThat(request.library(Path.of("own"))).isEqualTo(Path.of("own"));
    }

    @Test
    void aLibraryMayBeNamed() {
        WindowRequest request = WindowRequest.of(List.of("--library", "folder")).orElseThrow();
        assertThat(request.library(Path.of("own"))).isEqualTo(Path.of("folder"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "--version", "-x", "check", "serach", "a.json", "--library"})
    void anythingElseIsForTheCommandLine(String argument) {
        assertThat(WindowRequest.of(List.of(argument))).isEmpty();
    }
}
