package factbox.session;

/// How many stories the list has: so many, or even more unless that `isExact`.
public record ListCount(long stories, boolean isExact) {
    /// As it is printed.
    public String said() {
        return "%,d%s".formatted(stories, isExact ? "" : "+");
    }
}
