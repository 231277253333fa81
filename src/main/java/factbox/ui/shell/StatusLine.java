package factbox.ui.shell;

import factbox.session.Exporting;
import factbox.ui.export.ExportProgress;
import factbox.ui.theme.Shown;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.shape.Circle;
import org.controlsfx.control.StatusBar;

/// The line at the foot of the window: what is shown, what is under way, the keys one needs first, and the promise.
final class StatusLine extends StatusBar {
    StatusLine(ShellViewModel model, Exporting exporting) {
        setId("status");
        textProperty().bind(model.statusProperty().map(String::valueOf));
        Label keys = new Label("J K stories · Space page · F figures · ? keys");
        Label promise = new Label("No connection", new Circle(4));
        model.crampedProperty().subscribe(cramped -> keys.setVisible(!cramped));
        promise.setMinWidth(USE_PREF_SIZE);
        promise.getStyleClass().add("promise");
        promise.setAccessibleText("Factbox opens no connection");
        HBox right = new HBox();
        Shown.in(right, new ExportProgress(exporting), keys, promise);
        right.getStyleClass().add("status-right");
        getRightItems().add(right);
    }
}
