package factbox.library;

/// How many stories a library holds, and how many of them are unread and bookmarked.
public record Counts(int all, int unread, int bookmarked) {}
