package factbox.library;

import factbox.storyfile.StoryFile;
import factbox.storyfile.StoryFileException;
import factbox.storyfile.StoryReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Takes an import out of the library again; runs within its caller's transaction.
///
/// Each former version has the key that it had as a story. So those that the import itself brought are told from the
/// one that was there before it, which is given its place back.
final class TakingBack {
    /// What is to become of a story: another version of it takes its place, or nothing does.
    private record Before(long number, String edition, StoryFile file) {}

    private final Connection connection;
    private final BitSet keys;
    private final BitSet added;
    private long removed;
    private long restored;
    private long kept;

    /// `keys` are those of all that the import added.
    TakingBack(Connection connection, BitSet keys) {
        this(connection, keys, new BitSet());
    }

    /// Those of `added` took no place: whatever former versions they have came with them.
    TakingBack(Connection connection, BitSet keys, BitSet added) {
        this.connection = connection;
        this.keys = keys;
        this.added = added;
    }

    TakenBack run() throws SQLException {
        try (PreparedStatement story =
                connection.prepareStatement("SELECT id, id IN (SELECT story FROM bookmark) FROM story WHERE key = ?")) {
            for (int key = keys.nextSetBit(0); key >= 0; key = keys.nextSetBit(key + 1)) {
                story.setLong(1, key);
                try (ResultSet row = story.executeQuery()) {
                    if (row.next()) {
                        if (added.get(key)) {
                            remove(key, row.getString(1), row.getBoolean(2));
                        } else {
                            takeBack(key, row.getString(1), row.getBoolean(2));
                        }
                    }
                }
            }
        }
        return new TakenBack(removed, restored, kept);
    }

    private void takeBack(long key, String id, boolean bookmarked) throws SQLException {
        try (PreparedStatement versions = connection.prepareStatement(
                "SELECT number, key, edition, content FROM version WHERE story = ? ORDER BY number DESC")) {
            versions.setString(1, id);
            try (ResultSet row = versions.executeQuery()) {
                int own = 0;
                while (row.next()) {
                    if (!keys.get(Math.toIntExact(row.getLong(2)))) {
                        Optional<Before> before = before(id, row);
                        if (before.isPresent()) {
                            restore(key, id, before.get());
                        } else {
                            kept++;
                        }
                        return;
                    }
                    own++;
                }
                // where as many versions are there as are kept, the one from before the import may have been dropped
                remove(key, id, bookmarked || own == Versions.MOST);
            }
        }
    }

    private void remove(long key, String id, boolean keeps) throws SQLException {
        if (keeps) {
            kept++;
            return;
        }
        execute("DELETE FROM story WHERE key = ?", key);
        execute("DELETE FROM version WHERE story = ?", id);
        execute("DELETE FROM alias WHERE story = ?", id);
        removed++;
    }

    private void restore(long key, String id, Before before) throws SQLException {
        execute("DELETE FROM story WHERE key = ?", key);
        execute("DELETE FROM version WHERE story = ? AND number >= ?", id, before.number);
        new StoryTable(connection)
                .insert(
                        before.edition,
                        StoryTable.Prepared.of(List.of(before.file)).getFirst());
        restored++;
    }

    /// The version of this row; nothing where it can't be read.
    private Optional<Before> before(String id, ResultSet row) throws SQLException {
        try {
            long number = row.getLong(1);
            byte[] json = StoryContent.json(row.getBytes(4));
            return Optional.of(new Before(
                    number,
                    row.getString(3),
                    new StoryFile(
                            StoryReader.read(id, json), new String(json, StandardCharsets.UTF_8), pictures(number))));
        } catch (IOException | StoryFileException e) {
            return Optional.empty();
        }
    }

    private Map<String, byte[]> pictures(long number) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("SELECT name, bytes FROM version_picture WHERE number = ?")) {
            select.setLong(1, number);
            try (ResultSet row = select.executeQuery()) {
                Map<String, byte[]> pictures = new HashMap<>();
                while (row.next()) {
                    pictures.put(row.getString(1), row.getBytes(2));
                }
                return pictures;
            }
        }
    }

    private void execute(String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.executeUpdate();
        }
    }
}
