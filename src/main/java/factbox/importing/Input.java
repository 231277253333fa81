package factbox.importing;

import java.nio.file.Path;
import java.util.List;

/// What the reader wants to have taken in: files and folders, or a page or text from the clipboard.
public sealed interface Input {
    record Files(List<Path> paths) implements Input {
        public Files {
            paths = List.copyOf(paths);
        }
    }

    record Pasted(String text) implements Input {}
}
