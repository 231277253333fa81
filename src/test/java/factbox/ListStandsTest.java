package factbox;

import static org.assertj.core.api.Assertions.assertThat;

import factbox.storyfile.EditionReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The list keeps its filter and has the open story's row selected and in view, whatever happens around it.
@NullUnmarked
final class ListStandsTest extends WindowTest {
    @TempDir
    Path desk;

    @Override
    EditionReader.Files edition() {
        EditionFiles edition = new EditionFiles("1");
        for (int i = 0; i < 30; i++) {
            String section = i % 3 == 0 ? "Sport" : i % 3 == 1 ? "World" : "Arts";
            edition.file(
                    "s%02d.json".formatted(i), json("s%02d".formatted(i), section, "Story %02d".formatted(i), 30 - i));
        }
        return edition.files();
    }

    private static String json(String id, String section, String headline, int day) {
        return """
                {"schemaVersion": 1, "id": "%s", "language": "en", "section": "%s", "headline": "%s",
                 "published": "2020-08-%02d", "source": {"name": "Test"}, "body": ["<p>Text of %s.</p>"]}""".formatted(id, section, headline, day, id);
    }

    @BeforeEach
    void page() {
        awaitPage();
        await("the list", () -> list().getItems().size() == 30);
    }

    private void bringIn(String id, String section) throws Exception {
        Path file = desk.resolve(id + ".json");
        Files.writeString(file, json(id, section, "Brought " + id, 31));
        window.open(List.of(file));
        await("the story", () -> headline().equals("Brought " + id));
    }

    private boolean openRowInView() {
        ListView<?> list = list();
        return robot.lookup(".story-cell").queryAllAs(ListCell.class).stream()
                .filter(cell -> cell.isVisible() && !cell.isEmpty() && cell.isSelected())
                .map(cell -> list.sceneToLocal(cell.localToScene(cell.getLayoutBounds())))
                .anyMatch(bounds -> bounds.getMinY() >= -1 && bounds.getMaxY() <= list.getHeight() + 1);
    }

    private void scrollTo(int row) {
        robot.interact(() -> list().scrollTo(row));
        await("away from it", () -> !openRowInView());
    }

    @Test
    void aSectionFilterSurvivesAnImportAndItsUndo() throws Exception {
        ChoiceBox<?> sections = find(ChoiceBox.class, "#sections");
        robot.interact(() -> sections.getSelectionModel().select(2));
        await("the section's stories", () -> list().getItems().size() == 10);
        Object section = sections.getValue();
        assertThat(section).isEqualTo("Sport");
        bringIn("new", "Sport");
        await("one more", () -> list().getItems().size() == 11 && openRowInView());
        assertThat(sections.getValue()).isEqualTo(section);
        press(KeyCode.CONTROL, KeyCode.Z);
        await("gone again", () -> list().getItems().size() == 10);
        assertThat(sections.getValue()).isEqualTo(section);
        await("that it is gone", () -> wrapped("no longer in the library"));
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        await("there again", () -> list().getItems().size() == 11 && !wrapped("no longer in the library"));
        assertThat(headline()).isEqualTo("Brought new");
    }

    private boolean wrapped(String words) {
        return robot.lookup(".state").queryAll().stream()
                .filter(Node::isVisible)
                .flatMap(state -> state.lookupAll(".label").stream())
                .anyMatch(label -> label instanceof Label said && said.getText().contains(words));
    }

    @Test
    void theOpenStorysRowIsInViewAfterEachStep() throws Exception {
        scrollTo(25);
        typed("k");
        await("the first row in view", () -> selected() == 0 && openRowInView());
        scrollTo(25);
        typed("j");
        await("the second row in view", () -> selected() == 1 && openRowInView());
        scrollTo(25);
        bringIn("new", "World");
        await("the new row in view", () -> list().getItems().size() == 31 && selected() >= 0 && openRowInView());
        typed("j");
        await("the next row in view", () -> headline().startsWith("Story") && openRowInView());
    }

    @Test
    void escapeLeavesAnEmptySearchAndMarksTheOpenStoryAlone() {
        typed("jj");
        await("the third story", () -> headline().equals("Story 02"));
        typed("/");
        typed("zzzz");
        type(KeyCode.ENTER);
        await("no story", () -> list().getItems().isEmpty());
        assertThat(focusIn("#story-list")).isTrue();
        type(KeyCode.ESCAPE);
        await("all stories", () -> list().getItems().size() == 30);
        assertThat(selected()).isEqualTo(2);
        assertThat(headline()).isEqualTo("Story 02");
        assertThat(find(TextField.class, "#search").getText()).isEmpty();
        await("its title", () -> stage.getTitle().equals("Story 02 – Factbox"));
    }
}
