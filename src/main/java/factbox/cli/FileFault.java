package factbox.cli;

import factbox.storyfile.StoryFileException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/// A file that a command can't read, told in one line.
final class FileFault extends IOException {
    private static final long serialVersionUID = 1L;

    /// `why` follows the file's name.
    FileFault(String name, String why) {
        super(name + " " + why);
    }

    /// The line for what went wrong with the file of this name.
    static String line(String name, Exception fault) {
        return switch (fault) {
            case FileFault told -> String.valueOf(told.getMessage());
            case StoryFileException told -> String.valueOf(told.getMessage());
            case NoSuchFileException _ -> name + " is not there";
            case AccessDeniedException _ -> name + " can’t be read: this user may not";
            default -> "%s can’t be read (%s)".formatted(name, fault.getMessage());
        };
    }
}
