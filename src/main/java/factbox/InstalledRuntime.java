package factbox;

import java.nio.file.Files;
import java.nio.file.Path;

/// The runtime of the installed program, which has all native libraries beside its own.
final class InstalledRuntime {
    private InstalledRuntime() {}

    /// Loads the web view's large library on this thread, while others bring up the rest; elsewhere nothing happens.
    @SuppressWarnings("restricted") // the program may use native libraries, as its options say
    static void loadWebView() {
        Path library = Path.of(System.getProperty("java.home"), "lib", System.mapLibraryName("jfxwebkit"));
        if (Files.exists(library)) {
            System.load(library.toString());
        }
    }
}
