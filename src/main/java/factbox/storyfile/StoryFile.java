package factbox.storyfile;

import factbox.story.Story;
import java.util.Map;

/// A story together with the file that it was read from, the pictures that came with it, by their names, and the marks.
public record StoryFile(Story story, String json, Map<String, byte[]> pictures, StoryMarks marks) {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    public StoryFile {
        json = json.startsWith(BYTE_ORDER_MARK) ? json.substring(1) : json;
        pictures = Map.copyOf(pictures);
    }

    /// A story without marks.
    public StoryFile(Story story, String json, Map<String, byte[]> pictures) {
        this(story, json, pictures, StoryMarks.NONE);
    }

    /// The same with these marks.
    public StoryFile withMarks(StoryMarks marks) {
        return new StoryFile(story, json, pictures, marks);
    }

    /// A story that was not read from a file of its own.
    public static StoryFile of(Story story, Map<String, byte[]> pictures) {
        return new StoryFile(story, StoryWriter.write(story), pictures);
    }
}
