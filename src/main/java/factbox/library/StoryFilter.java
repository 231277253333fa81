package factbox.library;

/// Which stories the list shows: by mark, by section (all where empty), and by words that all must occur.
public record StoryFilter(Show show, String section, String words) {
    /// The stories with a mark, or all.
    public enum Show {
        ALL,
        UNREAD,
        BOOKMARKED
    }

    public static final StoryFilter NONE = new StoryFilter(Show.ALL, "", "");

    public StoryFilter withShow(Show show) {
        return new StoryFilter(show, section, words);
    }

    public StoryFilter withSection(String section) {
        return new StoryFilter(show, section, words);
    }

    public StoryFilter withWords(String words) {
        return new StoryFilter(show, section, words);
    }
}
