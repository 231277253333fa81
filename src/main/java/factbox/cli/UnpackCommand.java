package factbox.cli;

import factbox.library.Moved;
import factbox.search.StoryIndex;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `factbox unpack`: takes in a library from another computer.
@Command(
        name = "unpack",
        description =
                "Takes a packed library into this one, with every mark. What this one has already stays, or becomes the later of the two.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:everything was taken in or there already",
            "1:the file can't be read, or the library can't be written"
        })
final class UnpackCommand implements Callable<Integer> {
    private final Path usersOwn;

    @Mixin
    private final LibraryOption library = new LibraryOption();

    @Mixin
    private final Output output = new Output();

    @Parameters(paramLabel = "FILE", description = "The file that “factbox pack” wrote.")
    private Path file = Path.of("");

    UnpackCommand(Path usersOwn) {
        this.usersOwn = usersOwn;
    }

    @Override
    public Integer call() {
        try (OpenedLibrary opened = library.open(usersOwn, output)) {
            Moved moved = opened.library().unpack(file);
            opened.library().backUpMarks();
            try (StoryIndex index = StoryIndex.open(library.or(usersOwn), opened.library())) {
                index.catchUp(() -> false);
            }
            output.result(
                    moved.said(),
                    Map.of(
                            "added", moved.added(),
                            "replaced", moved.replaced(),
                            "duplicates", moved.here(),
                            "marks", moved.marks()));
            return opened.status(true);
        }
    }
}
