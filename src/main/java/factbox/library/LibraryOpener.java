package factbox.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Opens the library in a folder, making it where there is none and recovering it where it is damaged.
public final class LibraryOpener {
    /// An open library, and what was done if it had to be recovered.
    public record Opened(Library library, Optional<Recovery> recovery) {}

    private LibraryOpener() {}

    /// Throws [LibraryException] where the folder or its library can't be used; the files are then as they were.
    public static Opened open(Path folder) {
        LibraryFiles files = new LibraryFiles(folder);
        try {
            OwnerOnly.makeFolder(folder);
        } catch (IOException e) {
            throw new LibraryException(
                    "The library's folder can’t be made. Allow writing there, or choose another folder. (" + folder
                            + ")",
                    e);
        }
        if (!Files.isWritable(folder)) {
            throw new LibraryException(
                    "The library's folder can’t be written to. Allow writing to it, or choose another folder. ("
                            + folder + ")");
        }
        OwnerOnly.restrictLibrary(folder);
        try {
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
        Optional<Connection> sound = files.isCondemned() ? Optional.empty() : sound(files);
        return sound.isPresent() ? new Opened(new Library(files, sound.get()), Optional.empty()) : recovered(files);
    }

    /// A connection to the library, or nothing where it is damaged.
    private static Optional<Connection> sound(LibraryFiles files) throws SQLException, IOException {
        long bytes = Files.size(files.library());
        if (bytes == 0) {
            return Optional.empty();
        }
        Connection connection = null;
        try {
            connection = Database.open(files.library());
            if (Database.isSound(connection, bytes) && Schema.migrate(connection)) {
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
        @Nullable Path backup = null;
        if (!files.isRecovered()) {
            files.clearPart();
            backup = Recovery.make(files.part(), files.library());
            files.recovered(files.part());
        }
        Path aside = files.setAside();
        files.install(files.recovered());
        Connection connection = Database.open(files.library());
        try {
            return new Opened(new Library(files, connection), Optional.of(Recovery.of(connection, aside, backup)));
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }
}
