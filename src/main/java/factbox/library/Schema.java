package factbox.library;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/// The tables of a library and the steps from each version to the next (`PRAGMA user_version`).
///
/// Marks name their story by id and outlive it: an edition that drops a story takes no bookmark with it.
final class Schema {
    /// The tables that hold what only the reader can give.
    static final List<String> MARKS = List.of("bookmark", "read", "place", "setting");
    /// All tables, referenced ones first.
    static final List<String> TABLES = List.of("bookmark", "read", "place", "setting", "edition", "story", "picture");

    private static final List<List<String>> MIGRATIONS = List.of(List.of(
            "CREATE TABLE edition(name TEXT PRIMARY KEY, version TEXT NOT NULL) STRICT",
            """
            CREATE TABLE story(
              id TEXT PRIMARY KEY, edition TEXT NOT NULL, language TEXT NOT NULL, section TEXT NOT NULL,
              headline TEXT NOT NULL, source TEXT NOT NULL, published TEXT NOT NULL,
              minutes INTEGER NOT NULL, figures INTEGER NOT NULL, plain TEXT NOT NULL, json TEXT NOT NULL) STRICT""",
            "CREATE INDEX story_published ON story(published DESC, id)",
            """
            CREATE TABLE picture(
              story TEXT NOT NULL REFERENCES story(id) ON DELETE CASCADE, name TEXT NOT NULL, bytes BLOB NOT NULL,
              PRIMARY KEY(story, name)) STRICT""",
            "CREATE TABLE bookmark(story TEXT PRIMARY KEY, since TEXT NOT NULL) STRICT",
            "CREATE TABLE read(story TEXT PRIMARY KEY, since TEXT NOT NULL) STRICT",
            """
            CREATE TABLE place(
              story TEXT PRIMARY KEY, exact TEXT NOT NULL, prefix TEXT NOT NULL, suffix TEXT NOT NULL,
              start INTEGER NOT NULL, since TEXT NOT NULL) STRICT""",
            "CREATE TABLE setting(name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT"));

    private Schema() {}

    /// Brings the database to the newest version in one transaction.
    static void migrate(Connection connection) throws SQLException {
        int version = version(connection);
        if (version > MIGRATIONS.size()) {
            throw new LibraryException("The library was written by a newer Factbox. Update Factbox to open it.");
        }
        if (version == MIGRATIONS.size()) {
            return;
        }
        Transaction.run(connection, () -> {
            try (Statement statement = connection.createStatement()) {
                for (List<String> step : MIGRATIONS.subList(version, MIGRATIONS.size())) {
                    for (String sql : step) {
                        statement.execute(sql);
                    }
                }
                statement.execute("PRAGMA user_version = " + MIGRATIONS.size());
            }
        });
    }

    private static int version(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                var result = statement.executeQuery("PRAGMA user_version")) {
            return result.getInt(1);
        }
    }
}
