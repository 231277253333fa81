package factbox.library;

import java.util.List;

/// A table of what the reader added to stories: its columns, the first of which tell one mark from another and the last
/// of which is the time.
enum MarkTable {
    BOOKMARK("bookmark", 1, "story", "since"),
    READ("read", 1, "story", "since"),
    PLACE("place", 1, "story", "exact", "prefix", "suffix", "start", "since"),
    FIGURE(
            "figure_mark",
            3,
            "story",
            "start",
            "exact",
            "prefix",
            "suffix",
            "pinned",
            "hidden",
            "label",
            "own",
            "since");

    private final String table;
    private final int keys;

    @SuppressWarnings("ImmutableEnumChecker") // never changed
    private final List<String> columns;

    MarkTable(String table, int keys, String... columns) {
        this.table = table;
        this.keys = keys;
        this.columns = List.of(columns);
    }

    String table() {
        return table;
    }

    /// How many of the first columns tell a mark from another.
    int keys() {
        return keys;
    }

    int width() {
        return columns.size();
    }

    /// Whether a mark says no more than that it is there.
    boolean saysNothing() {
        return width() == keys + 1;
    }

    String select() {
        return "SELECT %s FROM %s".formatted(String.join(", ", columns), table);
    }

    /// The condition that a row is of one mark.
    String ofKey() {
        return String.join(
                " AND ",
                columns.subList(0, keys).stream().map(column -> column + " = ?").toList());
    }

    String put() {
        return "INSERT OR REPLACE INTO %s(%s) VALUES(%s)"
                .formatted(table, String.join(", ", columns), "?, ".repeat(width() - 1) + "?");
    }
}
