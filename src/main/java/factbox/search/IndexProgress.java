package factbox.search;

import factbox.library.ChangeLog;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How far an index has come with its library; a commit of the index remembers it for the next start.
///
/// Any thread may call.
final class IndexProgress {
    private static final int COMMIT_EVERY = 50_000;

    private final String version;
    private final ReadUpTo readUpTo;
    private final boolean known;
    private long removedUpTo;
    private int uncommitted;

    private IndexProgress(String version, boolean known, long key, long removal) {
        this.version = version;
        this.known = known;
        readUpTo = new ReadUpTo(key);
        removedUpTo = removal;
    }

    /// That of an index with nothing in it.
    static IndexProgress nothing(String version, ChangeLog.Position library) {
        return of(Map.of(), version, library);
    }

    /// Where the last commit ended, if its index is this library's and of this version; else at the beginning.
    static IndexProgress of(Map<String, String> data, String version, ChangeLog.Position library) {
        long key = number(data.get("key"));
        long removal = number(data.get("removal"));
        boolean known = version.equals(data.get("version"))
                && library.identity().equals(data.get("library"))
                && key >= 0
                && key <= library.lastKey()
                && removal >= 0
                && removal <= library.lastRemoval();
        return new IndexProgress(version, known, known ? key : 0, known ? removal : library.lastRemoval());
    }

    private static long number(@Nullable String digits) {
        try {
            return digits == null ? -1 : Long.parseLong(digits);
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    /// Whether what is in the index is of use.
    boolean isKnown() {
        return known;
    }

    synchronized long key() {
        return readUpTo.key();
    }

    synchronized long removal() {
        return removedUpTo;
    }

    synchronized boolean isBehind(ChangeLog.Position library) {
        return readUpTo.key() < library.lastKey() || removedUpTo < library.lastRemoval();
    }

    /// Whether the story of this key was handed over ahead of its turn.
    synchronized boolean isAhead(long story) {
        return readUpTo.isAhead(story);
    }

    /// The stories from the first key to the last are in the index.
    synchronized void added(long first, long last, int stories) {
        readUpTo.read(first, last);
        uncommitted += stories;
    }

    synchronized void removed(long lastRemoval, int stories) {
        removedUpTo = lastRemoval;
        uncommitted += stories;
    }

    synchronized boolean isCommitDue() {
        return uncommitted >= COMMIT_EVERY;
    }

    synchronized boolean isCommitted() {
        return uncommitted == 0;
    }

    /// What a commit that is made now has to remember.
    synchronized Map<String, String> toCommit(String library) {
        uncommitted = 0;
        return Map.of(
                "version",
                version,
                "library",
                library,
                "key",
                String.valueOf(readUpTo.key()),
                "removal",
                String.valueOf(removedUpTo));
    }
}
