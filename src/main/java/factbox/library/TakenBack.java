package factbox.library;

/// What became of an import that was taken back: stories that are gone, stories that are again what they were, and
/// stories that stayed because of a bookmark, or because their former version can't be read.
public record TakenBack(long removed, long restored, long kept) {
    /// In one line: “Undone: 3 stories taken out again, 1 as before the update, 2 kept”.
    public String said() {
        return "Undone: %s taken out again%s%s"
                .formatted(
                        removed == 1 ? "1 story" : "%,d stories".formatted(removed),
                        restored == 0 ? "" : ", %,d as before the update".formatted(restored),
                        kept == 0 ? "" : ", %,d kept".formatted(kept));
    }
}
