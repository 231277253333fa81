package factbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What one program says to another is understood whole or not at all.
final class HandedFilesTest {
    @Test
    void filesOfAnyNameArriveAsTheyWere() {
        HandedFiles files = new HandedFiles(List.of(path("a b.json"), path("line\nbreak.factbox"), path("قصة.json")));
        assertThat(HandedFiles.of(files.bytes())).contains(files);
        assertThat(HandedFiles.of(new HandedFiles(List.of()).bytes())).contains(new HandedFiles(List.of()));
    }

    @Test
    void halfOfAMessageIsNone() {
        byte[] whole = new HandedFiles(List.of(path("a.json"), path("b.json"))).bytes();
        for (int length = 0; length < whole.length; length++) {
            assertThat(HandedFiles.of(Arrays.copyOf(whole, length))).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"GET / HTTP/1.1\r\n\r\n", "factbox 2\0/a.json\0\0", "factbox 1\0a.json\0\0", "factbox 1\0\0\0"})
    void nonsenseIsNone(String said) {
        assertThat(HandedFiles.of(said.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void whatIsNoTextIsNone() {
        byte[] bytes = new HandedFiles(List.of(path("a.json"))).bytes();
        bytes[bytes.length - 4] = (byte) 0xFF;
        assertThat(HandedFiles.of(bytes)).isEmpty();
    }

    private static Path path(String name) {
        return Path.of(name).toAbsolutePath();
    }
}
