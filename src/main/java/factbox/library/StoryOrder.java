package factbox.library;

import java.util.ArrayList;
import java.util.List;

/// An order of the list's rows; each has an index, so that a page costs the same wherever it is.
public enum StoryOrder {
    NEWEST("published DESC,id"),
    SOURCE("source,published DESC,id"),
    FIGURES("figures DESC,published DESC,id");

    /// A range of the order's index, and what its parameters are.
    record Range(String condition, List<Object> parameters) {
        static final Range ALL = new Range("", List.of());
    }

    /// Parted by commas, as SQL wants them.
    private final String columns;

    StoryOrder(String columns) {
        this.columns = columns;
    }

    /// The names of the columns that make the order, none of which is left out.
    List<String> columns() {
        return ordered().stream().map(column -> column.replace(" DESC", "")).toList();
    }

    private List<String> ordered() {
        return List.of(columns.split(",", -1));
    }

    String orderBy() {
        return " ORDER BY s." + String.join(", s.", ordered());
    }

    /// What comes after a row with these values in the order's columns: those that differ from it in the last column
    /// alone come first, and so on.
    List<Range> after(List<Object> values) {
        List<Range> ranges = new ArrayList<>();
        for (int equal = values.size() - 1; equal >= 0; equal--) {
            StringBuilder condition = new StringBuilder();
            for (int i = 0; i <= equal; i++) {
                String comparison = i < equal ? "=" : ordered().get(i).endsWith(" DESC") ? "<" : ">";
                condition.append(" AND s.%s %s ?".formatted(columns().get(i), comparison));
            }
            ranges.add(new Range(condition.toString(), List.copyOf(values.subList(0, equal + 1))));
        }
        return ranges;
    }
}
