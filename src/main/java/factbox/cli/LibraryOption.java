package factbox.cli;

import factbox.library.LibraryOpener;
import factbox.library.Recovery;
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

    /// Opens the library, and says what the reader should know of it.
    OpenedLibrary open(Path usersOwn, Output output) {
        return open(usersOwn, output, true);
    }

    /// The same, where a backup of a library without marks is told only if that is new to the reader.
    OpenedLibrary open(Path usersOwn, Output output, boolean offersBackup) {
        LibraryOpener.Opened opened = LibraryOpener.open(or(usersOwn));
        opened.recovery().map(Recovery::said).ifPresent(output::message);
        opened.backup()
                .filter(_ -> offersBackup)
                .map(day ->
                        "this library has no marks, and there is a backup of %s: “factbox restore%s” brings its marks back"
                                .formatted(day, folder == null ? "" : " --library " + folder))
                .ifPresent(output::message);
        return new OpenedLibrary(opened.library(), opened.recovery().isPresent());
    }
}
