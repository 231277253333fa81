package factbox;

import static org.assertj.core.api.Assertions.assertThat;

import factbox.library.Library;
import factbox.library.LibraryOpener;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The reader chooses the day whose marks come back.
final class BackupWindowTest extends WindowTest {
    @Override
    @BeforeEach
    void start() throws Exception {
        try (Library library = LibraryOpener.open(folder).library()) {
            library.setBookmarked("iranian-exiles-albania", true);
            library.setBookmarked("guide", true);
            library.backUpMarks();
            library.setBookmarked("guide", false);
            library.setBookmarked("iranian-exiles-albania", false);
            Path backups = folder.resolve("backups");
            Path today = backups.resolve("marks-%s.sqlite".formatted(LocalDate.now(ZoneId.systemDefault())));
            Files.move(today, backups.resolve("marks-2026-03-31.sqlite"));
            library.setBookmarked("guide", true);
            library.backUpMarks();
            library.setBookmarked("guide", false);
        }
        super.start();
        awaitPage();
    }

    @Test
    void theOlderOfTwoDaysComesBackAndIsUndone() {
        press(KeyCode.CONTROL, KeyCode.K);
        await("the actions", () -> isShown("#palette"));
        onFxThread(() -> {
            find(TextField.class, "#palette .text-field").setText("restore a backup");
            return null;
        });
        press(KeyCode.ENTER);
        await("the days", () -> isShown("#backup-days"));
        ListView<?> days = find(ListView.class, "#backup-days");
        assertThat(days.getItems()).hasSize(2);
        assertThat(says("Tuesday, March 31, 2026")).isTrue();
        assertThat(says("2 marks")).isTrue();
        press(KeyCode.DOWN);
        press(KeyCode.ENTER);
        await("the marks", () -> says("Bookmarked 2"));
        assertThat(isShown("#backup-days")).isFalse();
        press(KeyCode.CONTROL, KeyCode.Z);
        await("none of them", () -> !says("Bookmarked 2"));
    }
}
