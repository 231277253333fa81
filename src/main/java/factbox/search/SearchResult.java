package factbox.search;

import java.util.List;

/// The best hits of a search from `offset` on, and how many there are: `count` of them, or more unless that `isExact`.
///
/// `complete` is false while the index is still catching up with the library.
public record SearchResult(List<Hit> hits, int offset, long count, boolean isExact, boolean complete) {
    public SearchResult {
        hits = List.copyOf(hits);
    }
}
