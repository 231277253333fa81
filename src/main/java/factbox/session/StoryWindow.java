package factbox.session;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javafx.collections.ObservableListBase;
import org.jspecify.annotations.Nullable;

/// The rows of a list of any length, of which only those near the screen are in memory: of the others it knows the
/// keys.
///
/// A row that is not here yet is null, has itself fetched, and is told as changed once it is here.
public final class StoryWindow extends ObservableListBase<@Nullable ListedStory> {
    private static final int PAGE = 25;
    private static final int KEPT = 16 * PAGE;
    /// Of what a quick scroll asks for on its way, only what it came to last is fetched.
    private static final int PAGES_AT_ONCE = 3;

    private final int[] keys;
    private final boolean complete;
    private final Consumer<StoryWindow> fetch;
    private final Set<Integer> wanted = new LinkedHashSet<>();
    private boolean fetching;
    /// By their positions; of a story that has left the library there is no row.
    private final Map<Integer, Optional<ListedStory>> rows = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, Optional<ListedStory>> eldest) {
            return size() > KEPT;
        }
    };

    /// `fetch` is asked to have [#wanted] rows [#fetched]; unless `complete` there are stories beyond the last.
    StoryWindow(int[] keys, boolean complete, Consumer<StoryWindow> fetch) {
        this.keys = keys;
        this.complete = complete;
        this.fetch = fetch;
    }

    @Override
    public int size() {
        return keys.length;
    }

    boolean isComplete() {
        return complete;
    }

    int key(int position) {
        return keys[position];
    }

    long[] keys() {
        return Arrays.stream(keys).asLongStream().toArray();
    }

    /// The position of a story, or -1.
    public int position(long key) {
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] == key) {
                return i;
            }
        }
        return -1;
    }

    /// The position of the story that another list has at one, or of the next after it that is in this list; else -1.
    public int positionNear(StoryWindow other, int there) {
        int here = -1;
        for (int i = Math.max(0, there); i < Math.min(other.keys.length, there + PAGE) && here < 0; i++) {
            here = position(other.keys[i]);
        }
        return here;
    }

    @Override
    public @Nullable ListedStory get(int position) {
        Optional<ListedStory> row = rows.get(position);
        if (row == null) {
            want(position);
            return null;
        }
        return row.orElse(null);
    }

    /// The row if it is here; never has it fetched.
    Optional<ListedStory> atHand(int position) {
        Optional<ListedStory> row = rows.get(position);
        return row == null ? Optional.empty() : row;
    }

    int inMemory() {
        return rows.size();
    }

    private void want(int position) {
        wanted.remove(position / PAGE);
        wanted.add(position / PAGE);
        if (!fetching) {
            fetching = true;
            fetch.accept(this);
        }
    }

    /// The positions to fetch, which are forgotten as wanted.
    int[] wanted() {
        int[] positions = wanted.stream()
                .skip(Math.max(0, wanted.size() - PAGES_AT_ONCE))
                .flatMapToInt(page -> IntStream.range(page * PAGE, Math.min(keys.length, (page + 1) * PAGE)))
                .filter(position -> !rows.containsKey(position))
                .toArray();
        wanted.clear();
        return positions;
    }

    /// Takes in the rows of these positions, by their keys.
    void fetched(int[] positions, Map<Long, ListedStory> found) {
        fetching = false;
        for (int position : positions) {
            rows.put(position, Optional.ofNullable(found.get((long) keys[position])));
        }
        changed(positions);
        if (!wanted.isEmpty()) {
            fetching = true;
            fetch.accept(this);
        }
    }

    /// Those that could not be fetched are asked for again when they are next looked at.
    void failed() {
        fetching = false;
    }

    /// Takes over the rows that another list had of the same stories.
    void seed(StoryWindow other) {
        Map<Integer, ListedStory> had = new HashMap<>();
        BitSet quick = new BitSet();
        other.rows.values().stream().flatMap(Optional::stream).forEach(story -> {
            int key = Math.toIntExact(story.row().key());
            had.put(key, story);
            quick.set(key);
        });
        for (int i = 0; i < keys.length; i++) {
            if (quick.get(keys[i])) {
                rows.put(i, Optional.ofNullable(had.get(keys[i])));
            }
        }
    }

    /// Has rows put in before the list is shown.
    void seed(List<ListedStory> first) {
        Map<Long, ListedStory> found = new HashMap<>();
        first.forEach(story -> found.put(story.row().key(), story));
        for (int i = 0; i < Math.min(keys.length, first.size()); i++) {
            rows.put(i, Optional.ofNullable(found.get((long) keys[i])));
        }
    }

    /// Changes the rows that are here.
    void change(UnaryOperator<ListedStory> change) {
        int[] changed = rows.entrySet().stream()
                .filter(entry -> entry.getValue()
                        .filter(story -> !change.apply(story).equals(story))
                        .isPresent())
                .mapToInt(Map.Entry::getKey)
                .toArray();
        rows.replaceAll((_, row) -> row.map(change));
        changed(changed);
    }

    private void changed(int[] positions) {
        beginChange();
        for (int position : positions) {
            nextUpdate(position);
        }
        endChange();
    }

    /// Of the rows that are here; a list of a million is never gone through.
    @Override
    public int indexOf(@Nullable Object story) {
        return story instanceof ListedStory listed ? position(listed.row().key()) : -1;
    }
}
