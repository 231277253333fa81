package factbox.outlet;

import factbox.storyfile.StoryFile;
import java.io.IOException;

/// One file being written, a story after the other, so that a library of any size may go into it.
interface StoryOutlet extends AutoCloseable {
    void add(StoryFile story) throws IOException;

    /// Writes what stands behind the last story. A file that is closed without it is not whole.
    void end() throws IOException;

    @Override
    void close() throws IOException;
}
