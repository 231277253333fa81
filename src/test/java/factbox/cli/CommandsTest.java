package factbox.cli;

import static org.assertj.core.api.Assertions.assertThat;

import factbox.library.Library;
import factbox.library.LibraryOpener;
import factbox.session.BundledEdition;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Commands say what they found on standard output, what went wrong on standard error, and how it ended by status.
final class CommandsTest {
    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return Commands.run(arguments, folder, new PrintWriter(out, true), new PrintWriter(err, true));
    }

    private void library() {
        try (Library library = LibraryOpener.open(folder).library()) {
            BundledEdition.takeInto(library, BundledEdition.files());
            library.setBookmarked("beirut-port-warning", true);
        }
    }

    @Test
    void theVersionIsTheModules() {
        assertThat(run("--version")).isZero();
        assertThat(out.toString()).matches("factbox \\d+\\.\\d+.*\\R");
    }

    @Test
    void helpNamesEveryCommand() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString()).contains("Usage: factbox", "--library", "check");
    }

    @Test
    void aMisuseIsToldInTwoLines() {
        assertThat(run("check", "--nonsense")).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString().lines())
                .containsExactly("factbox: Unknown option: '--nonsense'", "Try “factbox check --help”.");
        assertThat(run("nonsense")).isEqualTo(2);
    }

    @Test
    void aSoundLibraryIsSaidToBe() {
        library();
        assertThat(run("check")).isZero();
        assertThat(out.toString()).contains("3 stories, 1 bookmarks").contains("nothing is wrong");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void whatIsFoundIsOneJsonObjectALine() {
        library();
        assertThat(run("check", "--json", "--library", folder.toString())).isZero();
        assertThat(out.toString().lines())
                .containsExactly(
                        "{\"library\":\"%s\",\"stories\":3,\"bookmarks\":1,\"read\":0,\"places\":0,\"faults\":[]}"
                                .formatted(folder));
    }

    @Test
    void aDamagedLibraryIsToldOfAndLeftAsItIs() throws IOException {
        library();
        Path file = folder.resolve("library.sqlite");
        byte[] bytes = Files.readAllBytes(file);
        for (int i = bytes.length / 2; i < bytes.length / 2 + 4096; i++) {
            bytes[i] = 0x5A;
        }
        Files.write(file, bytes);
        assertThat(run("check")).isEqualTo(1);
        assertThat(err.toString()).startsWith("factbox: ");
        assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
    }

    @Test
    void whereThereIsNoLibraryNoneIsMade() {
        assertThat(run("check", "--library", folder.resolve("none").toString())).isEqualTo(1);
        assertThat(err.toString()).isEqualTo("factbox: There is no library in %s.%n".formatted(folder.resolve("none")));
        assertThat(folder.resolve("none")).doesNotExist();
    }
}
