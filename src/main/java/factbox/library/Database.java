package factbox.library;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sqlite.Function;
import org.sqlite.SQLiteConfig;

/// Opens SQLite the way a library needs it: durable at commit, checked, and patient with another program's write.
final class Database {
    private static final int BUSY_MILLIS = 2000;

    private Database() {}

    static Connection open(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        config.enforceForeignKeys(true);
        config.setBusyTimeout(BUSY_MILLIS);
        Connection connection = config.createConnection("jdbc:sqlite:" + file);
        try {
            Function.create(connection, "folded", new Folded());
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    static Connection openReadOnly(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        return config.createConnection("jdbc:sqlite:" + file);
    }

    /// Reads what every later use stands on; a small file is checked whole.
    static boolean isSound(Connection connection, long bytes) throws SQLException {
        try (Statement statement = connection.createStatement();
                var result = statement.executeQuery(
                        bytes <= 16L << 20 ? "PRAGMA quick_check(1)" : "SELECT 'ok' FROM sqlite_schema LIMIT 1")) {
            return !result.next() || result.getString(1).equals("ok");
        } catch (SQLException e) {
            if (LibraryException.isDamage(e)) {
                return false;
            }
            throw e;
        }
    }

    /// Text without case and diacritics, as a search compares it.
    static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
    }

    private static final class Folded extends Function {
        @Override
        protected void xFunc() throws SQLException {
            @Nullable String text = value_text(0);
            result(text == null ? "" : fold(text));
        }
    }
}
