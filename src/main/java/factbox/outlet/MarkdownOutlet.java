package factbox.outlet;

import factbox.storyfile.StoryFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/// One story in a file of Markdown.
final class MarkdownOutlet implements StoryOutlet {
    private final OutputStream stream;

    MarkdownOutlet(OutputStream stream) {
        this.stream = stream;
    }

    @Override
    public void add(StoryFile story) throws IOException {
        stream.write(MarkdownStory.of(story).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void end() {
        // nothing stands behind the story
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
