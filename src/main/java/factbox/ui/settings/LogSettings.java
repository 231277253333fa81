package factbox.ui.settings;

import javafx.scene.control.TextArea;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The last lines of the program's log, to be read and copied.
final class LogSettings extends VBox {
    LogSettings(SettingsViewModel model) {
        getStyleClass().add("rows");
        TextArea lines = new TextArea();
        lines.setId("set-log");
        lines.setAccessibleText("Log");
        lines.setEditable(false);
        lines.setPrefRowCount(18);
        model.logProperty().subscribe(lines::setText);
        VBox.setVgrow(lines, Priority.ALWAYS);
        getChildren()
                .addAll(
                        Choices.explained(
                                "What went wrong and what was mended. It holds no headline and no search, and stays on this computer."),
                        lines);
    }
}
