package factbox;

import static org.assertj.core.api.Assertions.assertThat;

import factbox.intake.Found;
import factbox.intake.Intake;
import factbox.intake.Limits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Stories leave by the list of actions, and come in again from the file.
final class ExportWindowTest extends WindowTest {
    @BeforeEach
    void page() {
        awaitPage();
    }

    private void open() {
        press(KeyCode.CONTROL, KeyCode.K);
        typed("export");
        type(KeyCode.ENTER);
        await("the card", () -> isShown("#export"));
    }

    private void choose(String scope) {
        onFxThread(() -> {
            robot.lookup("#export .radio-button").queryAllAs(RadioButton.class).stream()
                    .filter(choice -> choice.getText().startsWith(scope))
                    .findFirst()
                    .orElseThrow()
                    .setSelected(true);
            return true;
        });
    }

    private Path file(String name) {
        Path file = folder.resolve(name);
        onFxThread(() -> {
            robot.lookup("#export-file").queryAs(TextField.class).setText(file.toString());
            return true;
        });
        return file;
    }

    private static List<String> headlines(Path file) {
        List<Found> found = new ArrayList<>();
        new Intake(Limits.USUAL, InstantSource.system()).read(file, () -> false, found::add);
        return found.stream()
                .map(one -> ((Found.Incoming) one).story().headline())
                .toList();
    }

    @Test
    void theOpenStoryIsOfferedFirstUnderItsHeadline() {
        open();
        assertThat(find(TextField.class, "#export-file").getText())
                .endsWith("how-to-read-with-factbox-without-touching-the-mouse.factbox");
        Path file = file("one.factbox");
        type(KeyCode.ENTER);
        await("word of it", () -> says("1 story with 1 mark exported to one.factbox"));
        assertThat(headlines(file)).singleElement().asString().startsWith("How to read");
    }

    @Test
    void theLibraryLeavesWhole() {
        open();
        choose("The whole library (3)");
        Path file = file("all.factbox");
        type(KeyCode.ENTER);
        await("word of it", () -> says("3 stories with 1 mark exported to all.factbox"));
        assertThat(headlines(file)).hasSize(3);
        assertThat(isShown("#export-progress")).isFalse();
    }

    @Test
    void marksStayBehindOnRequest() {
        open();
        Path file = file("bare.factbox");
        onFxThread(() -> {
            robot.lookup("#export-marks").queryAs(CheckBox.class).setSelected(false);
            return true;
        });
        type(KeyCode.ENTER);
        await("word of it", () -> says("1 story exported to bare.factbox"));
        assertThat(headlines(file)).hasSize(1);
    }

    @Test
    void aFileThatIsThereIsReplacedOnlyOnRequest() throws IOException {
        Path file = folder.resolve("mine.factbox");
        Files.writeString(file, "mine");
        open();
        file("mine.factbox");
        assertThat(says("This file is there already.")).isTrue();
        assertThat(find(Button.class, "#export-do").isDisabled()).isTrue();
        onFxThread(() -> {
            robot.lookup("#export-replace").queryAs(CheckBox.class).setSelected(true);
            return true;
        });
        type(KeyCode.ENTER);
        await("word of it", () -> says("1 story with 1 mark exported to mine.factbox"));
        assertThat(headlines(file)).hasSize(1);
    }

    @Test
    void anExportCanBeCancelledAndLeavesNothing() throws IOException {
        open();
        choose("The whole library");
        Path file = file("cancelled.epub");
        onFxThread(() -> {
            robot.lookup("#export-do").queryAs(Button.class).fire();
            robot.lookup("#export-cancel").queryAs(Button.class).fire();
            return true;
        });
        await("word of it", () -> says("Export cancelled; nothing is left of it"));
        assertThat(file).doesNotExist();
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }
}
