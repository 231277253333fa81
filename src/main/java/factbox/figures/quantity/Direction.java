package factbox.figures.quantity;

/// Which way a quantity is said to have changed something by its amount.
public enum Direction {
    /// It is a level, not a change.
    NONE,
    UP,
    DOWN
}
