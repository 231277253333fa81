package factbox.library;

import java.util.BitSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/// The stories that bear a mark, kept as bits by their keys: a million take 125 KB, and asking costs nothing.
///
/// A mark of this program changes its bit; what another program wrote, and new stories, have the bits read anew.
public final class MarkedStories {
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
        return access.use(
                "SELECT story.key FROM %s AS mark JOIN story ON story.id = mark.story".formatted(mark.table()),
                statement -> {
                    BitSet keys = new BitSet();
                    try (var result = statement.executeQuery()) {
                        while (result.next()) {
                            keys.set(Math.toIntExact(result.getLong(1)));
                        }
                    }
                    return keys;
                });
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
