package factbox.library;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A backup of marks, read into a library that is being made.
final class BackupFile {
    private BackupFile() {}

    /// Copies these tables and returns those that were read whole.
    static Set<RowKind> copy(Path backup, Collection<RowKind> kinds, SalvagedRows into) {
        Set<RowKind> whole = EnumSet.noneOf(RowKind.class);
        try (Connection source = Database.openReadOnly(backup)) {
            for (RowKind kind : kinds) {
                if (copy(source, kind, into)) {
                    whole.add(kind);
                }
            }
        } catch (SQLException e) {
            // what can't be opened has nothing
        }
        return whole;
    }

    /// Whether a backup can be read and has a mark of a story.
    static boolean hasMarks(Path backup) {
        return marks(backup) > 0;
    }

    /// How many marks of stories a backup has; none where it can't be read.
    static int marks(Path backup) {
        try (Connection source = Database.openReadOnly(backup);
                Statement statement = source.createStatement()) {
            int marks = 0;
            for (String table : Schema.marks(source)) {
                if (table.equals(RowKind.SETTING.table())) {
                    continue;
                }
                try (ResultSet row = statement.executeQuery("SELECT count(*) FROM " + table)) {
                    marks += row.getInt(1);
                }
            }
            return marks;
        } catch (SQLException e) {
            return 0;
        }
    }

    /// Whether two backups are of one library, as far as they say of which they are.
    static boolean isOfOneLibrary(Path first, Path second) {
        return identity(first).equals(identity(second));
    }

    private static String identity(Path backup) {
        try (Connection source = Database.openReadOnly(backup);
                Statement statement = source.createStatement();
                ResultSet row = statement.executeQuery("SELECT name FROM identity")) {
            return row.next() ? row.getString(1) : "";
        } catch (SQLException e) {
            return "";
        }
    }

    private static boolean copy(Connection source, RowKind kind, SalvagedRows into) {
        try (Statement statement = source.createStatement();
                ResultSet rows = statement.executeQuery("SELECT * FROM " + kind.table())) {
            ResultSetMetaData heading = rows.getMetaData();
            boolean whole = true;
            while (rows.next()) {
                List<@Nullable Object> values = new ArrayList<>();
                for (int column = 1; column <= heading.getColumnCount(); column++) {
                    Object value = rows.getObject(column);
                    values.add(value instanceof Integer number ? Long.valueOf(number) : value);
                }
                whole &= into.take(kind, new BtreeRecord(0, values));
            }
            return whole;
        } catch (SQLException e) {
            return false;
        }
    }
}
