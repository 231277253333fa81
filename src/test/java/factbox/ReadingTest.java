package factbox;

import static org.assertj.core.api.Assertions.assertThat;

import factbox.session.BundledEdition;
import java.nio.file.Path;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
final class ReadingTest {
    @TempDir
    Path folder;

    @Start
    void start(Stage stage) {
        factbox.ui.theme.Fonts.load();
        ReadingWindow window = new ReadingWindow(folder, BundledEdition.files(), _ -> {});
        window.load();
        window.show(stage);
    }

    @Test
    void nextStory(FxRobot robot) {
        ListView<?> list = robot.lookup("#stories").query();
        robot.type(KeyCode.J);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(list.getSelectionModel().getSelectedIndex()).isEqualTo(1);
    }
}
