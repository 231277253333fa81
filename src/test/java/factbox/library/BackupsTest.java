package factbox.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The marks are copied whole or not at all, the last of each day, for fourteen days.
final class BackupsTest {
    private static final LocalDate DAY = LocalDate.of(2020, 8, 4);

    @TempDir
    Path folder;

    private Path file;
    private Connection connection;

    @BeforeEach
    void open() throws Exception {
        file = DatabaseFile.in(folder);
        try (Library library = LibraryOpener.open(folder).library()) {
            library.setBookmarked("a", true);
            library.setSetting("theme", "dark");
        }
        connection = Database.open(file);
    }

    @AfterEach
    void close() throws Exception {
        connection.close();
    }

    @Test
    void aBackupHoldsTheMarks() throws Exception {
        Backups.write(file, connection, DAY);
        Path backup = Backups.newestFirst(file).getFirst();
        assertThat(backup).isEqualTo(folder.resolve("backups").resolve("marks-2020-08-04.sqlite"));
        assertThat(DatabaseFile.column(backup, "SELECT story FROM bookmark")).containsExactly("a");
        assertThat(DatabaseFile.column(backup, "SELECT value FROM setting")).containsExactly("dark");
    }

    @Test
    void theLastBackupOfADayIsTheDaysAndAnotherLibrarysStaysBesideIt() throws Exception {
        Backups.write(file, connection, DAY);
        DatabaseFile.run(file, "DELETE FROM bookmark", "INSERT INTO bookmark(story, since) VALUES('b', '')");
        Backups.write(file, connection, DAY);
        assertThat(Backups.newestFirst(file)).hasSize(1);
        assertThat(DatabaseFile.column(Backups.newestFirst(file).getFirst(), "SELECT story FROM bookmark"))
                .containsExactly("b");
        DatabaseFile.run(file, "UPDATE identity SET name = 'another'");
        Backups.write(file, connection, DAY);
        Backups.write(file, connection, DAY);
        assertThat(Backups.newestFirst(file))
                .extracting(backup -> backup.getFileName().toString())
                .containsExactly("marks-2020-08-04-2.sqlite", "marks-2020-08-04.sqlite");
    }

    @Test
    void aLibraryWithoutMarksIsNotBackedUp() throws Exception {
        DatabaseFile.run(file, "DELETE FROM bookmark");
        try (Library library = LibraryOpener.open(folder).library()) {
            library.backUpMarks();
        }
        assertThat(Backups.newestFirst(file)).isEmpty();
    }

    @Test
    void theLibraryBacksUpUnderTodaysDate() throws Exception {
        try (Library library = LibraryOpener.open(folder).library()) {
            library.backUpMarks();
            library.setBookmarked("b", true);
        }
        assertThat(Backups.newestFirst(file))
                .containsExactly(folder.resolve("backups/marks-" + LocalDate.now(ZoneId.systemDefault()) + ".sqlite"));
    }

    @Test
    void thoseOfFourteenDaysAreKeptAndOtherFilesAreLeftAlone() throws Exception {
        Path mine = Files.createDirectories(folder.resolve("backups")).resolve("marks-of-mine.sqlite");
        Files.writeString(mine, "mine");
        for (int day = 0; day < 20; day++) {
            Backups.write(file, connection, DAY.plusDays(day));
        }
        List<Path> kept = Backups.newestFirst(file);
        assertThat(kept).hasSize(14);
        assertThat(kept.getFirst()).hasFileName("marks-2020-08-23.sqlite");
        assertThat(kept.getLast()).hasFileName("marks-2020-08-10.sqlite");
        assertThat(mine).hasContent("mine");
    }

    @Test
    void aHalfWrittenBackupNeverBearsADate() throws Exception {
        connection.createStatement().execute("DROP TABLE setting");
        assertThatThrownBy(() -> Backups.write(file, connection, DAY)).isInstanceOf(LibraryException.class);
        assertThat(Backups.newestFirst(file)).isEmpty();
        connection.createStatement().execute("CREATE TABLE setting(name, value)");
        Backups.write(file, connection, DAY);
        assertThat(DatabaseFile.column(Backups.newestFirst(file).getFirst(), "SELECT story FROM bookmark"))
                .containsExactly("a");
    }

    @Test
    void leftoversOfAnotherDayAreNoPartOfABackup() throws Exception {
        Path backups = Files.createDirectories(folder.resolve("backups"));
        Files.writeString(backups.resolve("marks.part"), "half a file");
        Files.writeString(backups.resolve("marks.part-journal"), "half a journal");
        Backups.write(file, connection, DAY);
        assertThat(DatabaseFile.column(Backups.newestFirst(file).getFirst(), "PRAGMA integrity_check"))
                .containsExactly("ok");
        LibraryOpener.open(folder).library().close();
        assertThat(backups).isDirectoryNotContaining("glob:**.part*");
    }

    @Test
    void aFolderThatCantBeMadeIsTold() throws Exception {
        Files.writeString(folder.resolve("backups"), "mine");
        assertThatThrownBy(() -> Backups.write(file, connection, DAY))
                .isInstanceOf(LibraryException.class)
                .hasMessage("The marks could not be backed up. (" + folder.resolve("backups") + ")");
        assertThat(folder.resolve("backups")).hasContent("mine");
    }
}
