package factbox.intake.format;

import factbox.story.Story;
import factbox.storyfile.Edition;
import factbox.storyfile.EditionReader;
import factbox.storyfile.StoryFileException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

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
        try {
            Edition edition =
                    EditionReader.read(name -> archive.file(name).orElseThrow(() -> new FileNotFoundException(name)));
            for (Story story : edition.stories()) {
                harvest.checkTime();
                harvest.finished(story, edition.pictures());
            }
            for (String fault : edition.faults()) {
                int colon = fault.indexOf(": ");
                harvest.fault(fault.substring(0, colon), fault.substring(colon + 2));
            }
        } catch (StoryFileException | IOException e) {
            throw new UnreadableException("is a damaged edition: " + e.getMessage());
        }
    }
}
