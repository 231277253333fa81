package factbox.library;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The keys of all stories in an order, read from its index piece by piece, so that nobody waits for the library
/// meanwhile: those of a million stories take 4 MB and half a second.
public final class StoryKeys {
    static final int PIECE = 10_000;

    private final Access access;
    private final StoryOrder order;
    private final int piece;
    private List<StoryOrder.Range> rest = List.of(StoryOrder.Range.ALL);
    private int[] keys = new int[PIECE];
    private int size;

    StoryKeys(Access access, StoryOrder order, int piece) {
        this.access = access;
        this.order = order;
        this.piece = piece;
    }

    /// Reads a piece; returns whether there are more.
    public boolean readOn() {
        List<Object> last = new ArrayList<>();
        int before = size;
        for (StoryOrder.Range range : rest) {
            int room = piece - (size - before);
            if (room > 0) {
                access.use(sql(range, room), statement -> read(statement, range.parameters(), last));
            }
        }
        rest = order.after(last);
        return size - before == piece;
    }

    /// Those that were read so far.
    public int[] keys() {
        return Arrays.copyOf(keys, size);
    }

    private String sql(StoryOrder.Range range, int limit) {
        return "SELECT s.key, s.%s FROM story s WHERE true%s%s LIMIT %d"
                .formatted(String.join(", s.", order.columns()), range.condition(), order.orderBy(), limit);
    }

    /// The columns are looked at for the last row alone.
    private int read(PreparedStatement statement, List<Object> parameters, List<Object> last) throws SQLException {
        for (int i = 0; i < parameters.size(); i++) {
            statement.setObject(i + 1, parameters.get(i));
        }
        int from = size;
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                if (size == keys.length) {
                    keys = Arrays.copyOf(keys, 2 * size);
                }
                keys[size++] = Math.toIntExact(row.getLong(1));
                if (size % piece == 0) {
                    last.clear();
                    for (int i = 0; i < order.columns().size(); i++) {
                        last.add(row.getObject(i + 2));
                    }
                }
            }
        }
        return size - from;
    }
}
