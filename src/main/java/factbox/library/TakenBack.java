package factbox.library;

/// What became of an import that was taken back: stories that are gone, stories that are again what they were, and
/// stories that stayed because of a bookmark, or because their former version can't be read.
public record TakenBack(long removed, long restored, long kept) {}
