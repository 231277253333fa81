package factbox.ui.importing;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// How far an import has come, in a strip below the panes: reading goes on above it.
public final class ImportProgressView extends HBox {
    public ImportProgressView(ImportViewModel model) {
        setId("import-progress");
        getStyleClass().add("import-progress");
        setAlignment(Pos.CENTER_LEFT);
        ProgressBar bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText("Stories being taken in");
        HBox.setHgrow(bar, Priority.ALWAYS);
        model.doneProperty().subscribe(done -> bar.setProgress(done));
        Label words = new Label();
        words.textProperty().bind(model.progressProperty());
        Button stop = new Button("Stop");
        stop.setId("import-stop");
        stop.setOnAction(_ -> model.stop());
        Button pause = new Button();
        pause.setId("import-pause");
        pause.textProperty().bind(model.pauseProperty());
        pause.setOnAction(_ -> model.togglePause());
        getChildren().addAll(words, bar, pause, stop);
        visibleProperty().bind(model.takingProperty());
    }
}
