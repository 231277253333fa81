package factbox.session;

import factbox.library.Library;
import factbox.library.StoryFilter;
import factbox.library.StoryKeys;
import factbox.library.StoryOrder;
import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/// The keys of all stories in the list's order: read once, and kept until the library or the order changes.
///
/// Belongs to the background.
final class OrderedKeys {
    private final Library library;
    private @Nullable StoryOrder order;
    private @Nullable StoryKeys reading;
    private int @Nullable [] keys;
    private String section = "";
    private BitSet inSection = new BitSet();

    OrderedKeys(Library library) {
        this.library = library;
    }

    void forget() {
        order = null;
        section = "";
    }

    /// Reads a piece of what is lacking; null until all is there.
    int @Nullable [] read(StoryOrder wanted) {
        if (wanted != order) {
            order = wanted;
            keys = null;
            reading = library.pages().keys(wanted);
        }
        if (keys == null && reading != null && !reading.readOn()) {
            keys = reading.keys();
            reading = null;
        }
        return keys;
    }

    /// How many stories there are, which a large library takes a while to count.
    int stories() {
        return order != null && keys != null
                ? keys.length
                : Math.toIntExact(library.changes().stories());
    }

    /// Which stories a filter lets through.
    IntPredicate test(StoryFilter filter, Marks marks) {
        IntPredicate shown = switch (filter.show()) {
            case ALL -> _ -> true;
            case UNREAD -> key -> !marks.read().get(key);
            case BOOKMARKED -> marks.bookmarked()::get;
        };
        return filter.section().isEmpty() ? shown : shown.and(inSection(filter.section())::get);
    }

    private BitSet inSection(String wanted) {
        if (!wanted.equals(section)) {
            inSection = library.pages().keys(wanted);
            section = wanted;
        }
        return inSection;
    }

    static int[] filtered(int[] keys, IntPredicate test) {
        return Arrays.stream(keys).filter(test).toArray();
    }
}
