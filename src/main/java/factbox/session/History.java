package factbox.session;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/// The stories that were open before, to go back to and forward again.
final class History {
    private static final int LONGEST = 200;

    private final Deque<String> back = new ArrayDeque<>();
    private final Deque<String> forward = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper canBack = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canForward = new ReadOnlyBooleanWrapper();

    ReadOnlyBooleanProperty canBackProperty() {
        return canBack.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty canForwardProperty() {
        return canForward.getReadOnlyProperty();
    }

    /// A story was left for another by the reader's choice.
    void left(String id) {
        push(back, id);
        forward.clear();
        tell();
    }

    Optional<String> back(String current) {
        return step(back, forward, current);
    }

    Optional<String> forward(String current) {
        return step(forward, back, current);
    }

    private Optional<String> step(Deque<String> from, Deque<String> to, String current) {
        if (from.isEmpty()) {
            return Optional.empty();
        }
        push(to, current);
        Optional<String> next = Optional.of(from.pop());
        tell();
        return next;
    }

    private void tell() {
        canBack.set(!back.isEmpty());
        canForward.set(!forward.isEmpty());
    }

    private static void push(Deque<String> stack, String id) {
        stack.push(id);
        if (stack.size() > LONGEST) {
            stack.removeLast();
        }
    }
}
