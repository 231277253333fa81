package factbox.intake.format;

import factbox.storyfile.EditionReader;
import factbox.storyfile.StoryFile;
import factbox.storyfile.StoryFileException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// An edition in one file (`.factbox`): a zip of story files, their pictures and the list of them.
public final class EditionFileReader implements FormatReader {
    private static final int NAMES = 200;

    /// The list stands first in the zip, so that the file is known by its first bytes.
    @Override
    public boolean recognises(SourceFile file) {
        String head = new String(file.bytes(), 0, Math.min(NAMES, file.bytes().length), StandardCharsets.ISO_8859_1);
        return Archive.isZip(file) && head.startsWith("edition.json", 30);
    }

    @Override
    public void read(SourceFile file, Harvest harvest) throws UnreadableException {
        Archive archive = Archive.read(file.bytes(), harvest);
        EditionReader.Files files = name -> archive.file(name).orElseThrow(() -> new FileNotFoundException(name));
        for (String name : stories(files)) {
            harvest.checkTime();
            try {
                StoryFile story = EditionReader.story(files, name);
                harvest.finished(story.story(), story.pictures(), story.marks());
            } catch (StoryFileException e) {
                harvest.fault(name, String.valueOf(e.getMessage()).replaceFirst("^[^:]*: ", ""));
            } catch (IOException e) {
                harvest.fault(name, "is a story that is not in the edition");
            }
        }
    }

    private static List<String> stories(EditionReader.Files files) throws UnreadableException {
        try {
            return EditionReader.stories(files);
        } catch (StoryFileException | IOException e) {
            throw new UnreadableException("is a damaged edition: " + e.getMessage());
        }
    }
}
