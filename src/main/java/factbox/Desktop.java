package factbox;

import factbox.session.BundledEdition;
import factbox.ui.theme.Fonts;
import java.nio.file.Path;
import javafx.application.Application;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The program on the desktop: the library is opened while the toolkit comes up, and the window comes with its story.
public final class Desktop extends Application {
    private @Nullable ReadingWindow window;

    /// On the launcher's thread: everything that needs no window.
    @Override
    public void init() {
        Fonts.load();
        WindowRequest request = WindowRequest.of(getParameters().getRaw()).orElseThrow();
        Path folder = request.library(LibraryFolder.ofUser());
        window = new ReadingWindow(
                folder, BundledEdition.files(), address -> getHostServices().showDocument(address));
        window.load();
    }

    @Override
    public void start(Stage stage) {
        if (window != null) {
            window.show(stage);
        }
    }

    @Override
    public void stop() {
        if (window != null) {
            window.close();
        }
    }
}
