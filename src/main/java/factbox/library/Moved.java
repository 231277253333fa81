package factbox.library;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.BitSet;
import java.util.List;

/// What became of a library that was taken into another one: its stories, and how many marks were new there.
public final class Moved {
    private final int here;
    private final BitSet added;
    private final BitSet replaced;
    private final List<String> editions;
    private final TakenMarks marks;

    /// `added` and `replaced` are the keys of the stories that came in, and `editions` the names of those that were not
    /// known.
    Moved(int here, BitSet added, BitSet replaced, List<String> editions, TakenMarks marks) {
        this.here = here;
        this.added = added;
        this.replaced = replaced;
        this.editions = List.copyOf(editions);
        this.marks = marks;
    }

    public int added() {
        return added.cardinality();
    }

    public int replaced() {
        return replaced.cardinality();
    }

    public int here() {
        return here;
    }

    public int marks() {
        return marks.count();
    }

    public TakenMarks taken() {
        return marks;
    }

    /// Whether the library is another one than before.
    public boolean changedAnything() {
        return added() + replaced() + marks() > 0;
    }

    /// Takes all of it out again, within a transaction of the library's.
    TakenBack takeBack(Connection library) throws SQLException {
        new MarkMerge(library).takeBack(marks);
        for (String edition : editions) {
            try (PreparedStatement delete = library.prepareStatement("DELETE FROM edition WHERE name = ?")) {
                delete.setString(1, edition);
                delete.executeUpdate();
            }
        }
        BitSet keys = (BitSet) replaced.clone();
        keys.or(added);
        return new TakingBack(library, keys, added).run();
    }

    /// In one line: “300 stories, 12 updated, 40 already here, 96 marks”.
    public String said() {
        return "%s%s%s, %s"
                .formatted(
                        counted(added(), "story", "stories"),
                        replaced() == 0 ? "" : ", %,d updated".formatted(replaced()),
                        here == 0 ? "" : ", %,d already here".formatted(here),
                        counted(marks(), "mark", "marks"));
    }

    private static String counted(int count, String one, String more) {
        return "%,d %s".formatted(count, count == 1 ? one : more);
    }
}
