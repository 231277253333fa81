package factbox.ui.export;

import factbox.session.Exporting;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// How far an export has come, and the way to end it; not there where none is running.
public final class ExportProgress extends HBox {
    public ExportProgress(Exporting exporting) {
        setId("export-progress");
        getStyleClass().add("export-progress");
        Label said = new Label();
        Button cancel = new Button("Cancel");
        cancel.setId("export-cancel");
        cancel.setOnAction(_ -> exporting.cancel());
        getChildren().addAll(said, cancel);
        exporting.progressProperty().subscribe(progress -> {
            setVisible(progress.running());
            said.setText(
                    progress.size() == 0
                            ? "Exporting …"
                            : "Exporting %,d of %,d".formatted(progress.done(), progress.size()));
        });
    }
}
