package factbox.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A file that a command can't read or write costs one line, which says what is the matter with it.
final class UnreadableFilesTest {
    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        Path library = folder.resolve("library");
        return Commands.run(arguments, library, Runnable::run, new PrintWriter(out, true), new PrintWriter(err, true));
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    @ParameterizedTest
    @ValueSource(strings = {"figures", "verify"})
    void eachIsNamedOnceWithWhatIsTheMatter(String command) throws IOException {
        Path gone = folder.resolve("gone.txt");
        Path empty = file("empty.txt", "");
        Path bad = file("bad.json", "{\"schemaVersion\":1}");
        assertThat(run(command, gone.toString(), folder.toString(), empty.toString(), bad.toString()))
                .isEqualTo(1);
        assertThat(err.toString().lines())
                .hasSize(4)
                .startsWith(
                        "factbox: " + gone + " is not there",
                        "factbox: " + folder + " is a folder",
                        "factbox: " + empty + " is empty")
                .last()
                .asString()
                .startsWith("factbox: " + bad + ": $: has no \"");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void aFileThatIsTooLargeIsNotRead() throws IOException {
        Path large = folder.resolve("large.txt");
        try (var file = new java.io.RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(257L << 20);
        }
        for (String command : List.of("figures", "verify", "extract")) {
            assertThat(run(command, large.toString())).isEqualTo(1);
        }
        assertThat(err.toString().lines()).hasSize(3).allMatch(line -> line.matches(".* is larger than \\d+ MB"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"figures", "verify", "extract", "import"})
    void whatThisUserMayNotReadIsSaidSo(String command) throws IOException {
        Assumptions.assumeFalse("root".equals(System.getProperty("user.name")), "root may read everything");
        Path closed = file("closed.txt", "Words.");
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        assertThat(run(command, closed.toString())).isEqualTo(1);
        assertThat(err.toString().strip()).endsWith("closed.txt can’t be read: this user may not");
    }

    @ParameterizedTest
    @ValueSource(strings = {"extract", "import"})
    void aFolderThatThisUserMayNotReadIsNamed(String command) throws IOException {
        Assumptions.assumeFalse("root".equals(System.getProperty("user.name")), "root may read everything");
        Path closed = Files.createDirectory(folder.resolve("closed"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        assertThat(run(command, closed.toString())).isEqualTo(1);
        assertThat(err.toString().strip()).isEqualTo("factbox: closed can’t be read: this user may not");
    }

    @Test
    void aFolderIsNoPackedLibraryAndIsNeverReplacedByOne() throws IOException {
        Path taken = Files.createDirectory(folder.resolve("taken"));
        assertThat(run("pack", taken.toString())).isEqualTo(1);
        assertThat(run("pack", "--force", taken.toString())).isEqualTo(1);
        assertThat(run("export", "--force", "--format", "html", taken.toString()))
                .isEqualTo(1);
        assertThat(run("unpack", taken.toString())).isEqualTo(1);
        assertThat(run("pack", folder.resolve("none/mine").toString())).isEqualTo(1);
        assertThat(taken).isEmptyDirectory();
        assertThat(err.toString().lines())
                .containsExactly(
                        "factbox: " + taken + " is a folder.",
                        "factbox: " + taken + " is a folder.",
                        "factbox: There is no story to export.",
                        "factbox: This is a folder, and no file. (" + taken + ")",
                        "factbox: The file can’t be written: its folder is not there. (" + folder.resolve("none/mine")
                                + ")");
    }

    @ParameterizedTest
    @ValueSource(strings = {"search x", "index", "import x", "pack x", "restore"})
    void aFileInPlaceOfTheLibrarysFolderIsSaidToBe(String command) throws IOException {
        Path file = file("library", "mine");
        assertThat(run(command.split(" ", -1))).isEqualTo(1);
        assertThat(err.toString().lines())
                .containsExactly(
                        "factbox: The library's folder can’t be made: a file has its name. Choose another folder. ("
                                + file + ")");
        assertThat(file).hasContent("mine");
    }
}
