package factbox;

import factbox.session.BundledEdition;
import factbox.ui.theme.Fonts;
import java.nio.file.Path;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.util.Duration;

/// A program of its own in which somebody reads, says so once all has come to rest, and waits to be killed.
final class ReadAndWait {
    /// Next story, bookmark, figures hidden, two pages on.
    private static final List<String> KEYS = List.of("j", "s", "]", " ", " ");

    private ReadAndWait() {}

    public static void main(String[] arguments) {
        Platform.startup(() -> {
            Fonts.load();
            ReadingWindow window = new ReadingWindow(Path.of(arguments[0]), BundledEdition.files(), _ -> {});
            window.load();
            Stage stage = new Stage();
            window.show(stage);
            stage.setWidth(960);
            stage.setHeight(720);
            read(stage, 0);
        });
    }

    private static void read(Stage stage, int key) {
        PauseTransition rest = new PauseTransition(Duration.seconds(1));
        rest.setOnFinished(_ -> {
            if (key == KEYS.size()) {
                System.out.println("at rest");
            } else {
                Event.fireEvent(stage.getScene(), pressed(KEYS.get(key)));
                Event.fireEvent(stage.getScene(), typed(KEYS.get(key)));
                read(stage, key + 1);
            }
        });
        rest.play();
    }

    private static KeyEvent pressed(String key) {
        KeyCode code = key.equals(" ") ? KeyCode.SPACE : KeyCode.UNDEFINED;
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
    }

    private static KeyEvent typed(String key) {
        return new KeyEvent(KeyEvent.KEY_TYPED, key, key, KeyCode.UNDEFINED, false, false, false, false);
    }
}
