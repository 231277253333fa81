package factbox;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A command line that asks for the window: the library it is to open, if one is named, and the files to take in.
record WindowRequest(@Nullable Path library, List<Path> files) {
    WindowRequest {
        files = List.copyOf(files);
    }

    /// Nothing where the arguments ask for anything else, such as a command or help.
    static Optional<WindowRequest> of(List<String> arguments) {
        Path library = null;
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (argument.equals("--library") && i + 1 < arguments.size()) {
                library = Path.of(arguments.get(++i));
            } else if (argument.startsWith("-") || isCommand(argument)) {
                return Optional.empty();
            } else {
                files.add(Path.of(argument));
            }
        }
        return Optional.of(new WindowRequest(library, files));
    }

    /// A plain word is a command's name, or meant to be one; a file has at least an ending or a folder.
    private static boolean isCommand(String argument) {
        return argument.chars().allMatch(Character::isLetter);
    }

    Path library(Path usersOwn) {
        return library == null ? usersOwn : library;
    }
}
