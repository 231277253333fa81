package factbox.session;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/// What was done to marks, newest first, and what was undone.
final class UndoStack {
    private final Deque<MarkChange> done = new ArrayDeque<>();
    private final Deque<MarkChange> undone = new ArrayDeque<>();

    void did(MarkChange change) {
        done.push(change);
        undone.clear();
    }

    /// The change that takes back the last one.
    Optional<MarkChange> undo() {
        return move(done, undone).map(MarkChange::inverse);
    }

    /// The change that was last undone, to be done again.
    Optional<MarkChange> redo() {
        return move(undone, done);
    }

    private static Optional<MarkChange> move(Deque<MarkChange> from, Deque<MarkChange> to) {
        Optional<MarkChange> top = Optional.ofNullable(from.poll());
        top.ifPresent(to::push);
        return top;
    }
}
