package factbox.library;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The one way to a library's database: a call at a time, with every failure told in a sentence.
final class Access {
    /// What is done with a statement.
    @FunctionalInterface
    interface Use<T> {
        T with(PreparedStatement statement) throws SQLException, IOException;
    }

    /// Makes something of a result's row.
    @FunctionalInterface
    interface Row<T> {
        T of(ResultSet row) throws SQLException, IOException;
    }

    private final LibraryFiles files;
    private final Connection connection;
    private final boolean readOnly;
    private final Optional<Object> file;

    Access(LibraryFiles files, Connection connection) {
        this(files, connection, false);
    }

    Access(LibraryFiles files, Connection connection, boolean readOnly) {
        this.files = files;
        this.connection = connection;
        this.readOnly = readOnly;
        file = files.fileKey();
    }

    boolean isReadOnly() {
        return readOnly;
    }

    Connection connection() {
        return connection;
    }

    synchronized <T> T use(String sql, Use<T> use) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            return use.with(statement);
        } catch (SQLException e) {
            throw failure(e);
        } catch (DateTimeException | IOException e) {
            throw nonsense(e);
        }
    }

    /// The rows that a query with these parameters gives.
    <T> List<T> list(String sql, Row<T> row, Object... parameters) {
        return use(sql, statement -> {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            List<T> rows = new ArrayList<>();
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    rows.add(row.of(result));
                }
            }
            return rows;
        });
    }

    /// The first row of the same, if there is one.
    <T> Optional<T> first(String sql, Row<T> row, Object... parameters) {
        return list(sql, row, parameters).stream().findFirst();
    }

    /// The first row of the same for each of these keys, in their order, where there is one.
    <T> List<T> each(String sql, Row<T> row, Collection<Long> keys) {
        return use(sql, statement -> {
            List<T> rows = new ArrayList<>(keys.size());
            for (long key : keys) {
                statement.setLong(1, key);
                try (ResultSet result = statement.executeQuery()) {
                    if (result.next()) {
                        rows.add(row.of(result));
                    }
                }
            }
            return rows;
        });
    }

    /// The keys that a query with these parameters gives in its one column.
    BitSet keys(String sql, Object... parameters) {
        return use(sql, statement -> {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            BitSet keys = new BitSet();
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    keys.set(Math.toIntExact(result.getLong(1)));
                }
            }
            return keys;
        });
    }

    /// Runs a statement that gives nothing, within a transaction.
    void run(String sql, @Nullable Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.executeUpdate();
        }
    }

    synchronized void inTransaction(Transaction.Work work) {
        if (readOnly) {
            throw LibraryException.readOnly(files.folder());
        }
        if (!files.fileKey().equals(file)) {
            // what is written now would go into a file that nobody finds again
            throw new LibraryException(
                    "The library's file was replaced or moved while it was open. Nothing more is saved: close Factbox and open it again. (%s)"
                            .formatted(files.library()));
        }
        try {
            Transaction.run(connection, work);
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    LibraryException failure(SQLException e) {
        if (LibraryException.isDamage(e) && !readOnly && files.fileKey().equals(file)) {
            files.condemn();
        }
        return LibraryException.of(files.library(), e);
    }

    /// SQLite does not notice every damage: a date may be none, and its story is lost without it.
    LibraryException nonsense(Exception e) {
        if (!readOnly) {
            files.condemn();
        }
        return LibraryException.damaged(files.library(), e);
    }

    synchronized void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw failure(e);
        }
    }
}
