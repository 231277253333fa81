package factbox.intake.format;

import factbox.story.Story;
import factbox.storyfile.PictureNames;
import factbox.storyfile.StoryFileException;
import factbox.storyfile.StoryMarks;
import factbox.storyfile.StoryReader;
import java.util.HashMap;
import java.util.Map;

/// A story file of our own.
public final class StoryFileReader implements FormatReader {
    @Override
    public boolean recognises(SourceFile file) {
        return file.json()
                .map(json -> json.has("schemaVersion") && json.has("headline") && json.has("body"))
                .orElse(false);
    }

    @Override
    public void read(SourceFile file, Harvest harvest) throws UnreadableException {
        try {
            Story story = StoryReader.read(file.name(), file.bytes());
            Map<String, byte[]> pictures = new HashMap<>();
            for (String name : PictureNames.of(story.body())) {
                file.neighbours().find(name).ifPresent(bytes -> pictures.put(name, bytes));
            }
            harvest.finished(story, pictures, StoryMarks.NONE);
        } catch (StoryFileException e) {
            throw new UnreadableException(String.valueOf(e.getMessage()).replaceFirst("^[^:]*: ", ""));
        }
    }
}
