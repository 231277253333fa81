package factbox.session;

import factbox.library.Mark;
import java.util.BitSet;

/// A change of one kind of mark on the stories with these keys, which can be turned around.
record MarkChange(Mark mark, BitSet keys, boolean set) implements Change {
    static MarkChange of(Mark mark, long key, boolean set) {
        BitSet keys = new BitSet();
        keys.set(Math.toIntExact(key));
        return new MarkChange(mark, keys, set);
    }

    @Override
    public MarkChange inverse() {
        return new MarkChange(mark, keys, !set);
    }

    boolean concerns(long key) {
        return keys.get(Math.toIntExact(key));
    }

    @Override
    public String said() {
        int count = keys.cardinality();
        String stories = count == 1 ? "Story" : "%,d stories".formatted(count);
        return switch (mark) {
            case BOOKMARKED -> set ? stories + " bookmarked" : "Bookmark removed";
            case READ -> stories + (set ? " marked as read" : " marked as unread");
        };
    }
}
