package factbox.library;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;

/// Opens SQLite the way a library needs it: durable at commit, checked, and patient with another program's write.
final class Database {
    private static final int BUSY_MILLIS = 2000;
    private static final long CHECKED_WHOLE = 16L << 20;
    /// A story takes 2 or 3 KB: of smaller pages each would hold one, and a third of it nothing.
    private static final int PAGE_SIZE = 16_384;
    /// What an import changes in one transaction stays in memory until it is committed.
    private static final int CACHE_PAGES = 512;

    private Database() {}

    static Connection open(Path file) throws SQLException {
        return open(file, SQLiteConfig.JournalMode.WAL);
    }

    /// A new file that holds all that was committed, so that it can be moved.
    static Connection create(Path file) throws SQLException, IOException {
        OwnerOnly.makeFile(file);
        return open(file, SQLiteConfig.JournalMode.DELETE);
    }

    static Connection createInMemory() throws SQLException {
        return open(":memory:", SQLiteConfig.JournalMode.MEMORY);
    }

    private static Connection open(Path file, SQLiteConfig.JournalMode journal) throws SQLException {
        return open(file.toString(), journal);
    }

    private static Connection open(String file, SQLiteConfig.JournalMode journal) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true"); // what is deleted is no longer in the file
        config.setJournalMode(journal);
        config.setPageSize(PAGE_SIZE);
        config.setCacheSize(CACHE_PAGES);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        config.setBusyTimeout(BUSY_MILLIS);
        config.setTempStore(SQLiteConfig.TempStore.MEMORY); // nothing is written outside of the library's folder
        Connection connection = config.createConnection("jdbc:sqlite:" + file);
        try {
            StoryFunctions.define(connection);
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    static Connection openReadOnly(Path file) throws SQLException {
        return openReadOnly(file.toString());
    }

    /// A file that nobody writes meanwhile, in a folder where nothing can be written.
    static Connection openImmutable(Path file) throws SQLException {
        return openReadOnly("file:" + file.toUri().getRawPath() + "?immutable=1");
    }

    private static Connection openReadOnly(String file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setOpenMode(SQLiteOpenMode.OPEN_URI);
        Connection connection = config.createConnection("jdbc:sqlite:" + file);
        try {
            StoryFunctions.define(connection);
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /// Checks the marks, each against its table's index, and the pages of a small file; damage to the stories of a
    /// large
    /// one shows when they are read.
    static boolean isSound(Connection connection, long bytes) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            List<String> checks = new ArrayList<>(Schema.marks(connection).stream()
                    .map("PRAGMA integrity_check(%s)"::formatted)
                    .toList());
            if (bytes <= CHECKED_WHOLE) {
                checks.add("PRAGMA quick_check(1)");
            }
            for (String check : checks) {
                try (var result = statement.executeQuery(check)) {
                    if (result.next() && !result.getString(1).equals("ok")) {
                        return false;
                    }
                }
            }
            return true;
        } catch (SQLException e) {
            if (LibraryException.isDamage(e)) {
                return false;
            }
            throw e;
        }
    }
}
