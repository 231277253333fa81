package factbox.importing;

import factbox.intake.PictureShelf;
import factbox.storyfile.StoryFile;
import factbox.storyfile.StoryFileException;
import factbox.storyfile.StorySource;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// A file of our own, which may be anybody's: its stories' pictures pass the gate like all others.
final class Gated implements StorySource {
    private final StorySource source;
    private final Tally tally;

    Gated(StorySource source, Tally tally) {
        this.source = source;
        this.tally = tally;
    }

    private final class Checked implements Part {
        private final Part part;

        Checked(Part part) {
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
            return new StoryFile(
                    file.story(), file.json(), PictureShelf.shown(file.story(), file.pictures()), file.marks());
        }
    }

    @Override
    public @Nullable Part next() throws IOException {
        Part part = source.next();
        return part == null ? null : new Checked(part);
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
