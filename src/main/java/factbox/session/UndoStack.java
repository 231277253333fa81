package factbox.session;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;

/// What the reader did, newest first, and what was undone.
final class UndoStack {
    private final Deque<Undoable> done = new ArrayDeque<>();
    private final Deque<Undoable> undone = new ArrayDeque<>();

    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();

    ReadOnlyBooleanProperty canUndoProperty() {
        return canUndo.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty canRedoProperty() {
        return canRedo.getReadOnlyProperty();
    }

    void did(Undoable deed) {
        done.push(deed);
        undone.clear();
        tell();
    }

    /// What would be undone.
    @Nullable
    Undoable last() {
        return done.peek();
    }

    /// What would be done again.
    @Nullable
    Undoable lastUndone() {
        return undone.peek();
    }

    private void tell() {
        canUndo.set(!done.isEmpty());
        canRedo.set(!undone.isEmpty());
    }

    /// Takes back what was done last; returns whether there was anything.
    boolean undo() {
        Optional<Undoable> last = move(done, undone);
        tell();
        last.ifPresent(Undoable::undo);
        return last.isPresent();
    }

    /// Does again what was undone last; returns whether there was anything.
    boolean redo() {
        Optional<Undoable> last = move(undone, done);
        tell();
        last.ifPresent(Undoable::redo);
        return last.isPresent();
    }

    private static Optional<Undoable> move(Deque<Undoable> from, Deque<Undoable> to) {
        Optional<Undoable> top = Optional.ofNullable(from.poll());
        top.ifPresent(to::push);
        return top;
    }
}
