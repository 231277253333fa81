package factbox;

import static org.assertj.core.api.Assertions.assertThat;

import factbox.library.Library;
import factbox.library.LibraryOpener;
import factbox.story.Story;
import factbox.storyfile.StoryFile;
import factbox.storyfile.StoryReader;
import factbox.storyfile.StoryWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// A story that was corrected says so, and shows what it said before.
final class UpdatedStoryTest extends WindowTest {
    @Test
    void aCorrectedTollIsShownAboveTheStoryAndAllChangesInACard() throws Exception {
        awaitPage();
        assertThat(isShown("#update")).isFalse();
        stop();
        try (Library library = LibraryOpener.open(folder).library()) {
            Story story = library.story("beirut-port-warning").orElseThrow();
            String corrected = StoryWriter.write(story)
                    .replace("\"value\":\"171\"", "\"value\":\"178\"")
                    .replace("\"number\":171", "\"number\":178")
                    .replace("171 people", "178 people");
            Story updated = StoryReader.read("story", corrected.getBytes(StandardCharsets.UTF_8));
            library.add("", List.of(StoryFile.of(updated, Map.of())));
        }
        start(edition());
        awaitPage();
        type(KeyCode.J);
        await("the second story", () -> headline().startsWith("Contractor"));
        await("the bar", () -> isShown("#update"));
        assertThat(says("171 → 178 people killed")).isTrue();
        onFxThread(() -> {
            robot.lookup("#what-changed").queryAs(Button.class).fire();
            return true;
        });
        await("the card", () -> isShown("#update-card"));
        type(KeyCode.ESCAPE);
        assertThat(isShown("#update-card")).isFalse();
        type(KeyCode.K);
        await("the first story", () -> headline().startsWith("How"));
        assertThat(isShown("#update")).isFalse();
    }
}
