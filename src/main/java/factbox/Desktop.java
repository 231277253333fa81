package factbox;

import factbox.session.BundledEdition;
import factbox.ui.theme.Fonts;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;

/// The program on the desktop: its parts come up side by side, and the window comes with its story.
final class Desktop {
    private Desktop() {}

    /// Returns while the toolkit goes on; the program ends with its window.
    static void open(Path library, List<Path> files, Optional<OneProgram> program) {
        ReadingWindow window = new ReadingWindow(library, BundledEdition.files(), Desktop::browse);
        CompletableFuture<Void> loaded = window.loadInBackground();
        if (!files.isEmpty()) {
            window.open(files);
        }
        program.ifPresent(it -> {
            var _ = window.shown().thenRun(() -> listen(it, window));
        });
        Platform.startup(() -> {
            Fonts.load();
            loaded.join();
            Stage stage = new Stage();
            stage.setOnHidden(_ -> {
                window.close();
                program.ifPresent(OneProgram::close);
            });
            window.show(stage);
        });
        InstalledRuntime.loadWebView();
    }

    private static void listen(OneProgram program, ReadingWindow window) {
        Runnable listening = () -> program.listen(files -> {
            window.open(files);
            Platform.runLater(window::comeForward);
        });
        Thread.ofPlatform().daemon().name("factbox-later-starts").start(listening);
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
