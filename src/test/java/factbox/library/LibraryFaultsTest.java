package factbox.library;

import static factbox.library.Editions.numbered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
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
                .hasMessageStartingWith("The library's folder can’t be made: a file has its name.");
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

    @Test
    void aLibraryWhoseFileWasReplacedTakesNoMarkAndTheOneInItsPlaceIsUntouched() throws Exception {
        Path other = folder.resolve("other");
        LibraryOpener.open(other).library().close();
        try (Library library = LibraryOpener.open(folder).library()) {
            Assumptions.assumeTrue(new LibraryFiles(folder).fileKey().isPresent());
            library.put(numbered(2));
            Files.move(DatabaseFile.in(other), DatabaseFile.in(folder), StandardCopyOption.REPLACE_EXISTING);
            assertThatThrownBy(() -> library.setBookmarked("s0", true))
                    .isInstanceOf(LibraryException.class)
                    .hasMessageStartingWith("The library's file was replaced or moved while it was open.");
            assertThat(library.story("s1")).isPresent();
        }
        assertThat(new LibraryFiles(folder).isCondemned()).isFalse();
    }

    @Test
    void aLibraryInAFolderThatCantBeWrittenIsReadWithItsLogAndInAnyVersion() throws Exception {
        Path killed = Files.createDirectory(folder.resolve("killed"));
        Path old = Files.createDirectory(folder.resolve("old"));
        try (Library library = LibraryOpener.open(folder).library()) {
            library.put(numbered(2));
            library.setBookmarked("s0", true);
            for (String suffix : List.of("", "-wal")) {
                Files.copy(folder.resolve("library.sqlite" + suffix), killed.resolve("library.sqlite" + suffix));
            }
        }
        Files.copy(DatabaseFile.in(folder), DatabaseFile.in(old));
        DatabaseFile.run(
                DatabaseFile.in(old),
                "DROP TABLE alias",
                "ALTER TABLE story DROP COLUMN undated",
                "PRAGMA user_version = 5");
        for (Path each : List.of(folder, killed, old)) {
            LibraryFiles files = new LibraryFiles(each);
            byte[] before = Files.readAllBytes(files.library());
            try (Library library = new Library(files, ReadOnlyFolder.open(files), true)) {
                assertThat(library.counts()).isEqualTo(new Counts(2, 2, 1));
                library.setSetting("theme", "dark");
                library.backUpMarks();
                assertThatThrownBy(() -> library.setBookmarked("s1", true))
                        .isInstanceOf(LibraryException.class)
                        .hasMessageStartingWith("The library's folder can’t be written to.");
            }
            assertThat(Files.readAllBytes(files.library())).isEqualTo(before);
        }
    }

    @Test
    void whatAKilledProgramLeftIsSweptAndWhatALivingOneWritesIsNot() throws Exception {
        LibraryOpener.open(folder).library().close();
        Path backups = Files.createDirectories(folder.resolve("backups"));
        Path living = backups.resolve(
                "marks-%d.part".formatted(ProcessHandle.current().pid()));
        Files.writeString(living, "half");
        List<Path> left = List.of(
                folder.resolve("library.part"),
                folder.resolve("library.part-wal"),
                folder.resolve("library-damaged-2026-01-01-120000.sqlite-shm"),
                folder.resolve("library-999999999.unpacked"),
                folder.resolve("library-999999999.unpacked-journal"),
                backups.resolve("marks.part"),
                backups.resolve("marks-999999999.part"),
                backups.resolve("marks-999999999.part-journal"),
                backups.resolve("marks-2026-01-01.sqlite-shm"));
        for (Path path : left) {
            Files.writeString(path, "half");
        }
        LibraryOpener.open(folder).library().close();
        assertThat(left).noneMatch(Files::exists);
        assertThat(living).exists();
    }

    @Test
    void aLibraryThatWasDeletedOffersItsBackupUntilItHasMarks() throws Exception {
        try (Library library = LibraryOpener.open(folder).library()) {
            library.setBookmarked("a", true);
            library.backUpMarks();
        }
        Files.delete(DatabaseFile.in(folder));
        for (int start = 0; start < 2; start++) {
            LibraryOpener.Opened opened = LibraryOpener.open(folder);
            opened.library().close();
            assertThat(opened.backup()).contains(LocalDate.now(ZoneId.systemDefault()));
            assertThat(opened.recovery()).isEmpty();
        }
        try (Library library = LibraryOpener.open(folder).library()) {
            library.setBookmarked("b", true);
        }
        LibraryOpener.Opened opened = LibraryOpener.open(folder);
        opened.library().close();
        assertThat(opened.backup()).isEmpty();
    }
}
