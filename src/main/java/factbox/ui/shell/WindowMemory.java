package factbox.ui.shell;

import factbox.session.Settings;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javafx.util.Duration;

/// Puts a window where it was at the last start, if there is still a screen there, and no larger than that.
public final class WindowMemory {
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private static final double NARROWEST = 480;
    private static final double LOWEST = 360;
    private static final double FAR = 100_000;
    private static final Duration SETTLED = Duration.millis(300);

    private final Stage stage;
    private final Settings settings;
    private final PauseTransition settled = new PauseTransition(SETTLED);

    public WindowMemory(Stage stage, Settings settings) {
        this.stage = stage;
        this.settings = settings;
    }

    public void restore() {
        stage.setMinWidth(NARROWEST);
        stage.setMinHeight(LOWEST);
        double x = settings.number("windowX", Double.NaN, -FAR, FAR);
        double y = settings.number("windowY", Double.NaN, -FAR, FAR);
        List<Screen> there = Screen.getScreensForRectangle(x, y, 200, 40);
        if (!there.isEmpty()) {
            stage.setX(x);
            stage.setY(y);
        }
        Rectangle2D screen = (there.isEmpty() ? Screen.getPrimary() : there.getFirst()).getVisualBounds();
        stage.setWidth(Math.min(settings.number("windowWidth", WIDTH, NARROWEST, FAR), screen.getWidth()));
        stage.setHeight(Math.min(settings.number("windowHeight", HEIGHT, LOWEST, FAR), screen.getHeight()));
        stage.setMaximized(settings.flag("windowMaximized", false));
        settled.setOnFinished(_ -> save());
        stage.addEventHandler(WindowEvent.WINDOW_HIDING, _ -> {
            settled.stop();
            save();
        });
        onChange(stage.xProperty());
        onChange(stage.yProperty());
        onChange(stage.widthProperty());
        onChange(stage.heightProperty());
        onChange(stage.maximizedProperty());
    }

    private void onChange(ObservableValue<?> value) {
        value.subscribe((_, _) -> settled.playFromStart());
    }

    /// A maximised or full-screen window's bounds are the screen's, and not what to come back to.
    private void save() {
        settings.set("windowMaximized", stage.isMaximized());
        if (!stage.isMaximized() && !stage.isFullScreen() && !stage.isIconified()) {
            settings.set("windowX", stage.getX());
            settings.set("windowY", stage.getY());
            settings.set("windowWidth", stage.getWidth());
            settings.set("windowHeight", stage.getHeight());
        }
    }
}
