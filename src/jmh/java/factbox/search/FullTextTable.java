package factbox.search;

import factbox.library.Library;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/// The yardstick: the same stories in SQLite's FTS5, the way that other readers search them.
final class FullTextTable implements AutoCloseable {
    private static final int BATCH = 500;
    private static final int PAGE = 20;

    private final Connection connection;

    private FullTextTable(Connection connection) {
        this.connection = connection;
    }

    /// The table in a file, filled with a library's stories where there is none yet.
    static FullTextTable of(Path file, Library library) throws SQLException {
        boolean there = Files.exists(file);
        FullTextTable table = new FullTextTable(DriverManager.getConnection("jdbc:sqlite:" + file));
        if (!there) {
            table.fill(library);
        }
        return table;
    }

    private void fill(Library library) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode = WAL");
            statement.execute("CREATE VIRTUAL TABLE story USING fts5(headline, body)");
        }
        connection.setAutoCommit(false);
        long inserting = 0;
        int stories = 0;
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO story VALUES(?, ?)")) {
            for (long key : library.changes().keys().stream().toArray()) {
                var text = library.pages().text(key).orElseThrow();
                long begun = System.nanoTime();
                insert.setString(1, text.row().headline());
                insert.setString(2, text.plain());
                insert.executeUpdate();
                if (++stories % BATCH == 0) {
                    connection.commit();
                }
                inserting += System.nanoTime() - begun;
            }
        }
        connection.commit();
        connection.setAutoCommit(true);
        System.out.printf("FTS5 took in %d stories, %.0f a second on one core%n", stories, stories / (inserting / 1e9));
    }

    /// Reads the best hits of a query; returns how many there were.
    int search(String query) throws SQLException {
        int hits = 0;
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT rowid, headline FROM story WHERE story MATCH ? ORDER BY rank LIMIT " + PAGE)) {
            select.setString(1, query);
            try (ResultSet result = select.executeQuery()) {
                while (result.next()) {
                    hits += result.getString(2).isEmpty() ? 0 : 1;
                }
            }
        }
        return hits;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
