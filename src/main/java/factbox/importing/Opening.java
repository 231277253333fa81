package factbox.importing;

import factbox.storyfile.EditionFile;
import factbox.storyfile.StoryFileException;
import factbox.storyfile.StoryLines;
import factbox.storyfile.StorySource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipFile;

/// Opens a file that is read story by story.
@FunctionalInterface
interface Opening {
    int HEAD = 1 << 16;

    StorySource open() throws IOException, StoryFileException;

    /// The way to open an edition or a file with a story a line, known by its first bytes; nothing for other files.
    static Optional<Opening> of(Path file) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty(); // such as a pipe, which to open would be to wait for whoever writes
        }
        try (InputStream stream = Files.newInputStream(file)) {
            int first = stream.read();
            if (first != 'P' && first != '{' && first != 0xEF) {
                return Optional.empty();
            }
            String head = (char) first + new String(stream.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
            if (head.startsWith("PK")) {
                return isEdition(file) ? Optional.of(() -> new EditionFile(file)) : Optional.empty();
            }
            return hasStoryALine(head) ? Optional.of(() -> new StoryLines(file)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty(); // whoever reads it as a whole says why it can't be read
        }
    }

    private static boolean isEdition(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            return zip.getEntry("edition.json") != null;
        } catch (IOException e) {
            return false;
        }
    }

    /// The first line is a story from its first brace to its last, or too long for its end to be seen.
    private static boolean hasStoryALine(String head) {
        int end = head.indexOf('\n');
        String line = end < 0 ? head : head.substring(0, end).stripTrailing();
        boolean whole = end < 0 ? head.length() > HEAD : line.endsWith("}") && head.length() > end + 1;
        return whole && line.contains("\"schemaVersion\"") && line.contains("\"headline\"");
    }
}
