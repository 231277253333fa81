package factbox.library;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Marks that were taken into a library, each with the one whose place it took, so that they can be taken out again.
public final class TakenMarks {
    /// A mark that was written; `before` is empty where there was none in its place.
    record Change(MarkTable table, List<@Nullable Object> written, List<@Nullable Object> before) {}

    public static final TakenMarks NONE = new TakenMarks(List.of());

    private final List<Change> changes;

    TakenMarks(List<Change> changes) {
        this.changes = List.copyOf(changes);
    }

    List<Change> changes() {
        return changes;
    }

    /// How many of the library's marks are other ones for it.
    public int count() {
        return changes.size();
    }

    /// The ids of the stories on whose figures there are other marks for it.
    public Set<String> figureStories() {
        return changes.stream()
                .filter(change -> change.table() == MarkTable.FIGURE)
                .map(change -> String.valueOf(change.written().getFirst()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /// These and then those.
    public TakenMarks and(TakenMarks later) {
        return changes.isEmpty()
                ? later
                : later.changes.isEmpty()
                        ? this
                        : new TakenMarks(Stream.concat(changes.stream(), later.changes.stream())
                                .toList());
    }
}
