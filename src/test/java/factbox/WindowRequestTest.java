package factbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Files ask for the window; words and options ask for something else.
final class WindowRequestTest {
    @Test
    void nothingAsksForTheWindow() {
        assertThat(WindowRequest.of(List.of())).contains(new WindowRequest(null, List.of()));
    }

    @Test
    void filesAndALibraryMayComeInAnyOrder() {
        assertThat(WindowRequest.of(List.of("a.json", "--library", "folder", "/tmp/b.factbox")))
                .contains(new WindowRequest(Path.of("folder"), List.of(Path.of("a.json"), Path.of("/tmp/b.factbox"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "--version", "-x", "check", "serach", "--library"})
    void anythingElseIsForTheCommandLine(String argument) {
        assertThat(WindowRequest.of(List.of(argument))).isEmpty();
    }
}
