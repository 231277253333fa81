package factbox.importing;

import factbox.library.TakenMarks;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/// What became of an import: stories by what happened to them, the first lines about what can't be read, the keys
/// of what came in, the marks that came along, why it failed on the way
/// (empty if it did not), and the ids of the first story that was read and of the last that came
/// in.
public record ImportResult(
        long added,
        long replaced,
        long duplicates,
        long unreadable,
        long unshown,
        List<String> faults,
        boolean cancelled,
        String failure,
        BitSet keys,
        TakenMarks marks,
        String firstSeen,
        String last) {
    private static final int FAULTS_TOLD = 2;

    public ImportResult {
        faults = List.copyOf(faults);
        keys = (BitSet) keys.clone();
    }

    /// Whether it came to an end of its own, whatever could be read.
    public boolean failed() {
        return !failure.isEmpty();
    }

    /// Whether the library is another one than before.
    public boolean changedAnything() {
        return added + replaced + marks.count() > 0;
    }

    /// The id of the first story there was, whether it came in or was there already.
    public Optional<String> first() {
        return Optional.of(firstSeen).filter(id -> !id.isEmpty());
    }

    /// The id of the story that came in, where it is a single one.
    public Optional<String> single() {
        return added + replaced == 1 ? Optional.of(last) : Optional.empty();
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
        if (marks.count() > 0) {
            parts.add(marks.count() == 1 ? "1 mark" : "%,d marks".formatted(marks.count()));
        }
        if (unreadable > 0) {
            String why = String.join("; ", faults.subList(0, Math.min(faults.size(), FAULTS_TOLD)));
            parts.add("%,d not readable: %s%s".formatted(unreadable, why, unreadable > FAULTS_TOLD ? "; …" : ""));
        }
        if (unshown > 0) {
            parts.add(unshown == 1 ? "1 picture can’t be shown" : "%,d pictures can’t be shown".formatted(unshown));
        }
        String said = String.join(", ", parts) + (cancelled ? " (stopped early)" : "");
        return failure.isEmpty() ? said : "%s. It ended before its end: %s".formatted(said, failure);
    }
}
