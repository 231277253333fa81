package factbox.library;

/// Which stories the list shows: by mark, and by section (all where empty).
public record StoryFilter(Show show, String section) {
    /// The stories with a mark, or all.
    public enum Show {
        ALL,
        UNREAD,
        BOOKMARKED
    }

    public static final StoryFilter NONE = new StoryFilter(Show.ALL, "");

    public StoryFilter withShow(Show show) {
        return new StoryFilter(show, section);
    }

    public StoryFilter withSection(String section) {
        return new StoryFilter(show, section);
    }
}
