package factbox.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Dated copies of the marks, small beside any library, for the day the library itself can't be read.
final class Backups {
    private static final int KEPT = 7;

    private Backups() {}

    /// Writes the backup of `today` unless it is there; a half-written one never bears the final name.
    static void write(Path library, Connection connection, LocalDate today) {
        Path folder = folder(library);
        Path backup = folder.resolve("marks-" + today + ".sqlite");
        if (Files.exists(backup)) {
            return;
        }
        Path half = folder.resolve("marks-%d.part".formatted(ProcessHandle.current().pid()));
        try {
            OwnerOnly.makeFolder(folder);
            Files.deleteIfExists(half);
            Files.deleteIfExists(LibraryFiles.side(half, "-journal"));
            OwnerOnly.makeFile(half);
            copy(connection, half);
            Files.move(half, backup, StandardCopyOption.ATOMIC_MOVE);
            for (Path old : newestFirst(library).stream().skip(KEPT).toList()) {
                Files.delete(old);
            }
        } catch (IOException e) {
            throw new LibraryException("The marks could not be backed up. (" + folder + ")", e);
        } catch (SQLException e) {
            throw LibraryException.of(backup, e);
        }
    }

    private static void copy(Connection connection, Path to) throws SQLException {
        try (PreparedStatement attach = connection.prepareStatement("ATTACH ? AS backup")) {
            attach.setString(1, to.toString());
            attach.execute();
        }
        try (Statement statement = connection.createStatement()) {
            try {
                Transaction.run(connection, () -> {
                    for (String table : Schema.MARKS) {
                        statement.execute("CREATE TABLE backup.%s AS SELECT * FROM main.%s".formatted(table, table));
                    }
                });
            } finally {
                statement.execute("DETACH backup");
            }
        }
    }

    static Path folder(Path library) {
        return library.resolveSibling("backups");
    }

    /// The day of the newest backup that can be read and has marks.
    static Optional<LocalDate> newestWithMarks(Path library) throws IOException {
        for (Path backup : newestFirst(library)) {
            if (BackupFile.hasMarks(backup)) {
                return Optional.of(day(backup));
            }
        }
        return Optional.empty();
    }

    static LocalDate day(Path backup) {
        return LocalDate.parse(backup.getFileName().toString().substring(6, 16));
    }

    static List<Path> newestFirst(Path library) throws IOException {
        Path folder = folder(library);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("marks-\\d{4}-\\d\\d-\\d\\d\\.sqlite"))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
    }
}
