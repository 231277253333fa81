package factbox.session;

import factbox.library.Library;
import factbox.story.Story;
import factbox.storyfile.Edition;
import factbox.storyfile.EditionReader;
import factbox.storyfile.StoryFileException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/// The edition that comes with the program: taken into the library at the first start and when its version changes.
public final class BundledEdition {
    private BundledEdition() {}

    /// The edition's files inside the program.
    public static EditionReader.Files files() {
        return name -> {
            try (InputStream stream = BundledEdition.class.getResourceAsStream("/factbox/edition/" + name)) {
                if (stream == null) {
                    throw new FileNotFoundException(name);
                }
                return stream.readAllBytes();
            }
        };
    }

    /// Whether there was anything to take in, a line for each file that is bad, and the id of the story that an edition
    /// puts first.
    public record Taken(boolean isNew, List<String> faults, Optional<String> front) {
        public Taken {
            faults = List.copyOf(faults);
        }
    }

    /// How many stories the edition has; none where its list can't be read.
    public static int size(EditionReader.Files files) {
        try {
            return EditionReader.stories(files).size();
        } catch (StoryFileException | IOException e) {
            return 0;
        }
    }

    /// Takes the edition in if the library has not got this version.
    public static Taken takeInto(Library library, EditionReader.Files files) {
        try {
            Edition heading = EditionReader.heading(files);
            if (library.editionVersion(heading.name())
                    .filter(heading.version()::equals)
                    .isPresent()) {
                return new Taken(false, List.of(), Optional.empty());
            }
            Edition edition = EditionReader.read(files);
            library.put(edition);
            return new Taken(
                    true,
                    edition.faults(),
                    edition.stories().stream().findFirst().map(Story::id));
        } catch (StoryFileException e) {
            return new Taken(true, List.of(String.valueOf(e.getMessage())), Optional.empty());
        } catch (IOException e) {
            return new Taken(
                    true, List.of("The edition’s list of stories can’t be read: " + e.getMessage()), Optional.empty());
        }
    }
}
