package factbox.importing;

import factbox.intake.Found;
import factbox.intake.Intake;
import factbox.library.FaultLog;
import factbox.library.ImportControl;
import factbox.story.Story;
import factbox.storyfile.StoryFile;
import factbox.storyfile.StoryMarks;
import factbox.storyfile.StorySource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/// The stories in files of other formats, in the order of the files, some of which are read ahead at once.
final class FoundStories implements StorySource {
    private record Ready(String name, long done, Story story, Map<String, byte[]> pictures, StoryMarks marks)
            implements Part {
        @Override
        public long weight() {
            return story.body().letters()
                    + pictures.values().stream()
                            .mapToLong(bytes -> bytes.length)
                            .sum();
        }

        @Override
        public StoryFile read() {
            return StoryFile.of(story, pictures).withMarks(marks);
        }
    }

    /// A file that is being read, or will be.
    private record Ahead(Item.Whole item, CompletableFuture<List<Found>> read) {}

    private static final int FILES_AHEAD = 2 * Runtime.getRuntime().availableProcessors();

    private final Iterator<Item.Whole> items;
    private final Deque<Ahead> ahead = new ArrayDeque<>();
    private final Executor background;
    private final long size;
    private final Intake intake;
    private final ImportControl control;
    private final Tally tally;
    private final FaultLog faults;
    private final Deque<Ready> ready = new ArrayDeque<>();
    private long done;

    FoundStories(
            List<Item.Whole> items,
            Intake intake,
            ImportControl control,
            Tally tally,
            FaultLog faults,
            Executor background) {
        this.items = items.iterator();
        size = items.stream().mapToLong(Item::size).sum();
        this.intake = intake;
        this.control = control;
        this.tally = tally;
        this.faults = faults;
        this.background = background;
    }

    @Override
    public synchronized @Nullable Part next() {
        while (ready.isEmpty() && control.goesOn()) {
            readAhead();
            Ahead first = ahead.poll();
            if (first == null) {
                break;
            }
            done += first.item.size();
            first.read.join().forEach(this::found);
            tally.read(first.item.size());
        }
        return ready.poll();
    }

    private void readAhead() {
        while (ahead.size() < FILES_AHEAD && items.hasNext()) {
            Item.Whole item = items.next();
            ahead.add(new Ahead(item, CompletableFuture.supplyAsync(() -> read(item), background)));
        }
    }

    private List<Found> read(Item.Whole item) {
        List<Found> found = new ArrayList<>();
        try {
            item.read(intake, control::isCancelled, found::add);
        } catch (RuntimeException | Error e) {
            // one file must not take the others with it, whatever is wrong with it or with the program
            found.add(Found.Unreadable.byOurFault(item.name(), e));
        }
        return found;
    }

    private void found(Found found) {
        switch (found) {
            case Found.Unreadable unreadable -> {
                if (unreadable.fault() != null) {
                    faults.fault("reading a file", unreadable.fault());
                }
                tally.fault(unreadable.line());
            }
            case Found.Incoming incoming -> {
                tally.seen(incoming.story().id());
                tally.unshown(incoming.unshown());
                ready.add(new Ready(incoming.file(), done, incoming.story(), incoming.pictures(), incoming.marks()));
            }
        }
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public String edition() {
        return "";
    }

    @Override
    public String version() {
        return "";
    }

    @Override
    public void close() {
        // a file is closed once it is read
    }
}
