package factbox.figures.claim;

/// What a passage does with one part of a claim: it holds it, says otherwise, or is silent.
///
/// `reason` is a sentence for the reader; of a part that is `HELD` it is empty.
public record Finding(State state, String reason) {
    public enum State {
        HELD,
        /// It is held in other words than those of the label.
        REWORDED,
        SILENT,
        CONTRADICTED
    }

    static final Finding HELD = new Finding(State.HELD, "");
    static final Finding REWORDED = new Finding(State.REWORDED, "");

    static Finding silent(String reason) {
        return new Finding(State.SILENT, reason);
    }

    static Finding contradicted(String reason) {
        return new Finding(State.CONTRADICTED, reason);
    }

    public boolean stands() {
        return state == State.HELD || state == State.REWORDED;
    }

    /// The graver of two findings.
    Finding and(Finding other) {
        return other.state.compareTo(state) > 0 ? other : this;
    }
}
