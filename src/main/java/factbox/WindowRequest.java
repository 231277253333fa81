package factbox;

import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A command line that asks for the window: the library that it is to open, if one is named, and files to show in it.
record WindowRequest(@Nullable Path library, List<Path> files) {
    WindowRequest {
        files = List.copyOf(files);
    }

    /// Nothing where the arguments ask for anything else, such as a command or help.
    static Optional<WindowRequest> of(List<String> arguments) {
        Path library = null;
        List<Path> files = new ArrayList<>();
        for (Iterator<String> rest = arguments.iterator(); rest.hasNext(); ) {
            String argument = rest.next();
            try {
                if (library == null && argument.equals("--library") && rest.hasNext()) {
                    library = Path.of(rest.next());
                } else if (isFile(argument)) {
                    files.add(Path.of(argument).toAbsolutePath());
                } else {
                    return Optional.empty();
                }
            } catch (InvalidPathException e) {
                return Optional.empty();
            }
        }
        return Optional.of(new WindowRequest(library, files));
    }

    /// Commands are plain words.
    private static boolean isFile(String argument) {
        return !argument.startsWith("-") && (argument.contains(".") || argument.contains(File.separator));
    }

    Path library(Path usersOwn) {
        return library == null ? usersOwn : library;
    }
}
