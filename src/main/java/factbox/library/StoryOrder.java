package factbox.library;

import java.util.List;

/// An order of the list's rows; each has an index, so that a page costs the same wherever it is.
public enum StoryOrder {
    NEWEST("published DESC,id"),
    SOURCE("source,published DESC,id"),
    FIGURES("figures DESC,published DESC,id");

    /// Parted by commas, as SQL wants them.
    private final String columns;

    StoryOrder(String columns) {
        this.columns = columns;
    }

    List<String> columns() {
        return List.of(columns.split(",", -1));
    }
}
