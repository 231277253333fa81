package factbox.figures.update;

/// A figure that another version of its story has otherwise: as it was printed and as it is; empty where it was not, or
/// is no more.
public record FigureUpdate(String before, String after, String label) {
    /// As a line says it: `52 → 171 people killed`.
    public String said() {
        if (before.isEmpty()) {
            return "new: %s %s".formatted(after, label);
        }
        return after.isEmpty() ? "gone: %s %s".formatted(before, label) : "%s → %s %s".formatted(before, after, label);
    }
}
