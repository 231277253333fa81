package factbox.outlet;

import factbox.library.Library;
import factbox.library.LibraryException;
import factbox.storyfile.StoryFile;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;

/// Writes stories of a library to one file of any format. The file is whole or not there.
public final class Export {
    private static final int BUFFER = 1 << 16;

    private final Library library;
    private final InstantSource clock;

    public Export(Library library, InstantSource clock) {
        this.library = library;
        this.clock = clock;
    }

    /// Writes the stories of these keys in their order; nothing comes of it where it is `cancelled`. A file that is
    /// there already gives way where `replace` says so. `done` is told how many stories are written.
    public Optional<Exported> write(
            long[] keys, ExportFormat format, Path file, boolean replace, IntConsumer done, BooleanSupplier cancelled)
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
        try (NewFile target = NewFile.at(file, replace)) {
            Optional<Exported> exported = write(keys, format, target, done, cancelled);
            if (exported.isPresent()) {
                target.keep();
            }
            return exported;
        } catch (FileAlreadyExistsException e) {
            throw new ExportException(file + " is there already.", e);
        } catch (NoSuchFileException e) {
            throw new ExportException(file + " can’t be written: its folder is not there.", e);
        } catch (IOException e) {
            throw new ExportException("%s can’t be written (%s).".formatted(file, e.getMessage()), e);
        }
    }

    private Optional<Exported> write(
            long[] keys, ExportFormat format, NewFile target, IntConsumer done, BooleanSupplier cancelled)
            throws IOException {
        List<String> faults = new ArrayList<>();
        int stories = 0;
        try (StoryOutlet outlet = format.outlet(new BufferedOutputStream(target.stream(), BUFFER), heading(keys))) {
            for (long key : keys) {
                if (cancelled.getAsBoolean()) {
                    return Optional.empty();
                }
                Optional<StoryFile> story = story(key, faults);
                if (story.isPresent()) {
                    outlet.add(story.get());
                    stories++;
                    done.accept(stories);
                }
            }
            outlet.end();
        }
        return Optional.of(new Exported(stories, faults));
    }

    private Heading heading(long[] keys) {
        String title = keys.length == 1
                ? library.pages().rows(List.of(keys[0])).stream()
                        .findFirst()
                        .map(row -> row.headline())
                        .orElse("A story")
                : "%,d stories".formatted(keys.length);
        return new Heading(title, keys.length, clock.instant());
    }

    private Optional<StoryFile> story(long key, List<String> faults) {
        try {
            Optional<StoryFile> story = library.file(key);
            if (story.isEmpty()) {
                faults.add("A story is no longer in the library.");
            }
            return story;
        } catch (LibraryException e) {
            faults.add(String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }
}
