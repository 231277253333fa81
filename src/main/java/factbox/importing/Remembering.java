package factbox.importing;

import factbox.library.Library;
import factbox.storyfile.StoryFile;
import factbox.storyfile.StoryFileException;
import factbox.storyfile.StorySource;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// A source whose stories' former versions are kept, for the import to be taken back.
final class Remembering implements StorySource {
    private final StorySource source;
    private final Library library;
    private final Tally tally;

    Remembering(StorySource source, Library library, Tally tally) {
        this.source = source;
        this.library = library;
        this.tally = tally;
    }

    private final class Remembered implements Part {
        private final Part part;

        Remembered(Part part) {
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
            if (!library.holds(file)) {
                library.former(file.story().id()).ifPresent(tally::former);
            }
            return file;
        }
    }

    @Override
    public @Nullable Part next() throws IOException {
        Part part = source.next();
        return part == null ? null : new Remembered(part);
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
