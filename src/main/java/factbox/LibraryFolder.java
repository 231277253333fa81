package factbox;

import dev.dirs.ProjectDirectories;
import java.nio.file.Path;

/// Where the platform wants a program's data: `~/.local/share/factbox` on Linux and its like elsewhere.
final class LibraryFolder {
    private LibraryFolder() {}

    static Path ofUser() {
        return Path.of(ProjectDirectories.from("", "", "factbox").dataDir);
    }
}
