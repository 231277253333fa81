package factbox.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;

/// Opens the library in a folder, making it where there is none and recovering it where it is damaged.
public final class LibraryOpener {
    /// An open library, what was done if it had to be recovered, and the day of the newest backup where the library has
    /// no mark and the backup has some, as after its file was deleted.
    public record Opened(Library library, Optional<Recovery> recovery, Optional<LocalDate> backup) {}

    private LibraryOpener() {}

    /// Throws [LibraryException] where the folder or its library can't be used; the files are then as they were.
    public static Opened open(Path folder) {
        LibraryFiles files = new LibraryFiles(folder);
        if (Files.isRegularFile(folder)) {
            throw new LibraryException(
                    "The library's folder can’t be made: a file has its name. Choose another folder. (%s)"
                            .formatted(folder));
        }
        try {
            OwnerOnly.makeFolder(folder);
        } catch (IOException e) {
            throw new LibraryException(
                    "The library's folder can’t be made. Allow writing there, or choose another folder. (" + folder
                            + ")",
                    e);
        }
        try {
            if (ReadOnlyFolder.is(files)) {
                return new Opened(
                        new Library(files, ReadOnlyFolder.open(files), true), Optional.empty(), Optional.empty());
            }
            OwnerOnly.restrictLibrary(folder);
            return open(files);
        } catch (SQLException e) {
            throw LibraryException.of(files.library(), e);
        } catch (IOException e) {
            throw new LibraryException("The library can’t be set up. (" + files.library() + ")", e);
        }
    }

    private static Opened open(LibraryFiles files) throws SQLException, IOException {
        if (files.isAbsent()) {
            files.clearPart();
            Schema.create(files.part()).close();
            files.install(files.part());
        }
        if (!files.isCondemned()) {
            files.sweep();
        }
        Optional<Connection> sound = files.isCondemned() ? Optional.empty() : sound(files);
        return sound.isPresent() ? opened(files, sound.get(), Optional.empty()) : recovered(files);
    }

    private static Opened opened(LibraryFiles files, Connection connection, Optional<Recovery> recovery)
            throws IOException {
        Library library = new Library(files, connection);
        return new Opened(
                library, recovery, library.hasMarks() ? Optional.empty() : Backups.newestWithMarks(files.library()));
    }

    /// A connection to the library, or nothing where it is damaged.
    private static Optional<Connection> sound(LibraryFiles files) throws SQLException, IOException {
        if (Files.size(files.library()) == 0) {
            return Optional.empty();
        }
        if (files.hasLog() && !isSoundWithItsLog(files)) {
            return Optional.empty();
        }
        return check(files, () -> Database.open(files.library()), Schema::migrate);
    }

    /// A log that is damaged, or another library's, must not get into the file: it would as soon as SQLite closes it.
    private static boolean isSoundWithItsLog(LibraryFiles files) throws SQLException, IOException {
        boolean isDamaged = true;
        for (int look = 0; look < 2 && isDamaged; look++) { // no program writes for as long as two looks take
            isDamaged = WalFrames.beside(files.library()).isDamaged();
        }
        if (isDamaged) {
            return false;
        }
        Optional<Connection> readable = check(files, () -> Database.openReadOnly(files.library()), _ -> true);
        if (readable.isPresent()) {
            readable.get().close();
        }
        return readable.isPresent();
    }

    /// Opens a file.
    @FunctionalInterface
    private interface Opening {
        Connection open() throws SQLException;
    }

    /// Looks whether a database is one, and brings it up to date.
    @FunctionalInterface
    private interface Further {
        boolean look(Connection connection) throws SQLException;
    }

    private static Optional<Connection> check(LibraryFiles files, Opening opening, Further further)
            throws SQLException, IOException {
        Connection connection = null;
        try {
            connection = opening.open();
            if (Database.isSound(connection, Files.size(files.library())) && further.look(connection)) {
                return Optional.of(connection);
            }
            connection.close();
            return Optional.empty();
        } catch (SQLException | RuntimeException e) {
            if (connection != null) {
                connection.close();
            }
            if (e instanceof SQLException sql && LibraryException.isDamage(sql)) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /// The new library is complete before the damaged one is moved; a start in between goes on from there.
    private static Opened recovered(LibraryFiles files) throws SQLException, IOException {
        Recovery.Made made = Recovery.Made.BEFORE;
        if (!files.isRecovered()) {
            files.clearPart();
            made = Recovery.make(files.part(), files.library());
            files.recovered(files.part());
        }
        Path aside = files.setAside();
        files.install(files.recovered());
        Connection connection = Database.open(files.library());
        try {
            return opened(files, connection, Optional.of(Recovery.of(connection, aside, made)));
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }
}
