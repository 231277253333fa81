package factbox.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `factbox pack`: the whole library as one file, for another computer.
@Command(
        name = "pack",
        description =
                "Writes the whole library with every mark to one file, which “factbox unpack” reads on another computer.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:the file is there", "1:it can't be written"})
final class PackCommand implements Callable<Integer> {
    private final Path usersOwn;

    @Mixin
    private final LibraryOption library = new LibraryOption();

    @Mixin
    private final Output output = new Output();

    @Option(names = "--force", description = "Replace a file that is there already.")
    private boolean force;

    @Parameters(paramLabel = "FILE", description = "The file to write, such as mine.factbox-library.")
    private Path file = Path.of("");

    PackCommand(Path usersOwn) {
        this.usersOwn = usersOwn;
    }

    @Override
    public Integer call() {
        try (OpenedLibrary opened = library.open(usersOwn, output)) {
            if (Files.isDirectory(file)) {
                output.message(file + " is a folder.");
                return 1;
            }
            if (Files.exists(file) && !force) {
                output.message(file + " is there already.");
                return 1;
            }
            opened.library().pack(file);
            int stories = opened.library().counts().all();
            output.result("%s: %,d stories with their marks".formatted(file, stories), Map.of("stories", stories));
            return opened.status(true);
        }
    }
}
