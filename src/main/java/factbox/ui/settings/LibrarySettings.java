package factbox.ui.settings;

import factbox.ui.text.WrappedText;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The folders that are watched, and the backups of marks.
final class LibrarySettings extends VBox {
    private final SettingsViewModel model;
    private final VBox folders = new VBox();

    LibrarySettings(SettingsViewModel model, Supplier<Optional<Path>> askForFolder, Runnable chooseBackup) {
        this.model = model;
        getStyleClass().add("rows");
        folders.setId("set-folders");
        folders.getStyleClass().add("folders");
        list();
        model.folders().addListener((ListChangeListener<Path>) _ -> list());
        Button add = new Button("Add a folder …");
        add.setId("set-add-folder");
        add.setOnAction(_ -> askForFolder.get().ifPresent(model::watch));
        WrappedText backups = Choices.explained("");
        backups.setId("set-backups");
        model.backupsProperty().subscribe(backups::setText);
        Button restore = new Button("Restore a backup’s marks …");
        restore.setId("set-restore");
        restore.setOnAction(_ -> chooseBackup.run());
        getChildren()
                .addAll(
                        heading("Watched folders"),
                        Choices.explained("Pages and files that are put into these folders come in by themselves."),
                        folders,
                        add,
                        heading("Backups of your marks"),
                        backups,
                        restore);
    }

    private static Label heading(String text) {
        Label heading = new Label(text);
        heading.getStyleClass().add("heading");
        return heading;
    }

    private void list() {
        folders.getChildren()
                .setAll(model.folders().stream().<Node>map(this::folder).toList());
        folders.setVisible(!model.folders().isEmpty());
        folders.setManaged(folders.isVisible());
    }

    private HBox folder(Path folder) {
        Label name = new Label(folder.toString());
        name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Button remove = new Button("Remove");
        remove.setMinWidth(USE_PREF_SIZE);
        remove.setAccessibleText("Watch " + folder + " no longer");
        remove.setOnAction(_ -> model.stopWatching(folder));
        HBox row = new HBox(name, remove);
        row.getStyleClass().add("folder");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
