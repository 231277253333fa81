package factbox;

import factbox.session.BundledEdition;
import factbox.ui.theme.Fonts;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;

/// The program on the desktop: its parts come up side by side, and the window comes with its story.
final class Desktop {
    private Desktop() {}

    /// Returns while the toolkit goes on; the program ends with its window.
    static void open(Path library) {
        ReadingWindow window = new ReadingWindow(library, BundledEdition.files(), Desktop::browse);
        CompletableFuture<Void> loaded = window.loadInBackground();
        Platform.startup(() -> {
            Fonts.load();
            loaded.join();
            Stage stage = new Stage();
            stage.setOnHidden(_ -> window.close());
            window.show(stage);
        });
        InstalledRuntime.loadWebView();
    }

    private static void browse(String address) {
        new NoWindow().getHostServices().showDocument(address);
    }

    /// JavaFX gives the way to the system's browser to an [Application] only.
    private static final class NoWindow extends Application {
        @Override
        public void start(Stage stage) {
            throw new UnsupportedOperationException();
        }
    }
}
