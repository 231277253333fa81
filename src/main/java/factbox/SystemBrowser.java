package factbox;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Application;
import javafx.stage.Stage;

/// Opens an address in the reader's own browser.
final class SystemBrowser implements Consumer<String> {
    /// What the launcher says to libraries for Factbox alone; a browser must not hear it.
    static final List<String> OWN = List.of("GDK_GL", "NO_AT_BRIDGE", "GIO_USE_NETWORK_MONITOR", "GLIBC_TUNABLES");

    @Override
    public void accept(String address) {
        if (!System.getProperty("os.name").startsWith("Linux") || !isOpened(address)) {
            new NoWindow().getHostServices().showDocument(address);
        }
    }

    private static boolean isOpened(String address) {
        ProcessBuilder opener = new ProcessBuilder("xdg-open", address)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        opener.environment().keySet().removeAll(OWN);
        try {
            opener.start();
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /// JavaFX gives the way to the system's browser to an [Application] only.
    private static final class NoWindow extends Application {
        @Override
        public void start(Stage stage) {
            throw new UnsupportedOperationException();
        }
    }
}
