package factbox.ui.backup;

import factbox.library.BackupDay;
import factbox.ui.text.WrappedText;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The days of which there are backups of marks; Enter or a click brings back those of one.
public final class BackupView extends VBox {
    private final ListView<BackupDay> list = new ListView<>();
    private final Consumer<LocalDate> restore;

    /// `restore` hears which day the reader chose.
    public BackupView(List<BackupDay> days, Consumer<LocalDate> restore) {
        this.restore = restore;
        setId("backups");
        getStyleClass().addAll("card", "palette");
        setMaxSize(560, 420);
        Label title = new Label("Restore a backup’s marks");
        title.getStyleClass().add("title");
        WrappedText says = new WrappedText(
                "says", "The marks of the day that you choose are added to those that are there. Undo takes them out.");
        list.setId("backup-days");
        list.getItems().setAll(days);
        list.setAccessibleText("Days with a backup");
        list.setCellFactory(_ -> new DayCell());
        list.getSelectionModel().selectFirst();
        list.setOnMouseClicked(_ -> choose());
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                choose();
                event.consume();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(title, says, list);
    }

    @Override
    public void requestFocus() {
        list.requestFocus();
    }

    private void choose() {
        BackupDay chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            restore.accept(chosen.day());
        }
    }

    private static final class DayCell extends ListCell<BackupDay> {
        private static final DateTimeFormatter DAY =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(Locale.ENGLISH);

        @Override
        protected void updateItem(@Nullable BackupDay backup, boolean empty) {
            super.updateItem(backup, empty);
            if (empty || backup == null) {
                setGraphic(null);
                return;
            }
            String day = DAY.format(backup.day());
            String marks = backup.marks() == 1 ? "1 mark" : "%,d marks".formatted(backup.marks());
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            setGraphic(new HBox(new Label(day), gap, new Label(marks)));
            setAccessibleText(day + ", " + marks);
        }
    }
}
