package factbox.library;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Takes marks into a library, and out of it again; runs within its caller's transaction.
///
/// Of two marks on one thing the later stays.
final class MarkMerge {
    private final Connection connection;
    private final List<TakenMarks.Change> changes = new ArrayList<>();

    MarkMerge(Connection connection) {
        this.connection = connection;
    }

    TakenMarks taken() {
        return changes.isEmpty() ? TakenMarks.NONE : new TakenMarks(changes);
    }

    /// Takes in a mark, which has the columns of its table.
    void put(MarkTable table, List<@Nullable Object> mark) throws SQLException {
        List<@Nullable Object> before = find(table, mark);
        if (!before.isEmpty() && (table.saysNothing() || since(before).compareTo(since(mark)) >= 0)) {
            return;
        }
        execute(table.put(), mark);
        changes.add(new TakenMarks.Change(table, mark, before));
    }

    /// What was taken in goes, and what it took the place of is back, unless the reader has changed it since.
    void takeBack(TakenMarks taken) throws SQLException {
        for (TakenMarks.Change change : taken.changes().reversed()) {
            List<@Nullable Object> now = find(change.table(), change.written());
            if (now.isEmpty() || !since(now).equals(since(change.written()))) {
                continue;
            }
            if (change.before().isEmpty()) {
                execute(
                        "DELETE FROM %s WHERE %s"
                                .formatted(
                                        change.table().table(), change.table().ofKey()),
                        key(change.table(), change.written()));
            } else {
                execute(change.table().put(), change.before());
            }
        }
    }

    /// Where each table ends now, for [#addedSince].
    Map<MarkTable, Long> ends() throws SQLException {
        Map<MarkTable, Long> ends = new EnumMap<>(MarkTable.class);
        for (MarkTable table : MarkTable.values()) {
            try (PreparedStatement select =
                            connection.prepareStatement("SELECT coalesce(max(rowid), 0) FROM " + table.table());
                    ResultSet row = select.executeQuery()) {
                ends.put(table, row.getLong(1));
            }
        }
        return ends;
    }

    /// The marks that somebody else has added behind these ends.
    TakenMarks addedSince(Map<MarkTable, Long> ends) throws SQLException {
        for (Map.Entry<MarkTable, Long> end : ends.entrySet()) {
            String sql = end.getKey().select() + " WHERE rowid > ?";
            for (List<@Nullable Object> mark : rows(end.getKey(), sql, List.of(end.getValue()))) {
                changes.add(new TakenMarks.Change(end.getKey(), mark, List.of()));
            }
        }
        return taken();
    }

    /// The mark that is there on the same thing, or an empty list.
    private List<@Nullable Object> find(MarkTable table, List<@Nullable Object> mark) throws SQLException {
        return rows(table, table.select() + " WHERE " + table.ofKey(), key(table, mark)).stream()
                .findFirst()
                .orElse(List.of());
    }

    private List<List<@Nullable Object>> rows(MarkTable table, String sql, List<? extends @Nullable Object> parameters)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            set(select, parameters);
            try (ResultSet row = select.executeQuery()) {
                List<List<@Nullable Object>> rows = new ArrayList<>();
                while (row.next()) {
                    rows.add(values(table, row));
                }
                return rows;
            }
        }
    }

    /// A row of a table that was asked for with [MarkTable#select].
    static List<@Nullable Object> values(MarkTable table, ResultSet row) throws SQLException {
        List<@Nullable Object> values = new ArrayList<>();
        for (int column = 1; column <= table.width(); column++) {
            values.add(row.getObject(column));
        }
        return Collections.unmodifiableList(values);
    }

    private static List<@Nullable Object> key(MarkTable table, List<@Nullable Object> mark) {
        return mark.subList(0, table.keys());
    }

    private static String since(List<@Nullable Object> mark) {
        return Objects.requireNonNull(mark.getLast()).toString();
    }

    private void execute(String sql, List<@Nullable Object> parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            set(statement, parameters);
            statement.executeUpdate();
        }
    }

    private static void set(PreparedStatement statement, List<? extends @Nullable Object> parameters)
            throws SQLException {
        for (int i = 0; i < parameters.size(); i++) {
            statement.setObject(i + 1, parameters.get(i));
        }
    }
}
