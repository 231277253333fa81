package factbox.library;

import factbox.story.Passage;
import factbox.story.Span;
import factbox.story.Story;
import factbox.storyfile.Edition;
import factbox.storyfile.StoryFileException;
import factbox.storyfile.StoryReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All stories on this computer and all that the reader added to them, in one SQLite file.
///
/// What a method wrote is on the disk when it returns. Any thread may call; calls wait for each other.
/// Every method throws [LibraryException], whose message is meant for the reader, where the file fails.
public final class Library implements AutoCloseable {
    @FunctionalInterface
    private interface Use<T> {
        T with(PreparedStatement statement) throws SQLException;
    }

    private final LibraryFiles files;
    private final Connection connection;

    Library(LibraryFiles files, Connection connection) {
        this.files = files;
        this.connection = connection;
    }

    /// The stories that a filter lets through, newest first.
    public List<StoryRow> rows(StoryFilter filter) {
        StringBuilder sql = new StringBuilder("""
                SELECT s.id, s.language, s.section, s.headline, s.source, s.published, s.minutes, s.figures,
                  b.story IS NOT NULL AS bookmarked, r.story IS NOT NULL AS seen
                FROM story s LEFT JOIN bookmark b ON b.story = s.id LEFT JOIN read r ON r.story = s.id
                WHERE (?1 = '' OR s.section = ?1)""");
        switch (filter.show()) {
            case ALL -> {}
            case UNREAD -> sql.append(" AND r.story IS NULL");
            case BOOKMARKED -> sql.append(" AND b.story IS NOT NULL");
        }
        List<String> words = List.of(Database.fold(filter.words()).strip().split("\\s+"));
        for (int i = 0; i < words.size(); i++) {
            sql.append(
                    " AND instr(folded(s.headline || ' ' || s.section || ' ' || s.source || ' ' || s.plain), ?%d) > 0"
                            .formatted(i + 2));
        }
        return use(sql + " ORDER BY s.published DESC, s.id", statement -> {
            statement.setString(1, filter.section());
            for (int i = 0; i < words.size(); i++) {
                statement.setString(i + 2, words.get(i));
            }
            List<StoryRow> rows = new ArrayList<>();
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    rows.add(row(result));
                }
            }
            return rows;
        });
    }

    private static StoryRow row(ResultSet result) throws SQLException {
        return new StoryRow(
                result.getString("id"),
                result.getString("language"),
                result.getString("section"),
                result.getString("headline"),
                result.getString("source"),
                LocalDate.parse(result.getString("published")),
                result.getInt("minutes"),
                result.getInt("figures"),
                result.getBoolean("bookmarked"),
                result.getBoolean("seen"));
    }

    public Counts counts() {
        String sql = """
                SELECT count(*), count(*) - (SELECT count(*) FROM read JOIN story ON story.id = read.story),
                  (SELECT count(*) FROM bookmark JOIN story ON story.id = bookmark.story) FROM story""";
        return use(sql, statement -> {
            try (ResultSet result = statement.executeQuery()) {
                return new Counts(result.getInt(1), result.getInt(2), result.getInt(3));
            }
        });
    }

    /// The sections that have stories, in alphabetical order.
    public List<String> sections() {
        return use("SELECT DISTINCT section FROM story ORDER BY section", statement -> {
            List<String> sections = new ArrayList<>();
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    sections.add(result.getString(1));
                }
            }
            return sections;
        });
    }

    /// The story of this id, if the library has it.
    public Optional<Story> story(String id) {
        return text("SELECT json FROM story WHERE id = ?", id).map(json -> {
            try {
                return StoryReader.read(id, json.getBytes(StandardCharsets.UTF_8));
            } catch (StoryFileException e) {
                throw new LibraryException("This story can’t be read: " + e.getMessage(), e);
            }
        });
    }

    /// The pictures that came with a story, by the names its body has for them.
    public Map<String, byte[]> pictures(String id) {
        return use("SELECT name, bytes FROM picture WHERE story = ?", statement -> {
            statement.setString(1, id);
            Map<String, byte[]> pictures = new HashMap<>();
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    pictures.put(result.getString(1), result.getBytes(2));
                }
            }
            return pictures;
        });
    }

    /// The version in which an edition was last taken in.
    public Optional<String> editionVersion(String name) {
        return text("SELECT version FROM edition WHERE name = ?", name);
    }

    /// Takes an edition in place of its former version, whole or not at all; marks stay.
    public void put(Edition edition) {
        inTransaction(() -> new EditionStore(connection).replace(edition));
    }

    public void setBookmarked(String id, boolean bookmarked) {
        inTransaction(() -> mark("bookmark", List.of(id), bookmarked));
    }

    public void setRead(Collection<String> ids, boolean read) {
        inTransaction(() -> mark("read", ids, read));
    }

    private void mark(String table, Collection<String> ids, boolean set) throws SQLException {
        String sql = set
                ? "INSERT OR IGNORE INTO " + table + "(story, since) VALUES(?, ?)"
                : "DELETE FROM " + table + " WHERE story = ?";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (String id : ids) {
                statement.setString(1, id);
                if (set) {
                    statement.setString(2, Instant.now().toString());
                }
                statement.executeUpdate();
            }
        }
    }

    /// Where reading stopped in a story; a place that makes no sense is none.
    public Optional<Passage> place(String id) {
        return use("SELECT exact, prefix, suffix, start FROM place WHERE story = ?", statement -> {
            statement.setString(1, id);
            try (ResultSet result = statement.executeQuery()) {
                if (!result.next()) {
                    return Optional.empty();
                }
                String exact = result.getString(1);
                int start = result.getInt(4);
                try {
                    Span position = new Span(start, start + exact.length());
                    return Optional.of(new Passage(exact, result.getString(2), result.getString(3), position));
                } catch (IllegalArgumentException e) {
                    return Optional.empty();
                }
            }
        });
    }

    /// Remembers where reading stopped; the passage has its position.
    public void setPlace(String id, Passage place) {
        Span position = Optional.ofNullable(place.position()).orElseThrow();
        inTransaction(() -> {
            String sql =
                    "INSERT OR REPLACE INTO place(story, exact, prefix, suffix, start, since) VALUES(?, ?, ?, ?, ?, ?)";
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                statement.setString(1, id);
                statement.setString(2, place.exact());
                statement.setString(3, place.prefix());
                statement.setString(4, place.suffix());
                statement.setInt(5, position.start());
                statement.setString(6, Instant.now().toString());
                statement.executeUpdate();
            }
        });
    }

    /// How the reader left the program: window, theme, open story and the like.
    public Map<String, String> settings() {
        return use("SELECT name, value FROM setting", statement -> {
            Map<String, String> settings = new HashMap<>();
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    settings.put(result.getString(1), result.getString(2));
                }
            }
            return settings;
        });
    }

    public void setSetting(String name, String value) {
        inTransaction(() -> {
            try (PreparedStatement statement =
                    connection.prepareStatement("INSERT OR REPLACE INTO setting(name, value) VALUES(?, ?)")) {
                statement.setString(1, name);
                statement.setString(2, value);
                statement.executeUpdate();
            }
        });
    }

    /// Copies the marks to a file of today's date beside the library, once a day, and keeps the newest seven.
    public synchronized void backUpMarks() {
        Backups.write(files.library(), connection, LocalDate.now(ZoneId.systemDefault()));
    }

    @Override
    public synchronized void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    private LibraryException failure(SQLException e) {
        if (LibraryException.isDamage(e)) {
            files.condemn();
        }
        return LibraryException.of(files.library(), e);
    }

    /// SQLite does not notice every damage: a date may be none, and its story is lost without it.
    private LibraryException nonsense(RuntimeException e) {
        files.condemn();
        return LibraryException.damaged(files.library(), e);
    }

    private Optional<String> text(String sql, String parameter) {
        return use(sql, statement -> {
            statement.setString(1, parameter);
            try (ResultSet result = statement.executeQuery()) {
                return result.next() ? Optional.of(result.getString(1)) : Optional.empty();
            }
        });
    }

    private synchronized <T> T use(String sql, Use<T> use) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            return use.with(statement);
        } catch (SQLException e) {
            throw failure(e);
        } catch (DateTimeException e) {
            throw nonsense(e);
        }
    }

    private synchronized void inTransaction(Transaction.Work work) {
        try {
            Transaction.run(connection, work);
        } catch (SQLException e) {
            throw failure(e);
        }
    }
}
