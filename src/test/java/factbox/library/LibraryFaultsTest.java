package factbox.library;

import static factbox.library.Editions.numbered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A library that can't be used says so in a sentence, and what was in it stays.
final class LibraryFaultsTest {
    @TempDir
    Path folder;

    @Test
    void aFolderBelowAFileCantBeMade() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "mine");
        Path below = file.resolve("library");
        assertThatThrownBy(() -> LibraryOpener.open(below))
                .isInstanceOf(LibraryException.class)
                .hasMessage("The library's folder can’t be made. Allow writing there, or choose another folder. ("
                        + below + ")");
        assertThat(file).hasContent("mine");
    }

    @Test
    void aFileInPlaceOfTheFolderIsLeftAlone() throws Exception {
        Path file = Files.writeString(folder.resolve("library"), "mine");
        assertThatThrownBy(() -> LibraryOpener.open(file))
                .isInstanceOf(LibraryException.class)
                .hasMessageStartingWith("The library's folder can’t be made.");
        assertThat(file).hasContent("mine");
    }

    @Test
    void aFolderInPlaceOfTheFileIsLeftAlone() throws Exception {
        Path inside = Files.createDirectories(DatabaseFile.in(folder)).resolve("file");
        Files.writeString(inside, "mine");
        assertThatThrownBy(() -> LibraryOpener.open(folder))
                .isInstanceOf(LibraryException.class)
                .hasMessageStartingWith("The library's folder can’t be written to.");
        assertThat(inside).hasContent("mine");
    }

    @Test
    void aReadOnlyFolderIsToldAndUnchanged() throws Exception {
        Assumptions.assumeFalse("root".equals(System.getProperty("user.name")), "root may write everywhere");
        Assumptions.assumeTrue(
                folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Path closed = Files.createDirectory(folder.resolve("closed"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-xr-xr-x"));
        assertThatThrownBy(() -> LibraryOpener.open(closed))
                .isInstanceOf(LibraryException.class)
                .hasMessage("The library's folder can’t be written to. Allow writing to it, or choose another folder. ("
                        + closed + ")");
        assertThat(closed).isEmptyDirectory();
    }

    @Test
    void aLibraryThatAnotherProgramKeepsToItselfIsNotOpened() throws Exception {
        LibraryOpener.open(folder).library().close();
        try (Connection other = Database.open(DatabaseFile.in(folder));
                Statement statement = other.createStatement()) {
            statement.execute("PRAGMA locking_mode = EXCLUSIVE");
            statement.execute("INSERT INTO bookmark(story, since) VALUES('theirs', '')");
            assertThatThrownBy(() -> LibraryOpener.open(folder))
                    .isInstanceOf(LibraryException.class)
                    .hasMessageStartingWith(
                            "The library is in use by another program. Close that program and try again.");
        }
        assertThat(DatabaseFile.bookmarks(folder)).containsExactly("theirs");
        assertThat(DatabaseFile.setAside(folder)).isEmpty();
    }

    @Test
    void aMarkThatFindsTheLibraryLockedFailsAndTheNextDoesNot() throws Exception {
        try (Library library = LibraryOpener.open(folder).library()) {
            library.put(numbered(2));
            try (Connection other = Database.open(DatabaseFile.in(folder));
                    Statement statement = other.createStatement()) {
                statement.execute("BEGIN EXCLUSIVE");
                assertThatThrownBy(() -> library.setBookmarked("s0", true))
                        .isInstanceOf(LibraryException.class)
                        .hasMessageStartingWith("The library is in use by another program.");
                assertThat(library.counts().bookmarked()).isZero();
                statement.execute("ROLLBACK");
            }
            library.setBookmarked("s1", true);
            assertThat(DatabaseFile.bookmarks(folder)).containsExactly("s1");
        }
    }

    @Test
    void twoProgramsMarkAtTheSameTime() throws Exception {
        try (Library first = LibraryOpener.open(folder).library();
                Library second = LibraryOpener.open(folder).library();
                ExecutorService executor = Executors.newFixedThreadPool(2)) {
            List<Future<?>> work = List.of(
                    executor.submit(() -> markMany(first, "first")), executor.submit(() -> markMany(second, "second")));
            for (Future<?> future : work) {
                future.get();
            }
        }
        assertThat(DatabaseFile.bookmarks(folder)).hasSize(200);
    }

    private static void markMany(Library library, String name) {
        for (int i = 0; i < 100; i++) {
            library.setBookmarked(name + i, true);
        }
    }

    @Test
    void aFullDiskLosesNothingThatWasSaved() throws Exception {
        LibraryOpener.open(folder).library().close();
        Connection connection = Database.open(DatabaseFile.in(folder));
        try (Library library = new Library(new LibraryFiles(folder), connection)) {
            library.put(numbered(3));
            library.setBookmarked("s0", true);
            limitPages(connection, "1");
            assertThatThrownBy(() -> library.put(numbered(400)))
                    .isInstanceOf(LibraryException.class)
                    .hasMessage("The disk is full. Free some space and try again; nothing already saved is lost. ("
                            + DatabaseFile.in(folder) + ")");
            assertThat(library.counts()).isEqualTo(new Counts(3, 3, 1));
            limitPages(connection, "1000000");
            library.setBookmarked("s1", true);
            library.put(numbered(400));
            assertThat(library.counts()).isEqualTo(new Counts(400, 400, 2));
        }
    }

    /// A limit below what there is stands for what there is.
    private static void limitPages(Connection connection, String pages) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA max_page_count = " + pages);
        }
    }

    @Test
    void aNewerLibraryIsNotTouched() throws Exception {
        try (Library library = LibraryOpener.open(folder).library()) {
            library.setBookmarked("a", true);
        }
        DatabaseFile.run(DatabaseFile.in(folder), "PRAGMA user_version = 99");
        byte[] before = Files.readAllBytes(DatabaseFile.in(folder));
        assertThatThrownBy(() -> LibraryOpener.open(folder))
                .isInstanceOf(LibraryException.class)
                .hasMessage("The library was written by a newer Factbox. Update Factbox to open it.");
        assertThat(Files.readAllBytes(DatabaseFile.in(folder))).isEqualTo(before);
        assertThat(DatabaseFile.setAside(folder)).isEmpty();
    }
}
