package factbox.storyfile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads a story file by itself, with the pictures that lie beside it.
public final class OneStory implements StorySource, StorySource.Part {
    private static final int LONGEST = 64 << 20;

    private final Path file;
    private boolean given;

    public OneStory(Path file) {
        this.file = file;
    }

    @Override
    public synchronized @Nullable Part next() {
        boolean first = !given;
        given = true;
        return first ? this : null;
    }

    @Override
    public String name() {
        return String.valueOf(file.getFileName());
    }

    @Override
    public StoryFile read() throws StoryFileException, IOException {
        if (Files.size(file) > LONGEST) {
            throw new StoryFileException(name(), "$", "is longer than " + (LONGEST >> 20) + " MB");
        }
        byte[] json = Files.readAllBytes(file);
        var story = StoryReader.read(name(), json);
        Map<String, byte[]> pictures = new HashMap<>();
        for (String picture : PictureNames.of(story.body())) {
            Path beside = file.resolveSibling(picture);
            if (Files.isRegularFile(beside) && Files.size(beside) <= LONGEST) {
                pictures.put(picture, Files.readAllBytes(beside));
            }
        }
        return new StoryFile(story, new String(json, StandardCharsets.UTF_8), pictures);
    }

    @Override
    public long done() {
        return 1;
    }

    @Override
    public long size() {
        return 1;
    }

    @Override
    public String edition() {
        return "";
    }

    @Override
    public String version() {
        return "";
    }

    @Override
    public void close() {
        // nothing stays open
    }
}
