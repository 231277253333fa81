package factbox;

import java.nio.file.Path;
import net.harawata.appdirs.AppDirsFactory;

/// Where the platform wants a program's data: `~/.local/share/factbox` on Linux and its like elsewhere.
final class LibraryFolder {
    private LibraryFolder() {}

    static Path ofUser() {
        return Path.of(AppDirsFactory.getInstance().getUserDataDir("factbox", null, null));
    }
}
