package factbox.library;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was saved out of a damaged library: rows read from it, and marks from a backup where it lost some.
///
/// `backup` is null where the damaged file still gave all of its marks.
public record Recovery(
        Path setAside, int bookmarks, @Nullable Path backup) {
    static Recovery into(Connection library, Path damaged, List<Path> backups) throws SQLException {
        boolean whole = copy(damaged, library, Schema.TABLES);
        Path used = null;
        if (!whole) {
            for (Path backup : backups) {
                if (copy(backup, library, Schema.MARKS)) {
                    used = backup;
                    break;
                }
            }
        }
        try (Statement statement = library.createStatement();
                ResultSet count = statement.executeQuery("SELECT count(*) FROM bookmark")) {
            return new Recovery(damaged, count.getInt(1), used);
        }
    }

    /// Copies what can be read; returns whether all marks could be.
    private static boolean copy(Path from, Connection to, List<String> tables) {
        boolean whole = true;
        try (Connection source = Database.openReadOnly(from)) {
            for (String table : tables) {
                boolean complete = copy(source, to, table, "") || copy(source, to, table, " ORDER BY rowid DESC");
                whole &= complete || !Schema.MARKS.contains(table);
            }
            return whole;
        } catch (SQLException e) {
            return false;
        }
    }

    /// Copies rows up to the first that can't be read; read from the other end, the rest comes too.
    private static boolean copy(Connection source, Connection to, String table, String order) {
        try (Statement statement = source.createStatement();
                ResultSet rows = statement.executeQuery("SELECT * FROM " + table + order)) {
            int columns = rows.getMetaData().getColumnCount();
            String places = String.join(", ", Collections.nCopies(columns, "?"));
            String insert = "INSERT OR IGNORE INTO %s VALUES(%s)".formatted(table, places);
            try (PreparedStatement row = to.prepareStatement(insert)) {
                while (rows.next()) {
                    for (int column = 1; column <= columns; column++) {
                        row.setObject(column, rows.getObject(column));
                    }
                    keep(row);
                }
            }
            return true;
        } catch (SQLException e) {
            return false;
        }
    }

    /// A row that is itself nonsense is left behind, and those after it are not.
    private static void keep(PreparedStatement row) throws SQLException {
        try {
            row.executeUpdate();
        } catch (SQLException e) {
            if (LibraryException.isDamage(e)) {
                throw e;
            }
        }
    }
}
