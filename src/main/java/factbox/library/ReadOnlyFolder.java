package factbox.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/// Opens a library in a folder that can't be written, where SQLite can't make the files that it wants beside one.
final class ReadOnlyFolder {
    private ReadOnlyFolder() {}

    static boolean is(LibraryFiles files) {
        return !Files.isWritable(files.folder())
                || (Files.exists(files.library()) && !Files.isWritable(files.library()));
    }

    /// A connection that can only read. What has a log, or is of an older version, is read from a copy.
    static Connection open(LibraryFiles files) throws SQLException, IOException {
        Path library = files.library();
        if (Files.notExists(library)) {
            throw LibraryException.readOnly(files.folder());
        }
        if (!files.hasLog()) {
            Connection connection = Database.openImmutable(library);
            try {
                if (Schema.isNewest(connection)) {
                    return sound(connection, files);
                }
                connection.close();
            } catch (SQLException | RuntimeException e) {
                connection.close();
                throw e;
            }
        }
        LibraryFiles copy = copy(files);
        try (Connection connection = Database.open(copy.library())) {
            if (!Schema.migrate(connection)) {
                throw damaged(files);
            }
        }
        return sound(Database.openImmutable(copy.library()), files);
    }

    private static Connection sound(Connection connection, LibraryFiles files) throws SQLException, IOException {
        if (Database.isSound(connection, Files.size(files.library()))) {
            return connection;
        }
        connection.close();
        throw damaged(files);
    }

    static LibraryException damaged(LibraryFiles files) {
        return new LibraryException(
                "The library is damaged, and can’t be recovered in a folder that can’t be written to. Copy the folder to where you can write, and open it there. (%s)"
                        .formatted(files.library()));
    }

    private static LibraryFiles copy(LibraryFiles files) throws IOException {
        Path folder = Files.createTempDirectory("factbox-");
        folder.toFile().deleteOnExit();
        LibraryFiles copy = new LibraryFiles(folder);
        for (String suffix : new String[] {"", "-wal", "-shm"}) {
            Path to = LibraryFiles.side(copy.library(), suffix);
            to.toFile().deleteOnExit();
            if (!suffix.equals("-shm") && Files.exists(LibraryFiles.side(files.library(), suffix))) {
                Files.copy(LibraryFiles.side(files.library(), suffix), to);
                OwnerOnly.restrict(to);
            }
        }
        return copy;
    }
}
