package factbox.library;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// The tables of a library and the steps from each version to the next (`PRAGMA user_version`).
///
/// Marks name their story by id and outlive it: an edition that drops a story takes no bookmark with it.
final class Schema {
    /// The tables that hold what only the reader can give.
    static final List<String> MARKS = List.of("bookmark", "read", "place", "setting", "figure_mark");
    /// The tables that hold stories, referenced ones first.
    static final List<String> STORIES = List.of("story", "picture");
    /// The tables that hold what stories said before, referenced ones first; not in libraries of the first versions.
    static final List<String> VERSIONS = List.of("version", "version_picture", "alias");
    /// The table that says which stories the others hold.
    static final List<String> EDITIONS = List.of("edition");

    /// The columns of a story, but for the key, which each library gives anew.
    private static final String STORY =
            "id, edition, language, section, headline, source, published, minutes, figures, hash, content";
    /// The same out of a library of version 1.
    private static final String FIRST_STORY =
            "id, edition, language, section, headline, source, published, minutes, figures,"
                    + " content_hash(json) AS hash, packed(plain, json) AS content";

    private static final List<String> FIRST = List.of(
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
            "CREATE TABLE setting(name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT");

    /// Stories in the order in which they came, compressed; what was removed; and a name that no other library has.
    private static final List<String> SECOND = List.of(
            "ALTER TABLE story RENAME TO old_story",
            "ALTER TABLE picture RENAME TO old_picture",
            """
            CREATE TABLE story(
              key INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, edition TEXT NOT NULL,
              language TEXT NOT NULL, section TEXT NOT NULL, headline TEXT NOT NULL, source TEXT NOT NULL,
              published TEXT NOT NULL, minutes INTEGER NOT NULL, figures INTEGER NOT NULL, hash INTEGER NOT NULL,
              content BLOB NOT NULL) STRICT""",
            """
            CREATE TABLE picture(
              story TEXT NOT NULL REFERENCES story(id) ON DELETE CASCADE, name TEXT NOT NULL, bytes BLOB NOT NULL,
              PRIMARY KEY(story, name)) STRICT""",
            "INSERT INTO story(%s) SELECT %s FROM old_story ORDER BY rowid".formatted(STORY, FIRST_STORY),
            "INSERT INTO picture SELECT * FROM old_picture",
            "DROP TABLE old_picture",
            "DROP TABLE old_story",
            "CREATE INDEX story_edition ON story(edition)",
            "CREATE INDEX story_published ON story(published DESC, id)",
            "CREATE INDEX story_section ON story(section, published DESC, id)",
            "CREATE INDEX story_source ON story(source, published DESC, id)",
            "CREATE INDEX story_figures ON story(figures DESC, published DESC, id)",
            "CREATE TABLE removal(number INTEGER PRIMARY KEY AUTOINCREMENT, key INTEGER NOT NULL) STRICT",
            """
            CREATE TRIGGER story_removed AFTER DELETE ON story BEGIN
              INSERT INTO removal(key) VALUES(old.key);
            END""",
            "CREATE TABLE identity(name TEXT NOT NULL) STRICT",
            "INSERT INTO identity VALUES(lower(hex(randomblob(16))))");

    /// What stories said before they were updated, and the few numbers by which alike texts are found.
    private static final List<String> THIRD = List.of(
            """
            CREATE TABLE version(
              number INTEGER PRIMARY KEY, story TEXT NOT NULL, until TEXT NOT NULL, content BLOB NOT NULL) STRICT""",
            "CREATE INDEX version_story ON version(story, number)",
            """
            CREATE TABLE likeness(
              band INTEGER NOT NULL, story INTEGER NOT NULL REFERENCES story(key) ON DELETE CASCADE,
              PRIMARY KEY(band, story)) STRICT, WITHOUT ROWID""",
            "CREATE INDEX likeness_story ON likeness(story)");

    /// What the reader made of figures.
    private static final List<String> FOURTH = List.of("""
            CREATE TABLE figure_mark(
              story TEXT NOT NULL, exact TEXT NOT NULL, start INTEGER NOT NULL, prefix TEXT NOT NULL,
              suffix TEXT NOT NULL, pinned INTEGER NOT NULL, hidden INTEGER NOT NULL, label TEXT,
              own INTEGER NOT NULL, since TEXT NOT NULL, PRIMARY KEY(story, start, exact)) STRICT""");

    /// What a former version needs to be given its place back: its edition, the key that it had, and its pictures.
    private static final List<String> FIFTH = List.of(
            "ALTER TABLE version ADD COLUMN edition TEXT NOT NULL DEFAULT ''",
            "ALTER TABLE version ADD COLUMN key INTEGER NOT NULL DEFAULT 0",
            """
            CREATE TABLE version_picture(
              number INTEGER NOT NULL REFERENCES version(number) ON DELETE CASCADE, name TEXT NOT NULL,
              bytes BLOB NOT NULL, PRIMARY KEY(number, name)) STRICT""");

