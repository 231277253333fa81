package factbox.search;

import java.util.Map;
import java.util.TreeMap;

/// Up to which key an index has read its library, and which stretches behind that it was handed already.
///
/// Not for several threads at once.
final class ReadUpTo {
    private final TreeMap<Long, Long> ahead = new TreeMap<>();
    private long key;

    ReadUpTo(long key) {
        this.key = key;
    }

    long key() {
        return key;
    }

    /// Everything from `first` to `last` was read.
    void read(long first, long last) {
        ahead.merge(first, last, Math::max);
        for (Map.Entry<Long, Long> next = ahead.firstEntry();
                next != null && next.getKey() <= key + 1;
                next = ahead.firstEntry()) {
            key = Math.max(key, next.getValue());
            ahead.remove(next.getKey());
        }
    }

    /// Whether the story of this key was handed over ahead of its turn.
    boolean isAhead(long story) {
        Map.Entry<Long, Long> stretch = ahead.floorEntry(story);
        return stretch != null && story <= stretch.getValue();
    }
}
