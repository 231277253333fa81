package factbox;

import factbox.session.BundledEdition;
import factbox.ui.reader.StoryWebView;
import factbox.ui.theme.Fonts;
import factbox.ui.theme.ThemeStyles;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.stage.Stage;

/// The program on the desktop: its parts come up side by side, and the window comes with its story.
final class Desktop {
    private Desktop() {}

    /// Returns while the toolkit goes on; the program ends with its window.
    static void open(Path library, List<Path> files, Optional<OneProgram> program) {
        ReadingWindow window = new ReadingWindow(library, BundledEdition.files(), new SystemBrowser());
        Thread.setDefaultUncaughtExceptionHandler(window::uncaught);
        CompletableFuture<Void> loaded = window.loadInBackground();
        if (!files.isEmpty()) {
            window.open(files);
        }
        program.ifPresent(it -> {
            var _ = window.shown().thenRun(() -> listen(it, window));
        });
        CompletableFuture<Void> fonts = new CompletableFuture<>();
        Platform.startup(() -> {
            ThemeStyles.begin();
            StoryWebView page = new StoryWebView(ReadingWindow.webView(library));
            fonts.join();
            loaded.join();
            Stage stage = new Stage();
            stage.setOnHidden(_ -> {
                window.close();
                program.ifPresent(OneProgram::close);
            });
            window.show(stage, page);
        });
        InstalledRuntime.loadWebView();
        fonts.completeAsync(
                () -> {
                    Fonts.load();
                    return null;
                },
                Runnable::run);
    }

    private static void listen(OneProgram program, ReadingWindow window) {
        Runnable listening = () -> program.listen(files -> {
            window.open(files);
            Platform.runLater(window::comeForward);
        });
        Thread.ofPlatform().daemon().name("factbox-later-starts").start(listening);
    }
}
