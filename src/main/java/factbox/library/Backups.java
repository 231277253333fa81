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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Dated copies of the marks, small beside any library, for the day the library itself can't be read.
final class Backups {
    private static final int DAYS_KEPT = 14;
    private static final Pattern NAME = Pattern.compile("marks-(\\d{4}-\\d\\d-\\d\\d)(?:-(\\d+))?\\.sqlite");

    private Backups() {}

    /// Writes the backup of `today` in place of the one that is there, unless that is another library's, as of the one
    /// from before a recovery; a half-written one never bears the final name.
    static void write(Path library, Connection connection, LocalDate today) {
        Path folder = folder(library);
        Path backup = folder.resolve("marks-%s.sqlite".formatted(today));
        Path half =
                folder.resolve("marks-%d.part".formatted(ProcessHandle.current().pid()));
        try {
            OwnerOnly.makeFolder(folder);
            Files.deleteIfExists(half);
            Files.deleteIfExists(LibraryFiles.side(half, "-journal"));
            OwnerOnly.makeFile(half);
            copy(connection, half);
            for (int i = 2; Files.exists(backup) && !BackupFile.isOfOneLibrary(backup, half); i++) {
                backup = folder.resolve("marks-%s-%d.sqlite".formatted(today, i));
            }
            Files.move(half, backup, StandardCopyOption.ATOMIC_MOVE);
            List<Path> all = newestFirst(library);
            List<LocalDate> days =
                    all.stream().map(Backups::day).distinct().limit(DAYS_KEPT).toList();
            for (Path old : all) {
                if (!days.contains(day(old))) {
                    Files.delete(old);
                }
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
                    statement.execute("CREATE TABLE backup.identity AS SELECT * FROM main.identity");
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
        return LocalDate.parse(named(backup).group(1));
    }

    /// Of several backups of a day.
    private static int number(Path backup) {
        String number = named(backup).group(2);
        return number == null ? 1 : Integer.parseInt(number);
    }

    private static Matcher named(Path backup) {
        Matcher name = NAME.matcher(backup.getFileName().toString());
        if (!name.matches()) {
            throw new IllegalArgumentException(backup + " is no backup");
        }
        return name;
    }

    static List<Path> newestFirst(Path library) throws IOException {
        Path folder = folder(library);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(
                            file -> NAME.matcher(file.getFileName().toString()).matches())
                    .sorted(Comparator.comparing(Backups::day)
                            .thenComparingInt(Backups::number)
                            .reversed())
                    .toList();
        }
    }
}
