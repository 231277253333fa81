package factbox.importing;

import factbox.storyfile.StoryFile;
import factbox.storyfile.StoryFileException;
import factbox.storyfile.StorySource;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// A source that tells which stories are read from it.
final class Telling implements StorySource {
    private final StorySource source;
    private final Tally tally;

    Telling(StorySource source, Tally tally) {
        this.source = source;
        this.tally = tally;
    }

    private final class Told implements Part {
        private final Part part;

        Told(Part part) {
            this.part = part;
        }

        @Override
        public String name() {
            return part.name();
        }

        @Override
        public long done() {
            return part.done();
        }

        @Override
        public StoryFile read() throws StoryFileException, IOException {
            StoryFile file = part.read();
            tally.seen(file.story().id());
            return file;
        }
    }

    @Override
    public @Nullable Part next() throws IOException {
        Part part = source.next();
        return part == null ? null : new Told(part);
    }

    @Override
    public long size() {
        return source.size();
    }

    @Override
    public String edition() {
        return source.edition();
    }

    @Override
    public String version() {
        return source.version();
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
