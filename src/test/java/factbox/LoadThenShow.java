package factbox;

import factbox.session.BundledEdition;
import factbox.ui.theme.Fonts;
import java.nio.file.Path;
import javafx.application.Platform;
import javafx.stage.Stage;

/// A program of its own that says what it shows, and whose library is open before its toolkit is up, as happens where
/// that takes long.
final class LoadThenShow {
    private LoadThenShow() {}

    public static void main(String[] arguments) {
        ReadingWindow window = new ReadingWindow(Path.of(arguments[0]), BundledEdition.files(), _ -> {});
        window.loadInBackground().join();
        Platform.startup(() -> {
            Fonts.load();
            Stage stage = new Stage();
            window.show(stage);
            var _ = window.shown()
                    .thenRun(() -> Platform.runLater(() -> {
                        System.out.println(stage.getScene().getRoot().getClass().getSimpleName());
                        stage.close();
                        window.close();
                    }));
        });
    }
}
