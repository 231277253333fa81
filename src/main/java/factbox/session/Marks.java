package factbox.session;

import factbox.library.Counts;
import factbox.library.Library;
import factbox.library.Mark;
import java.util.BitSet;

/// Which stories bear a mark, by their keys, at a moment: a million stories are counted and stepped through in no time.
record Marks(int stories, BitSet read, BitSet bookmarked) {
    static final Marks NONE = new Marks(0, new BitSet(), new BitSet());

    static Marks of(Library library, int stories) {
        return new Marks(
                stories, library.marked().with(Mark.READ), library.marked().with(Mark.BOOKMARKED));
    }

    Counts counts() {
        return new Counts(stories, Math.max(0, stories - read.cardinality()), bookmarked.cardinality());
    }
}
