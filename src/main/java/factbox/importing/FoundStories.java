package factbox.importing;

import factbox.intake.Found;
import factbox.intake.Intake;
import factbox.library.ImportControl;
import factbox.story.Story;
import factbox.storyfile.StoryFile;
import factbox.storyfile.StorySource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The stories in files of other formats, one file read after the other.
final class FoundStories implements StorySource {
    private record Ready(String name, long done, Story story, Map<String, byte[]> pictures) implements Part {
        @Override
        public StoryFile read() {
            return StoryFile.of(story, pictures);
        }
    }

    private final Iterator<Item.Whole> items;
    private final long size;
    private final Intake intake;
    private final BestVersion best;
    private final ImportControl control;
    private final Tally tally;
    private final Deque<Ready> ready = new ArrayDeque<>();
    private long done;

    FoundStories(List<Item.Whole> items, Intake intake, BestVersion best, ImportControl control, Tally tally) {
        this.items = items.iterator();
        size = items.stream().mapToLong(Item::size).sum();
        this.intake = intake;
        this.best = best;
        this.control = control;
        this.tally = tally;
    }

    @Override
    public synchronized @Nullable Part next() {
        while (ready.isEmpty() && items.hasNext() && !control.isCancelled()) {
            Item.Whole item = items.next();
            done += item.size();
            item.read(intake, control::isCancelled, this::found);
            tally.read(item.size());
        }
        return ready.poll();
    }

    private void found(Found found) {
        switch (found) {
            case Found.Unreadable fault -> tally.fault(fault.line());
            case Found.Incoming incoming
            when best.is(incoming.story()) ->
                ready.add(new Ready(incoming.file(), done, incoming.story(), incoming.pictures()));
            case Found.Incoming incoming -> {
                tally.seen(incoming.story().id());
                tally.isHere();
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
