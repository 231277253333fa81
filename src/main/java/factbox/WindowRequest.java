package factbox;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A command line that asks for the window, with the library that it is to open, if one is named.
record WindowRequest(@Nullable Path library) {
    /// Nothing where the arguments ask for anything else, such as a command or help.
    static Optional<WindowRequest> of(List<String> arguments) {
        if (arguments.isEmpty()) {
            return Optional.of(new WindowRequest(null));
        }
        boolean named = arguments.size() == 2 && arguments.getFirst().equals("--library");
        return named ? Optional.of(new WindowRequest(Path.of(arguments.getLast()))) : Optional.empty();
    }

    Path library(Path usersOwn) {
        return library == null ? usersOwn : library;
    }
}
