package factbox.outlet;

import factbox.storyfile.StoryFile;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;

/// Many stories, each a file of Markdown that is called by its day and its id.
final class MarkdownZipOutlet implements StoryOutlet {
    private final ZipWriter zip;

    MarkdownZipOutlet(OutputStream stream, Instant written) {
        zip = new ZipWriter(stream, written);
    }

    @Override
    public void add(StoryFile story) throws IOException {
        zip.text("%s-%s.md".formatted(story.story().published(), story.story().id()), MarkdownStory.of(story));
    }

    @Override
    public void end() {
        // nothing stands behind the last story
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
