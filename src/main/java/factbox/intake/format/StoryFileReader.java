package factbox.intake.format;

import factbox.storyfile.StoryFileException;
import factbox.storyfile.StoryReader;
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
            harvest.finished(StoryReader.read(file.name(), file.bytes()), Map.of());
        } catch (StoryFileException e) {
            throw new UnreadableException(String.valueOf(e.getMessage()).replaceFirst("^[^:]*: ", ""));
        }
    }
}
