package factbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.Slider;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.web.WebView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The sheet of settings: each change shows at once, is kept, and is taken back by Ctrl+Z.
final class SettingsWindowTest extends WindowTest {
    @TempDir
    Path desk;

    @BeforeEach
    void sheet() {
        awaitPage();
        open();
    }

    private void open() {
        press(KeyCode.CONTROL, KeyCode.COMMA);
        await("the sheet", () -> isShown("#settings"));
    }

    private void choose(String id) {
        robot.interact(() -> find(ButtonBase.class, "#" + id).fire());
    }

    private void slide(String id, double value) {
        robot.interact(() -> find(Slider.class, "#" + id).setValue(value));
    }

    private String style(String of, String name) {
        return String.valueOf(page("getComputedStyle(document.querySelector('" + of + "'))." + name));
    }

    private String size() {
        return String.valueOf(page("document.documentElement.style.fontSize"));
    }

    private String declared() {
        return String.valueOf(page("document.documentElement.getAttribute('style')"));
    }

    private void undo() {
        press(KeyCode.CONTROL, KeyCode.Z);
    }

    @Test
    void aChangeShowsInThePageAndInTheSampleAtOnce() {
        choose("set-font-inter");
        await("the page in Inter", () -> style("article > p", "fontFamily").contains("Inter"));
        assertThat(sample("getComputedStyle(document.querySelector('p')).fontFamily"))
                .contains("Inter");
        choose("set-justified-justified");
        await("justified", () -> style("article > p", "textAlign").equals("justify"));
        slide("set-text-size", 150);
        await("larger", () -> size().equals("150%"));
        slide("set-line-height", 200);
        await("higher", () -> declared().contains("--line-height:2.00"));
        String before = style("article", "maxWidth");
        slide("set-letters", 50);
        await("narrower", () -> !style("article", "maxWidth").equals(before));
        choose("set-hyphenated");
        await("no hyphens", () -> style("article", "webkitHyphens").equals("none"));
    }

    @Test
    void ctrlZTakesBackEachChangeAndNothingElse() {
        type(KeyCode.ESCAPE);
        typed("s");
        await("a bookmark", () -> says("Bookmarked 1"));
        open();
        choose("set-justified-justified");
        choose("set-font-atkinson");
        undo();
        await("the serif", () -> style("article > p", "fontFamily").startsWith("\"Charis SIL\""));
        assertThat(style("article > p", "textAlign")).isEqualTo("justify");
        undo();
        await("ragged", () -> !style("article > p", "textAlign").equals("justify"));
        undo();
        assertThat(says("Bookmarked 1")).isTrue();
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        await("justified", () -> style("article > p", "textAlign").equals("justify"));
    }

    @Test
    void allStepsOfAHeldSliderAreOneChange() {
        Slider size = find(Slider.class, "#set-text-size");
        robot.interact(() -> {
            size.setValueChanging(true);
            size.setValue(120);
            size.setValue(140);
            size.setValue(180);
            size.setValueChanging(false);
        });
        await("larger", () -> size().equals("180%"));
        undo();
        await("as before", () -> size().equals("100%"));
    }

    @Test
    void whatIsSetIsThereAtTheNextStart() throws Exception {
        choose("set-font-atkinson");
        choose("settings-appearance");
        choose("set-theme-warm");
        choose("set-scale-125-");
        await("the warm page", () -> page("document.documentElement.className").equals("warm"));
        restart();
        assertThat(page("document.documentElement.className")).isEqualTo("warm");
        assertThat(style("article > p", "fontFamily")).contains("Atkinson");
        assertThat(find(ListView.class, "#stories").getFixedCellSize()).isEqualTo(137.5);
    }

    @Test
    void theSizeOfTheInterfaceReachesListAndCards() {
        double before = find(ListView.class, "#stories").getFixedCellSize();
        choose("settings-appearance");
        choose("set-scale-125-");
        await("higher rows", () -> find(ListView.class, "#stories").getFixedCellSize() == 1.25 * before);
        await(
                "larger letters",
                () -> robot.lookup(".story-cell .headline").queryAllAs(Labeled.class).stream()
                        .anyMatch(label -> label.getFont().getSize() == 20));
        undo();
        await("rows as before", () -> find(ListView.class, "#stories").getFixedCellSize() == before);
    }

    @Test
    void foldersAreAddedRemovedAndWatchedAgain() throws Exception {
        Path one = Files.createDirectory(desk.resolve("One"));
        Path two = Files.createDirectory(desk.resolve("Two"));
        choose("settings-library");
        askForFiles(_ -> Optional.of(one));
        choose("set-add-folder");
        askForFiles(_ -> Optional.of(two));
        choose("set-add-folder");
        await("both", () -> says(one.toString()) && says(two.toString()));
        type(KeyCode.ESCAPE);
        Files.writeString(one.resolve("a.txt"), "Ferry fares rise\n\n" + "The fares rise. ".repeat(20));
        Files.writeString(two.resolve("b.txt"), "Bread costs more\n\n" + "Bread costs more. ".repeat(20));
        await("both stories", () -> list().getItems().size() == 5);
        open();
        robot.interact(() -> robot.lookup("#set-folders .button").queryAllAs(ButtonBase.class).stream()
                .findFirst()
                .orElseThrow()
                .fire());
        await("one left", () -> !says(one.toString()) && says(two.toString()));
        undo();
        await("both again", () -> says(one.toString()) && says(two.toString()));
    }

    @Test
    void backupsAndLogAreShown() {
        choose("settings-library");
        await(
                "the folder",
                () -> isShown("#set-backups") && words("#set-backups").contains("backups"));
        choose("settings-log");
        await("the log", () -> find(TextArea.class, "#set-log").getText().contains("The log is empty"));
    }

    private String words(String selector) {
        return find(factbox.ui.text.WrappedText.class, selector).getText();
    }

    @Test
    void keysAreChangedOnTheirCardAndEscapeClosesTheSheet() {
        choose("settings-keys");
        choose("set-keys");
        await("the card", () -> isShown("#help"));
        type(KeyCode.ESCAPE);
        assertThat(isShown("#overlay")).isFalse();
        open();
        type(KeyCode.ESCAPE);
        assertThat(isShown("#overlay")).isFalse();
        assertThat(onFxThread(() -> robot.lookup("#page").queryAs(Node.class).isFocused()))
                .isTrue();
    }

    private String sample(String script) {
        return String.valueOf(onFxThread(() ->
                robot.lookup("#sample-page").queryAs(WebView.class).getEngine().executeScript(script)));
    }
}
