package factbox.cli;

import factbox.library.ImportControl;
import factbox.library.ImportProgress;
import factbox.library.Library;
import factbox.library.LibraryOpener;
import factbox.library.StoryImport;
import factbox.search.StoryIndex;
import factbox.storyfile.EditionFile;
import factbox.storyfile.OneStory;
import factbox.storyfile.StoryFileException;
import factbox.storyfile.StoryLines;
import factbox.storyfile.StorySource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `factbox import`: takes stories and editions into a library, and into its index as they come.
@Command(
        name = "import",
        description = "Takes stories into the library. What is in it already is not taken in twice.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:every story was taken in or there already", "1:a story or a file can't be read"})
final class ImportCommand implements Callable<Integer> {
    private final Path usersOwn;

    @Mixin
    private final LibraryOption library = new LibraryOption();

    @Mixin
    private final Output output = new Output();

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "Editions (.factbox), files with a story a line (.ndjson), and story files (.json).")
    private List<Path> paths = List.of();

    ImportCommand(Path usersOwn) {
        this.usersOwn = usersOwn;
    }

    @Override
    public Integer call() {
        Path folder = library.or(usersOwn);
        boolean whole = true;
        try (Library opened = LibraryOpener.open(folder).library();
                StoryIndex index = StoryIndex.open(folder, opened)) {
            for (Path path : paths) {
                whole &= take(path, opened, index);
            }
            index.catchUp(() -> false);
        }
        return whole ? 0 : 1;
    }

    private boolean take(Path path, Library into, StoryIndex index) {
        try (StorySource source = source(path)) {
            StoryImport run =
                    new StoryImport(source, into, index, new ImportControl(), this::progress, output::message);
            run.run();
            ImportProgress done = run.finish();
            output.result(said(path, done), members(path, done));
            return done.faults() == 0;
        } catch (StoryFileException e) {
            output.message(path + ": " + e.getMessage());
        } catch (IOException e) {
            output.message(path + ": can’t be read (" + e.getMessage() + ")");
        } catch (Exception e) {
            throw e instanceof RuntimeException own ? own : new IllegalStateException(e);
        }
        return false;
    }

    /// A zip is an edition; else the name says whether there is a story on each line.
    private static StorySource source(Path path) throws IOException, StoryFileException {
        try (InputStream stream = Files.newInputStream(path)) {
            if (stream.read() == 'P' && stream.read() == 'K') {
                return new EditionFile(path);
            }
        }
        return path.toString().endsWith(".ndjson") ? new StoryLines(path) : new OneStory(path);
    }

    private void progress(ImportProgress so) {
        if (so.done() < so.size()) {
            output.message("%d stories, %.0f a second, %d %% done, %d s remaining"
                    .formatted(
                            so.stories(),
                            so.rate(),
                            100 * so.done() / Math.max(1, so.size()),
                            so.remaining().toSeconds()));
        }
    }

    private static String said(Path path, ImportProgress done) {
        return "%s: %d stories taken in, %d of them anew, %d already here, %d not readable"
                .formatted(path, done.added() + done.replaced(), done.replaced(), done.duplicates(), done.faults());
    }

    private static Map<String, Object> members(Path path, ImportProgress done) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("path", path.toString());
        members.put("added", done.added());
        members.put("replaced", done.replaced());
        members.put("duplicates", done.duplicates());
        members.put("faults", done.faults());
        return members;
    }
}