    /// The other ids under which a story came, so that it is the same story whatever comes of its text; and in each row
    /// of two texts what it is, so that it is known when its page is all that is left of a file.
    private static final List<String> SIXTH = Stream.concat(
                    Stream.of("CREATE TABLE alias(id TEXT PRIMARY KEY, story TEXT NOT NULL,"
                            + " kind TEXT NOT NULL DEFAULT 'alias') STRICT"),
                    Stream.of(
                                    named("edition", "name", "version"),
                                    named("bookmark", "story", "since"),
                                    named("read", "story", "since"),
                                    named("setting", "name", "value"))
                            .flatMap(List::stream))
            .toList();

    /// Whether a story's day of publication is known, or that of its file stands for it.
    private static final List<String> SEVENTH =
            List.of("ALTER TABLE story ADD COLUMN undated INTEGER NOT NULL DEFAULT 0");

    /// Has each row of a table of two texts name the table.
    private static List<String> named(String table, String key, String value) {
        return List.of(
                "ALTER TABLE %1$s RENAME TO old_%1$s".formatted(table),
                "CREATE TABLE %1$s(%2$s TEXT PRIMARY KEY, %3$s TEXT NOT NULL, kind TEXT NOT NULL DEFAULT '%1$s') STRICT"
                        .formatted(table, key, value),
                "INSERT INTO %1$s(%2$s, %3$s) SELECT %2$s, %3$s FROM old_%1$s ORDER BY rowid"
                        .formatted(table, key, value),
                "DROP TABLE old_%1$s".formatted(table));
    }

    private static final List<List<String>> MIGRATIONS = List.of(FIRST, SECOND, THIRD, FOURTH, FIFTH, SIXTH, SEVENTH);

    private Schema() {}

    /// Makes a new database with nothing beside it, all of which is in the file when this returns.
    static Connection create(Path file) throws SQLException, IOException {
        return filled(Database.create(file));
    }

    /// Makes a new database that is in no file.
    static Connection createInMemory() throws SQLException {
        return filled(Database.createInMemory());
    }

    /// Where tables and indexes begin in libraries that each version made and no later one has changed, the newest
    /// first.
    static List<Map<String, Integer>> usualRoots() throws SQLException {
        List<Map<String, Integer>> roots = new ArrayList<>();
        for (int version = MIGRATIONS.size(); version > 0; version--) {
            try (Connection connection = Database.createInMemory();
                    Statement statement = connection.createStatement()) {
                for (List<String> step : MIGRATIONS.subList(0, version)) {
                    for (String sql : step) {
                        statement.execute(sql);
                    }
                }
                Map<String, Integer> usual = new HashMap<>();
                try (var row = statement.executeQuery("SELECT name, rootpage FROM sqlite_schema WHERE rootpage > 0")) {
                    while (row.next()) {
                        usual.put(row.getString(1), row.getInt(2));
                    }
                }
                roots.add(usual);
            }
        }
        return roots;
    }

    private static Connection filled(Connection connection) throws SQLException {
        try {
            migrate(connection, 0);
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /// Brings the database to the newest version in one transaction; returns whether it has all of its tables.
    ///
    /// No library is ever seen without a version: one that has none is no library, or no longer.
    static boolean migrate(Connection connection) throws SQLException {
        int version = version(connection);
        refuseNewer(version);
        if (version == 0) {
            return false;
        }
        migrate(connection, version);
        return tables(connection)
                .containsAll(Stream.of(MARKS, STORIES, EDITIONS)
                        .flatMap(List::stream)
                        .toList());
    }

    private static void refuseNewer(int version) {
        if (version > MIGRATIONS.size()) {
            throw new LibraryException("The library was written by a newer Factbox. Update Factbox to open it.");
        }
    }

    /// Throws [LibraryException] where the library has tables that this version does not know.
    static void refuseNewer(Connection connection) throws SQLException {
        refuseNewer(version(connection));
    }

    static boolean isNewest(Connection connection) throws SQLException {
        return version(connection) == MIGRATIONS.size();
    }

    private static void migrate(Connection connection, int version) throws SQLException {
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

    /// The tables of marks that a library has, of whatever version.
    static Set<String> marks(Connection connection) throws SQLException {
        Set<String> tables = tables(connection);
        tables.retainAll(MARKS);
        return tables;
    }

    private static Set<String> tables(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                var result = statement.executeQuery("SELECT name FROM sqlite_schema WHERE type = 'table'")) {
            Set<String> tables = new HashSet<>();
            while (result.next()) {
                tables.add(result.getString(1));
            }
            return tables;
        }
    }

    private static int version(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                var result = statement.executeQuery("PRAGMA user_version")) {
            return result.getInt(1);
        }
    }
}
