package factbox.search;

/// A story that a search found, by its key in the library.
public record Hit(long key, float score) {}
