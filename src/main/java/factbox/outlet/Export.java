package factbox.outlet;

import factbox.library.Library;
import factbox.library.LibraryException;
import factbox.storyfile.StoryFile;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Stories of a library on their way to one file of any format. The file is whole or not there: an export that is
/// closed before its end leaves nothing.
public final class Export implements AutoCloseable {
    private static final int BUFFER = 1 << 16;

    private final Library library;
    private final boolean withMarks;
    private final long[] keys;
    private final Path file;
    private final NewFile target;
    private final StoryOutlet outlet;
    private final List<String> faults = new ArrayList<>();
    private int next;
    private int stories;
    private int marks;

    private Export(Library library, boolean withMarks, long[] keys, Path file, NewFile target, StoryOutlet outlet) {
        this.library = library;
        this.withMarks = withMarks;
        this.keys = keys;
        this.file = file;
        this.target = target;
        this.outlet = outlet;
    }

    /// What is exported besides the stories, and whether a file that is there already gives way.
    public record Options(boolean withMarks, boolean replace) {}

    /// Begins to write the stories of these keys in their order.
    public static Export begin(
            Library library, InstantSource clock, long[] keys, ExportFormat format, Path file, Options options)
            throws ExportException {
        if (keys.length == 0) {
            throw new ExportException("There is no story to export.");
        }
        if (keys.length > format.mostStories()) {
            throw new ExportException(
                    format.mostStories() == 1
                            ? "A file of %s holds one story, and these are %,d. A zip holds any number."
                                    .formatted(format.title(), keys.length)
                            : "A file of the format %s holds %,d stories at most, and these are %,d."
                                    .formatted(format.title(), format.mostStories(), keys.length));
        }
        try {
            NewFile target = NewFile.at(file, options.replace);
            try {
                Heading heading = new Heading(title(library, keys), keys.length, clock.instant());
                StoryOutlet outlet = format.outlet(new BufferedOutputStream(target.stream(), BUFFER), heading);
                return new Export(library, options.withMarks, keys.clone(), file, target, outlet);
            } catch (IOException | RuntimeException e) {
                target.close();
                throw e;
            }
        } catch (IOException e) {
            throw failure(file, e);
        }
    }

    private static String title(Library library, long[] keys) {
        return keys.length == 1
                ? library.pages().rows(List.of(keys[0])).stream()
                        .findFirst()
                        .map(row -> row.headline())
                        .orElse("A story")
                : "%,d stories".formatted(keys.length);
    }

    private static ExportException failure(Path file, IOException e) {
        String why = switch (e) {
            case FileAlreadyExistsException _ -> " is there already.";
            case NoSuchFileException _ -> " can’t be written: its folder is not there.";
            case AccessDeniedException _ -> " can’t be written: this user may not.";
            default -> " can’t be written (%s).".formatted(e.getMessage());
        };
        return new ExportException(file + why, e);
    }

    /// Writes the next story. At the end the file comes to its place, and there is no next.
    public boolean next() throws ExportException {
        try {
            if (next < keys.length) {
                Optional<StoryFile> story = story(keys[next++]);
                if (story.isPresent()) {
                    outlet.add(story.get());
                    stories++;
                    marks += story.get().marks().count();
                }
                return true;
            }
            outlet.end();
            outlet.close();
            target.keep();
            return false;
        } catch (IOException e) {
            throw failure(file, e);
        }
    }

    private Optional<StoryFile> story(long key) {
        try {
            Optional<StoryFile> story = library.file(key)
                    .map(file -> withMarks
                            ? file.withMarks(library.marks(file.story().id()))
                            : file);
            if (story.isEmpty()) {
                faults.add("A story is no longer in the library.");
            }
            return story;
        } catch (LibraryException e) {
            faults.add(String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    /// How many stories of how many have been asked for so far.
    public int done() {
        return next;
    }

    public int size() {
        return keys.length;
    }

    /// What has been written so far.
    public Exported exported() {
        return new Exported(stories, faults, marks);
    }

    @Override
    public void close() throws ExportException {
        try (target) {
            outlet.close();
        } catch (IOException e) {
            throw failure(file, e);
        }
    }
}
