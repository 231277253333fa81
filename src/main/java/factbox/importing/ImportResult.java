package factbox.importing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// What became of an import: stories by what happened to them, the first lines about what can't be read, and the keys
/// under which the library has what came in.
public record ImportResult(
        long added,
        long replaced,
        long duplicates,
        long unreadable,
        List<String> faults,
        boolean cancelled,
        BitSet keys) {
    public ImportResult {
        faults = List.copyOf(faults);
    }

    /// Whether the library is another one than before.
    public boolean changedAnything() {
        return added + replaced > 0;
    }

    /// In one line: “38 stories, 2 already here, 1 not readable: page.html is empty”.
    public String said() {
        List<String> parts = new ArrayList<>();
        parts.add(added == 1 ? "1 story" : "%,d stories".formatted(added));
        if (replaced > 0) {
            parts.add("%,d updated".formatted(replaced));
        }
        if (duplicates > 0) {
            parts.add("%,d already here".formatted(duplicates));
        }
        if (unreadable > 0) {
            parts.add("%,d not readable: %s".formatted(unreadable, faults.getFirst()));
        }
        return String.join(", ", parts) + (cancelled ? " (stopped early)" : "");
    }
}
