package factbox.storyfile;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// A file of many stories, read one after the other, so that it may be of any size. Any thread may ask for the next.
public interface StorySource extends AutoCloseable {
    /// A story's file, not yet parsed; `done` is how much of the source has been read with it.
    interface Part {
        String name();

        long done();

        /// About how many bytes of memory it takes.
        default long weight() {
            return 0;
        }

        StoryFile read() throws StoryFileException, IOException;
    }

    /// The next story's file, or null at the end.
    @Nullable
    Part next() throws IOException;

    /// What [Part#done] comes to at the end.
    long size();

    /// The edition that the stories belong to, by its name; empty where they belong to none.
    String edition();

    /// The edition's version; empty where there is no edition.
    String version();

    @Override
    void close() throws IOException;
}
