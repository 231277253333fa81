package factbox.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/// Opens the library in a folder, making it where there is none and recovering it where it is damaged.
public final class LibraryOpener {
    private static final String NAME = "library.sqlite";
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmmss");

    /// An open library, and what was done if it had to be recovered.
    public record Opened(Library library, Optional<Recovery> recovery) {}

    private LibraryOpener() {}

    /// Throws [LibraryException] where the folder or its library can't be used; the files are then as they were.
    public static Opened open(Path folder) {
        Path file = folder.resolve(NAME);
        try {
            Files.createDirectories(folder);
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
        try {
            Optional<Connection> sound = sound(file);
            return sound.isPresent() ? new Opened(new Library(file, sound.get()), Optional.empty()) : recovered(file);
        } catch (SQLException e) {
            throw LibraryException.of(file, e);
        }
    }

    /// A connection to the library, or nothing where it is damaged.
    private static Optional<Connection> sound(Path file) throws SQLException {
        Connection connection = null;
        try {
            long bytes = file.toFile().length();
            connection = Database.open(file);
            if (Database.isSound(connection, bytes)) {
                Schema.migrate(connection);
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

    private static Opened recovered(Path file) throws SQLException {
        Path aside = file.resolveSibling(
                "library-damaged-" + LocalDateTime.now(ZoneId.systemDefault()).format(STAMP) + ".sqlite");
        try {
            for (String suffix : new String[] {"-wal", "-shm", ""}) {
                Path part = file.resolveSibling(NAME + suffix);
                if (Files.exists(part)) {
                    Files.move(part, aside.resolveSibling(aside.getFileName() + suffix));
                }
            }
            Connection connection = Database.open(file);
            Schema.migrate(connection);
            Recovery recovery = Recovery.into(connection, aside, Backups.newestFirst(file));
            return new Opened(new Library(file, connection), Optional.of(recovery));
        } catch (IOException e) {
            throw new LibraryException("The library is damaged and can’t be set aside. (" + file + ")", e);
        }
    }
}
