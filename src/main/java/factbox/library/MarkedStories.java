package factbox.library;

import java.sql.PreparedStatement;
import java.time.Instant;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/// The stories that bear a mark, kept as bits by their keys: a million take 125 KB, and asking costs nothing.
///
/// A mark of this program changes its bit; what another program wrote, and new stories, have the bits read anew.
public final class MarkedStories {
    /// Up to here each story is looked up by its key; of more, the index of all ids is gone through once.
    private static final int FEW = 1000;

    private final Access access;
    private final Map<Mark, BitSet> known = new EnumMap<>(Mark.class);
    private int dataVersion;

    MarkedStories(Access access) {
        this.access = access;
    }

    /// The keys of the stories with this mark. The caller may keep the set, and must not change it.
    public BitSet with(Mark mark) {
        synchronized (access) {
            int now = dataVersion();
            if (now != dataVersion) {
                known.clear();
                dataVersion = now;
            }
            return known.computeIfAbsent(mark, this::read);
        }
    }

    /// Changes whenever another program wrote.
    private int dataVersion() {
        return access.list("PRAGMA data_version", row -> row.getInt(1)).getFirst();
    }

    private BitSet read(Mark mark) {
        return access.keys(
                "SELECT story.key FROM %s AS mark JOIN story ON story.id = mark.story".formatted(mark.table()));
    }

    /// Sets or takes a mark of the stories with these keys, however many they are.
    public void set(Mark mark, BitSet keys, boolean set) {
        set(mark, keys, set, FEW);
    }

    void set(Mark mark, BitSet keys, boolean set, int atMost) {
        boolean few = keys.cardinality() <= atMost;
        String change = set
                ? "INSERT OR IGNORE INTO %s(story, since) SELECT id, '%s' FROM story"
                        .formatted(mark.table(), Instant.now())
                : "DELETE FROM %s WHERE story IN (SELECT id FROM story".formatted(mark.table());
        String sql = change + (few ? " WHERE key = ?" : " WHERE chosen(key)") + (set ? "" : ")");
        access.inTransaction(() -> {
            if (!few) {
                StoryFunctions.choose(access.connection(), keys);
            }
            try (PreparedStatement statement = access.connection().prepareStatement(sql)) {
                if (!few) {
                    statement.executeUpdate();
                    return;
                }
                for (int key = keys.nextSetBit(0); key >= 0; key = keys.nextSetBit(key + 1)) {
                    statement.setInt(1, key);
                    statement.executeUpdate();
                }
            }
        });
        synchronized (access) {
            BitSet before = known.get(mark);
            if (before != null) {
                known.put(mark, changed(before, keys, set));
            }
        }
    }

    private static BitSet changed(BitSet before, BitSet keys, boolean set) {
        BitSet changed = (BitSet) before.clone();
        if (set) {
            changed.or(keys);
        } else {
            changed.andNot(keys);
        }
        return changed;
    }

    void changed() {
        synchronized (access) {
            known.clear();
        }
    }

    /// Readers keep the set that they have: a changed one is another.
    void changed(Mark mark, Collection<String> ids, boolean set) {
        synchronized (access) {
            BitSet before = known.get(mark);
            if (before == null) {
                return;
            }
            BitSet keys = (BitSet) before.clone();
            for (String id : ids) {
                access.first("SELECT key FROM story WHERE id = ?", row -> row.getInt(1), id)
                        .ifPresent(key -> keys.set(key, set));
            }
            known.put(mark, keys);
        }
    }
}
