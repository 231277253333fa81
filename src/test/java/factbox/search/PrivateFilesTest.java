package factbox.search;

import static org.assertj.core.api.Assertions.assertThat;

import factbox.library.Library;
import factbox.library.LibraryOpener;
import factbox.story.Stories;
import factbox.storyfile.StoryFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a reader has is nobody else's on the computer: a new library, and one that was made when others could read it.
final class PrivateFilesTest {
    @TempDir
    Path folder;

    private Path library;

    @BeforeEach
    void needsOwners() {
        Assumptions.assumeTrue(
                folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        library = folder.resolve("reader/library");
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(library)) {
            return all.toList();
        }
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private void use() throws IOException {
        try (Library opened = LibraryOpener.open(library).library();
                StoryIndex index = StoryIndex.open(library, opened)) {
            opened.add(
                    "",
                    List.of(StoryFile.of(Stories.story(Stories.body(Stories.p("The ferry leaves at 9."))), Map.of())));
            opened.setBookmarked("a-story", true);
            opened.backUpMarks();
            index.catchUp(() -> false);
            assertPrivate();
        }
        assertPrivate();
    }

    private void assertPrivate() throws IOException {
        for (Path path : files()) {
            assertThat(permissions(path)).as("%s", path).isEqualTo(Files.isDirectory(path) ? "rwx------" : "rw-------");
        }
    }

    @Test
    void aNewLibraryIsItsReadersAlone() throws Exception {
        use();
        assertThat(files())
                .extracting(path -> path.getFileName().toString())
                .contains("library.sqlite", "index", "write.lock", "backups");
    }

    @Test
    void anOldLibraryIsFromItsNextStartOn() throws Exception {
        use();
        Files.createDirectories(library.resolve("logs"));
        Files.writeString(library.resolve("logs/factbox.log"), "a line");
        for (Path path : files()) {
            Files.setPosixFilePermissions(
                    path, PosixFilePermissions.fromString(Files.isDirectory(path) ? "rwxr-xr-x" : "rw-r--r--"));
        }
        use();
    }

    @Test
    void aFolderThatHoldsOtherThingsStaysOpenToOthersAndWhatIsTheLibrarysDoesNot() throws Exception {
        Path other = Files.writeString(Files.createDirectories(library).resolve("letter.txt"), "mine");
        Files.setPosixFilePermissions(other, PosixFilePermissions.fromString("rw-r--r--"));
        Files.setPosixFilePermissions(library, PosixFilePermissions.fromString("rwxr-xr-x"));
        LibraryOpener.open(library).library().close();
        assertThat(permissions(library)).isEqualTo("rwxr-xr-x");
        assertThat(permissions(other)).isEqualTo("rw-r--r--");
        assertThat(permissions(library.resolve("library.sqlite"))).isEqualTo("rw-------");
    }
}
