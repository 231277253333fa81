package factbox.library;

import factbox.story.Story;
import factbox.storyfile.StoryFileException;
import factbox.storyfile.StoryReader;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Deletes stories with their marks and brings them back; runs within its caller's transaction.
final class Deleting {
    private record Part(String table, String columns, String condition) {}

    private static final List<Part> PARTS = List.of(
            new Part(
                    "story",
                    "id, edition, language, section, headline, source, published, minutes, figures, hash, content",
                    "id = ?"),
            new Part("picture", "story, name, bytes", "story = ?"),
            new Part("version", "number, story, until, content, edition, key", "story = ?"),
            new Part(
                    "version_picture", "number, name, bytes", "number IN (SELECT number FROM version WHERE story = ?)"),
            new Part("alias", "id, story", "story = ?"),
            new Part("bookmark", "story, since", "story = ?"),
            new Part("read", "story, since", "story = ?"),
            new Part("place", "story, exact, prefix, suffix, start, since", "story = ?"),
            new Part(
                    "figure_mark",
                    "story, exact, start, prefix, suffix, pinned, hidden, label, own, since",
                    "story = ?"));

    private final Connection connection;

    Deleting(Connection connection) {
        this.connection = connection;
    }

    DeletedStories delete(Collection<String> ids) throws SQLException {
        List<DeletedStories.OneStory> deleted = new ArrayList<>();
        for (String id : ids) {
            List<DeletedStories.Row> rows = new ArrayList<>();
            for (Part part : PARTS) {
                read(part, id, rows);
            }
            if (rows.isEmpty() || !rows.getFirst().table().equals("story")) {
                continue;
            }
            for (Part part : PARTS.reversed()) {
                execute("DELETE FROM %s WHERE %s".formatted(part.table, part.condition), List.of(id));
            }
            deleted.add(new DeletedStories.OneStory(id, rows));
        }
        return new DeletedStories(deleted);
    }

    private void read(Part part, String id, List<DeletedStories.Row> rows) throws SQLException {
        List<String> columns = List.of(part.columns.split(", ", -1));
        String sql = "SELECT %s FROM %s WHERE %s ORDER BY rowid".formatted(part.columns, part.table, part.condition);
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, id);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    List<@Nullable Object> values = new ArrayList<>();
                    for (int i = 1; i <= columns.size(); i++) {
                        values.add(row.getObject(i));
                    }
                    rows.add(new DeletedStories.Row(part.table, columns, Collections.unmodifiableList(values)));
                }
            }
        }
    }

    /// Brings the stories back under new keys, with their marks. One that has come in again meanwhile stays as it is.
    void restore(DeletedStories deleted) throws SQLException {
        for (DeletedStories.OneStory story : deleted.stories()) {
            boolean isBack = has(story.id());
            Map<Object, Object> numbers = new HashMap<>();
            for (DeletedStories.Row row : story.rows()) {
                boolean isStorys =
                        !Schema.MARKS.contains(row.table()) && !row.table().equals("alias");
                if (!isBack || !isStorys) {
                    insert(row, numbers);
                }
            }
            if (!isBack) {
                remember(story.id());
            }
        }
    }

    /// Another version may have been given the number of a former one meanwhile.
    private void insert(DeletedStories.Row row, Map<Object, Object> numbers) throws SQLException {
        List<@Nullable Object> values = new ArrayList<>(row.values());
        boolean isVersion = row.table().equals("version");
        if (isVersion) {
            values.set(0, null);
        } else if (row.table().equals("version_picture")) {
            values.set(0, numbers.get(row.values().getFirst()));
        }
        execute(
                "INSERT OR IGNORE INTO %s(%s) VALUES(%s)"
                        .formatted(
                                row.table(),
                                String.join(", ", row.columns()),
                                String.join(", ", Collections.nCopies(values.size(), "?"))),
                values);
        if (isVersion) {
            numbers.put(Objects.requireNonNull(row.values().getFirst()), lastNumber());
        }
    }

    private long lastNumber() throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT last_insert_rowid()");
                ResultSet row = select.executeQuery()) {
            return row.getLong(1);
        }
    }

    private boolean has(String id) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT 1 FROM story WHERE id = ?")) {
            select.setString(1, id);
            try (ResultSet row = select.executeQuery()) {
                return row.next();
            }
        }
    }

    /// So that it is known again by its text.
    private void remember(String id) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT key, content FROM story WHERE id = ?")) {
            select.setString(1, id);
            long key;
            byte[] content;
            try (ResultSet row = select.executeQuery()) {
                key = row.getLong(1);
                content = row.getBytes(2);
            }
            Story story = StoryReader.read(id, StoryContent.json(content));
            new SameStory(connection).remember(key, story, StoryContent.plain(content));
        } catch (StoryFileException | IOException e) {
            // it is no worse than it was
        }
    }

    private void execute(String sql, List<? extends @Nullable Object> parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.size(); i++) {
                statement.setObject(i + 1, parameters.get(i));
            }
            statement.executeUpdate();
        }
    }
}
