package factbox.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Which library a command works on.
final class LibraryOption {
    @Option(
            names = "--library",
            paramLabel = "DIR",
            description = "The folder of the library; your own where none is named.")
    private @Nullable Path folder;

    Path or(Path usersOwn) {
        return folder == null ? usersOwn : folder;
    }
}
