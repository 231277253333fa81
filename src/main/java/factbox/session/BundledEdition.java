package factbox.session;

import factbox.library.Library;
import factbox.storyfile.Edition;
import factbox.storyfile.EditionReader;
import factbox.storyfile.StoryFileException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

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

    /// Whether there was anything to take in, and a line for each file that is bad.
    public record Taken(boolean isNew, List<String> faults) {
        public Taken {
            faults = List.copyOf(faults);
        }
    }

    /// Takes the edition in if the library has not got this version.
    public static Taken takeInto(Library library, EditionReader.Files files) {
        try {
            Edition heading = EditionReader.heading(files);
            if (library.editionVersion(heading.name())
                    .filter(heading.version()::equals)
                    .isPresent()) {
                return new Taken(false, List.of());
            }
            Edition edition = EditionReader.read(files);
            library.put(edition);
            return new Taken(true, edition.faults());
        } catch (StoryFileException e) {
            return new Taken(true, List.of(String.valueOf(e.getMessage())));
        } catch (IOException e) {
            return new Taken(true, List.of("The edition’s list of stories can’t be read: " + e.getMessage()));
        }
    }
}
