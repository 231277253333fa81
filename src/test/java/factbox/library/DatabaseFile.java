package factbox.library;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A library's file seen from outside: what is in it, and ways to break it.
final class DatabaseFile {
    private DatabaseFile() {}

    static Path in(Path folder) {
        return folder.resolve("library.sqlite");
    }

    static void run(Path file, String... statements) throws SQLException {
        try (Connection connection = Database.open(file);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    static List<String> column(Path file, String sql) throws SQLException {
        try (Connection connection = Database.open(file);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (result.next()) {
                values.add(result.getString(1));
            }
            return values;
        }
    }

    static List<String> bookmarks(Path folder) throws SQLException {
        return column(in(folder), "SELECT story FROM bookmark ORDER BY story");
    }

    static void overwrite(Path file, long from, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(bytes), from);
        }
    }

    static void truncate(Path file, long bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(bytes);
        }
    }

    /// Zeroes the page on which a table begins.
    static void wipe(Path file, String table) throws IOException, SQLException {
        long root = Long.parseLong(column(file, "SELECT rootpage FROM sqlite_schema WHERE name = '" + table + "'")
                .getFirst());
        overwrite(file, (root - 1) * page(file), new byte[page(file)]);
    }

    /// The size of the file's pages.
    static int page(Path file) throws SQLException {
        return Integer.parseInt(column(file, "PRAGMA page_size").getFirst());
    }

    static List<Path> setAside(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName()
                            .toString()
                            .matches("library-damaged-\\d{4}-\\d\\d-\\d\\d-\\d{6}(-\\d+)?\\.sqlite"))
                    .sorted()
                    .toList();
        }
    }
}
