package factbox.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/// Rows of the list, a page at a time, each page found by the last row of the one before (keyset paging).
public final class StoryPages {
    /// A story's row with its text, for a passage to be cut from.
    public record TextRow(StoryRow row, String plain) {}

    private static final String COLUMNS = """
            SELECT s.key, s.id, s.language, s.section, s.headline, s.source, s.published, s.minutes, s.figures,
              b.story IS NOT NULL AS bookmarked, r.story IS NOT NULL AS seen, s.undated""";
    private static final int CONTENT = 13;
    private static final String TABLES =
            " FROM story s LEFT JOIN bookmark b ON b.story = s.id LEFT JOIN read r ON r.story = s.id";

    private final Access access;

    StoryPages(Access access) {
        this.access = access;
    }

    List<StoryRow> all(StoryFilter filter) {
        List<Object> parameters = new ArrayList<>();
        String sql = COLUMNS + TABLES + where(filter, parameters) + StoryOrder.NEWEST.orderBy();
        return access.list(sql, StoryPages::row, parameters.toArray());
    }

    /// How many stories a filter lets through.
    public long count(StoryFilter filter) {
        List<Object> parameters = new ArrayList<>();
        String sql = "SELECT count(*)" + TABLES + where(filter, parameters);
        return access.list(sql, row -> row.getLong(1), parameters.toArray()).getFirst();
    }

    /// The rows that come after a row, or the first ones where it is null.
    public List<StoryRow> page(StoryFilter filter, StoryOrder order, @Nullable StoryRow after, int limit) {
        if (after == null) {
            return part(filter, order, StoryOrder.Range.ALL, limit);
        }
        List<StoryRow> page = new ArrayList<>();
        List<Object> values =
                order.columns().stream().map(column -> value(column, after)).toList();
        for (StoryOrder.Range range : order.after(values)) {
            if (page.size() < limit) {
                page.addAll(part(filter, order, range, limit - page.size()));
            }
        }
        return page;
    }

    private List<StoryRow> part(StoryFilter filter, StoryOrder order, StoryOrder.Range range, int limit) {
        List<Object> parameters = new ArrayList<>();
        String sql = COLUMNS + TABLES + where(filter, parameters) + range.condition() + order.orderBy() + " LIMIT ?";
        parameters.addAll(range.parameters());
        parameters.add(limit);
        return access.list(sql, StoryPages::row, parameters.toArray());
    }

    private static Object value(String column, StoryRow row) {
        return switch (column) {
            case "published" -> row.published().toString();
            case "source" -> row.source();
            case "figures" -> row.figures();
            default -> row.id();
        };
    }

    private static String where(StoryFilter filter, List<Object> parameters) {
        StringBuilder sql = new StringBuilder(" WHERE true");
        if (!filter.section().isEmpty()) {
            sql.append(" AND s.section = ?");
            parameters.add(filter.section());
        }
        switch (filter.show()) {
            case ALL -> {}
            case UNREAD -> sql.append(" AND r.story IS NULL");
            case BOOKMARKED -> sql.append(" AND b.story IS NOT NULL");
        }
        return sql.toString();
    }

    /// The keys of the stories that a filter lets through, newest first; they are few bytes even of a large library.
    public long[] keys(StoryFilter filter) {
        List<Object> parameters = new ArrayList<>();
        String sql = "SELECT s.key" + TABLES + where(filter, parameters) + StoryOrder.NEWEST.orderBy();
        return access.use(sql, statement -> {
            for (int i = 0; i < parameters.size(); i++) {
                statement.setObject(i + 1, parameters.get(i));
            }
            LongStream.Builder keys = LongStream.builder();
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    keys.add(result.getLong(1));
                }
            }
            return keys.build().toArray();
        });
    }

    /// The key of the story of this id, if the library has it.
    public Optional<Long> key(String id) {
        return access.first("SELECT key FROM story WHERE id = ?", row -> row.getLong(1), id);
    }

    /// All keys in an order.
    public StoryKeys keys(StoryOrder order) {
        return keys(order, StoryKeys.PIECE);
    }

    StoryKeys keys(StoryOrder order, int piece) {
        return new StoryKeys(access, order, piece);
    }

    /// The keys of a section's stories.
    public BitSet keys(String section) {
        return access.keys("SELECT key FROM story WHERE section = ?", section);
    }

    /// The row of the story with this id, if the library has it.
    public Optional<StoryRow> row(String id) {
        return access.first(COLUMNS + TABLES + " WHERE s.id = ?", StoryPages::row, id);
    }

    /// The rows of these keys, in this order; without those that are no longer in the library.
    public List<StoryRow> rows(Collection<Long> keys) {
        return access.each(COLUMNS + TABLES + " WHERE s.key = ?", StoryPages::row, keys);
    }

    /// The same with the texts.
    public List<TextRow> texts(Collection<Long> keys) {
        return access.each(
                COLUMNS + ", s.content" + TABLES + " WHERE s.key = ?",
                row -> new TextRow(row(row), StoryContent.plain(row.getBytes(CONTENT))),
                keys);
    }

    /// The row and the text of the story with this key, if it is still in the library.
    public Optional<TextRow> text(long key) {
        return texts(List.of(key)).stream().findFirst();
    }

    /// Of the [#COLUMNS] in their order.
    private static StoryRow row(ResultSet result) throws SQLException {
        return new StoryRow(
                result.getLong(1),
                result.getString(2),
                result.getString(3),
                result.getString(4),
                result.getString(5),
                result.getString(6),
                LocalDate.parse(result.getString(7)),
                result.getBoolean(12),
                result.getInt(8),
                result.getInt(9),
                result.getBoolean(10),
                result.getBoolean(11));
    }
}
