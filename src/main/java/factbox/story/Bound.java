package factbox.story;

/// How a figure limits what it counts; `about` and the like are part of the fact and are never dropped.
public enum Bound {
    EXACTLY(""),
    ABOUT("about"),
    AT_LEAST("at least"),
    MORE_THAN("more than"),
    AT_MOST("at most"),
    LESS_THAN("less than"),
    BETWEEN("between");

    private final String words;

    Bound(String words) {
        this.words = words;
    }

    /// As it is said in English; empty for `EXACTLY`.
    public String words() {
        return words;
    }
}
