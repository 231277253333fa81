package factbox.session;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/// What was done to marks, newest first, and what was undone.
final class UndoStack {
    private final Deque<Change> done = new ArrayDeque<>();
    private final Deque<Change> undone = new ArrayDeque<>();

    void did(Change change) {
        done.push(change);
        undone.clear();
    }

    /// The change that takes back the last one.
    Optional<Change> undo() {
        return move(done, undone).map(Change::inverse);
    }

    /// The change that was last undone, to be done again.
    Optional<Change> redo() {
        return move(undone, done);
    }

    private static Optional<Change> move(Deque<Change> from, Deque<Change> to) {
        Optional<Change> top = Optional.ofNullable(from.poll());
        top.ifPresent(to::push);
        return top;
    }
}
