package factbox.library;

import factbox.storyfile.StoryFileException;
import factbox.storyfile.StoryReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Puts what can be read of a damaged file into a new library, row by row and without SQLite, which gives up where a
/// page on the way to the others is damaged.
///
/// A table that can be followed from its first page to all of its rows is as it was. Of any other one the rows are
/// taken
/// from wherever they are in the file, and marks from the backups as well.
final class Salvage {
    private static final String ID_AND_KEY = "TI";

    private final SalvagedRows rows;
    private @Nullable Path backup;
    private OptionalInt lostStories = OptionalInt.empty();

    /// Into `library`, whose `file` is named where it can't be written.
    Salvage(Path file, Connection library) {
        rows = new SalvagedRows(file, library);
    }

    /// The newest backup that had marks which the damaged file had lost.
    @Nullable
    Path backup() {
        return backup;
    }

    /// How many stories the damaged file had and the new library has not, if that can be known.
    OptionalInt lostStories() {
        return lostStories;
    }

    /// To be run within a transaction that does not enforce foreign keys.
    void run(Path damaged, List<Path> backups) throws SQLException, IOException {
        Set<RowKind> lacking = EnumSet.allOf(RowKind.class);
        boolean isLogAnothers = isSoundWithoutItsLog(damaged);
        try (Pages pages = isLogAnothers ? Pages.withoutLog(damaged) : Pages.of(damaged)) {
            TableWalk walk = new TableWalk(pages);
            Map<String, Integer> roots = roots(walk);
            for (RowKind kind : RowKind.values()) {
                Integer root = roots.get(kind.table());
                if (root != null && walk.walk(root, row -> rows.take(kind, row))) {
                    lacking.remove(kind);
                }
            }
            if (pages.isLogged()) {
                // marks of the log and of the file under it: nobody knows whether the log is this file's
                RowKind.marks().forEach(lacking::add);
            }
            if (!lacking.isEmpty()) {
                walk.strays(row -> takeStray(row, lacking));
                marksOfIndexes(walk, roots, lacking);
            }
            lostStories = lost(walk, roots, lacking.contains(RowKind.STORY));
        }
        if (isLogAnothers) {
            marksOfLog(damaged);
        }
        marksOf(backups, lacking);
        if (lacking.contains(RowKind.STORY) || lacking.contains(RowKind.PICTURE)) {
            // an edition that lost stories is taken in again, for its version is not known then
            rows.drop(RowKind.EDITION);
        }
        rows.dropOrphans();
    }

    /// Whether it is only the log beside the file that makes nonsense of it, as one does that was left by another
    /// library.
    private static boolean isSoundWithoutItsLog(Path damaged) throws IOException {
        if (Files.notExists(damaged) || WalFrames.beside(damaged).pages().isEmpty()) {
            return false;
        }
        try (Connection alone = Database.openImmutable(damaged)) {
            return Database.isSound(alone, 0) && !Schema.marks(alone).isEmpty();
        } catch (SQLException e) {
            return false;
        }
    }

    /// The log may be the file's own all the same: no mark that it has is left behind.
    private void marksOfLog(Path damaged) throws IOException {
        try (Pages pages = Pages.of(damaged)) {
            new TableWalk(pages).logged(row -> {
                RowKind kind = RowKind.of(row);
                return kind != null && RowKind.marks().contains(kind) && rows.take(kind, row);
            });
        }
    }

    /// Where tables and indexes begin, as the file says itself, or, where its first page is damaged, as in the library
    /// of a version that was never changed.
    private static Map<String, Integer> roots(TableWalk walk) throws SQLException, IOException {
        Map<String, Integer> roots = walk.roots();
        if (roots.containsKey(RowKind.STORY.table()) || roots.containsKey(RowKind.BOOKMARK.table())) {
            return roots;
        }
        BitSet below = walk.below();
        Map<String, Integer> best = new HashMap<>();
        for (Map<String, Integer> usual : Schema.usualRoots()) {
            Map<String, Integer> fitting = new HashMap<>();
            for (RowKind kind : RowKind.values()) {
                Integer root = usual.get(kind.table());
                if (root != null
                        && !below.get(root)
                        && walk.first(root).filter(kind::fits).isPresent()) {
                    fitting.put(kind.table(), root);
                    String index = index(kind);
                    if (usual.containsKey(index)) {
                        fitting.put(index, usual.get(index));
                    }
                }
            }
            if (fitting.size() > best.size()) {
                best = fitting;
            }
        }
        return best;
    }

    private static String index(RowKind kind) {
        return "sqlite_autoindex_" + kind.table() + "_1";
    }

    private boolean takeStray(BtreeRecord row, Set<RowKind> lacking) {
        RowKind kind = RowKind.of(row);
        return kind != null && lacking.contains(kind) && rows.take(kind, row);
    }

    /// A mark whose row is gone may still be in its table's index.
    private void marksOfIndexes(TableWalk walk, Map<String, Integer> roots, Set<RowKind> lacking) throws IOException {
        for (RowKind kind : List.of(RowKind.BOOKMARK, RowKind.READ)) {
            Integer root = roots.get(index(kind));
            if (root != null && lacking.contains(kind)) {
                String now = Instant.now().toString();
                walk.walk(root, row -> row.shape().equals(ID_AND_KEY) && rows.mark(kind, row.text(0), now));
            }
        }
    }

    private OptionalInt lost(TableWalk walk, Map<String, Integer> roots, boolean lacking)
            throws SQLException, IOException {
        if (!lacking) {
            return OptionalInt.of(0);
        }
        Set<String> ids = new HashSet<>();
        Integer root = roots.get(index(RowKind.STORY));
        if (root != null) {
            walk.walk(root, row -> row.shape().equals(ID_AND_KEY) && ids.add(row.text(0)));
        }
        if (ids.isEmpty()) {
            return OptionalInt.empty();
        }
        ids.removeAll(rows.stories());
        return OptionalInt.of(ids.size());
    }

    private void marksOf(List<Path> backups, Set<RowKind> lacking) {
        Set<RowKind> still = EnumSet.noneOf(RowKind.class);
        still.addAll(RowKind.marks());
        still.retainAll(lacking);
        for (Path older : backups) {
            if (still.isEmpty()) {
                return;
            }
            if (still.removeAll(BackupFile.copy(older, still, rows)) && backup == null) {
                backup = older;
            }
        }
    }

    /// Whether the packed content of a story can be read.
    static boolean isReadable(byte[] content) {
        try {
            StoryReader.read("story", StoryContent.json(content));
            return true;
        } catch (StoryFileException | IOException e) {
            return false;
        }
    }
}
