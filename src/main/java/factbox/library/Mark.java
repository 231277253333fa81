package factbox.library;

/// What the reader's marks say of a story, for a search to go by.
public enum Mark {
    BOOKMARKED("bookmark"),
    READ("read");

    private final String table;

    Mark(String table) {
        this.table = table;
    }

    String table() {
        return table;
    }
}
