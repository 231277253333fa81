package factbox.library;

import factbox.storyfile.StoryFileException;
import factbox.storyfile.StoryReader;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Copies what can be read of a damaged file into a new library, row by row.
final class Salvage {
    private final Path file;
    private final Connection library;
    private @Nullable Path backup;

    /// Into `library`, whose `file` is named where it can't be written.
    Salvage(Path file, Connection library) {
        this.file = file;
        this.library = library;
    }

    /// The newest backup that had marks which the damaged file had lost.
    @Nullable
    Path backup() {
        return backup;
    }

    void run(Path damaged, List<Path> backups) {
        Set<String> lacking = copy(damaged, Schema.MARKS);
        for (Path older : backups) {
            Set<String> stillLacking = lacking.isEmpty() ? lacking : copy(older, lacking);
            backup = backup == null && stillLacking.size() < lacking.size() ? older : backup;
            lacking = stillLacking;
        }
        // an edition that lost stories is taken in again, for its version is not known then
        if (copy(damaged, Schema.STORIES).isEmpty()) {
            copy(damaged, Schema.EDITIONS);
        }
        copy(damaged, Schema.VERSIONS);
    }

    /// Copies these tables and returns those that could not be read whole.
    private Set<String> copy(Path from, Collection<String> tables) {
        Set<String> lacking = new LinkedHashSet<>(tables);
        try (Connection source = Database.openReadOnly(from)) {
            for (String table : tables) {
                if (copy(source, table, "") || copy(source, table, " ORDER BY rowid DESC")) {
                    lacking.remove(table);
                }
            }
        } catch (SQLException e) {
            // what could not be opened lacks everything
        }
        return lacking;
    }

    /// Copies rows up to the first that can't be read; read from the other end, the rest comes too.
    private boolean copy(Connection source, String table, String order) {
        try (Statement statement = source.createStatement();
                ResultSet rows =
                        statement.executeQuery("SELECT " + Schema.columns(source, table) + " FROM " + table + order)) {
            ResultSetMetaData heading = rows.getMetaData();
            List<String> columns = new ArrayList<>();
            for (int column = 1; column <= heading.getColumnCount(); column++) {
                columns.add(heading.getColumnName(column));
            }
            String places = String.join(", ", Collections.nCopies(columns.size(), "?"));
            String insert =
                    "INSERT OR IGNORE INTO %s(%s) VALUES(%s)".formatted(table, String.join(", ", columns), places);
            boolean whole = true;
            try (PreparedStatement row = library.prepareStatement(insert)) {
                while (rows.next()) {
                    for (int column = 1; column <= columns.size(); column++) {
                        row.setObject(column, rows.getObject(column));
                    }
                    whole &= makesSense(table, rows) && keep(row);
                }
            }
            return whole;
        } catch (SQLException e) {
            return false;
        }
    }

    /// A flipped bit in a story's text is no damage to SQLite, nor is a page that is gone: its rows hold nothing.
    private static boolean makesSense(String table, ResultSet row) throws SQLException {
        if (!table.equals("story")) {
            return true;
        }
        String published = row.getString("published");
        byte[] content = row.getBytes("content");
        if (published == null || content == null) {
            return false;
        }
        try {
            var _ = LocalDate.parse(published);
            var _ = StoryReader.read("story", StoryContent.json(content));
            return true;
        } catch (StoryFileException | IOException | DateTimeException e) {
            return false;
        }
    }

    /// A row that is itself nonsense is left behind; that the new library can't be written is another matter.
    private boolean keep(PreparedStatement row) {
        try {
            row.executeUpdate();
            return true;
        } catch (SQLException e) {
            if (LibraryException.isRefusal(e)) {
                return false;
            }
            throw LibraryException.of(file, e);
        }
    }
}
