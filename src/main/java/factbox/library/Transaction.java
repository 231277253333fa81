package factbox.library;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/// Runs several statements so that all of them happen or none.
final class Transaction {
    /// What a transaction does.
    @FunctionalInterface
    interface Work {
        void run() throws SQLException;
    }

    private Transaction() {}

    /// The driver's own commit begins the next transaction at once, and would fail where another program is quicker.
    static void run(Connection connection, Work work) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            try {
                work.run();
                statement.execute("COMMIT");
            } catch (SQLException | RuntimeException e) {
                rollBack(statement, e);
                throw e;
            }
        }
    }

    /// SQLite may have rolled back already, as where the disk is full; what failed first is what is told.
    private static void rollBack(Statement statement, Exception cause) {
        try {
            statement.execute("ROLLBACK");
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }
}
