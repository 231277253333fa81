package factbox.library;

import factbox.story.Story;
import factbox.storyfile.StoryFile;
import factbox.storyfile.StoryFileException;
import factbox.storyfile.StoryReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The new library that the rows of a damaged one go into.
final class SalvagedRows {
    private static final int ID = 1;
    private static final int EDITION = 2;
    private static final int CONTENT = 11;
    private static final int FIRST_EDITION = 1;
    private static final int FIRST_JSON = 10;
    private static final int VERSION_CONTENT = 3;

    private final Path file;
    private final Connection library;

    SalvagedRows(Path file, Connection library) {
        this.file = file;
        this.library = library;
    }

    /// Adds a row of a table; returns whether it makes sense there. That the new library can't be written is another
    /// matter.
    boolean take(RowKind kind, BtreeRecord row) {
        if (!kind.fits(row)) {
            return false;
        }
        if (kind == RowKind.STORY) {
            return story(row);
        }
        if (kind == RowKind.VERSION && !Salvage.isReadable(row.bytes(VERSION_CONTENT))) {
            return false;
        }
        return insert(kind, kind.columns(row), row);
    }

    private boolean insert(RowKind kind, List<String> columns, BtreeRecord row) {
        String places = String.join(", ", Collections.nCopies(columns.size(), "?"));
        String sql =
                "INSERT OR IGNORE INTO %s(%s) VALUES(%s)".formatted(kind.table(), String.join(", ", columns), places);
        try (PreparedStatement insert = library.prepareStatement(sql)) {
            for (int i = 0; i < columns.size(); i++) {
                Object value = row.values().get(i);
                insert.setObject(i + 1, value == null && i == 0 ? Long.valueOf(row.key()) : value);
            }
            insert.executeUpdate();
            return true;
        } catch (SQLException e) {
            return refused(e);
        }
    }

    private boolean refused(SQLException e) {
        if (LibraryException.isRefusal(e)) {
            return false;
        }
        throw LibraryException.of(file, e);
    }

    /// Adds a mark that has no more to it than its story.
    boolean mark(RowKind kind, String story, String since) {
        try {
            execute("INSERT OR IGNORE INTO %s(story, since) VALUES(?, ?)".formatted(kind.table()), story, since);
            return true;
        } catch (SQLException e) {
            return refused(e);
        }
    }

    /// Everything is made anew of the story's own file, which is verified by its checksum.
    private boolean story(BtreeRecord row) {
        try {
            boolean first = row.values().size() <= CONTENT;
            byte[] json = first
                    ? row.text(FIRST_JSON).getBytes(StandardCharsets.UTF_8)
                    : StoryContent.json(row.bytes(CONTENT));
            Story story = StoryReader.read(row.text(first ? 0 : ID), json);
            @Nullable Long known = key(story.id());
            if (known != null && known > row.key()) {
                return true; // what was found is an older version, left on a page that is in use no longer
            }
            if (known != null) {
                execute("DELETE FROM story WHERE id = ?", story.id());
            }
            String edition = row.text(first ? FIRST_EDITION : EDITION);
            StoryFile read = new StoryFile(story, new String(json, StandardCharsets.UTF_8), Map.of());
            new StoryTable(library)
                    .insert(edition, StoryTable.Prepared.of(List.of(read)).getFirst(), first ? 0 : freeKey(row.key()));
            return true;
        } catch (StoryFileException | IOException e) {
            return false;
        } catch (SQLException e) {
            return refused(e);
        }
    }

    private @Nullable Long key(String id) throws SQLException {
        try (PreparedStatement select = library.prepareStatement("SELECT key FROM story WHERE id = ?")) {
            select.setString(1, id);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? row.getLong(1) : null;
            }
        }
    }

    /// This key, or 0 where a story has it or it is none.
    private long freeKey(long key) throws SQLException {
        if (key < 1 || key > Integer.MAX_VALUE / 2) {
            return 0;
        }
        try (PreparedStatement select = library.prepareStatement("SELECT 1 FROM story WHERE key = ?")) {
            select.setLong(1, key);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? 0 : key;
            }
        }
    }

    Set<String> stories() throws SQLException {
        try (PreparedStatement select = library.prepareStatement("SELECT id FROM story");
                ResultSet row = select.executeQuery()) {
            Set<String> ids = new HashSet<>();
            while (row.next()) {
                ids.add(row.getString(1));
            }
            return ids;
        }
    }

    void drop(RowKind kind) throws SQLException {
        execute("DELETE FROM " + kind.table());
    }

    /// Pictures whose story or version is gone.
    void dropOrphans() throws SQLException {
        execute("DELETE FROM picture WHERE story NOT IN (SELECT id FROM story)");
        execute("DELETE FROM version_picture WHERE number NOT IN (SELECT number FROM version)");
        execute("DELETE FROM removal");
    }

    private void execute(String sql, String... parameters) throws SQLException {
        try (PreparedStatement statement = library.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            statement.executeUpdate();
        }
    }
}
