package factbox;

import static org.assertj.core.api.Assertions.assertThat;

import factbox.library.Library;
import factbox.library.LibraryOpener;
import factbox.session.ListedStory;
import factbox.story.Body;
import factbox.story.Element;
import factbox.story.Source;
import factbox.story.Story;
import factbox.story.Tag;
import factbox.story.Text;
import factbox.storyfile.EditionReader;
import factbox.storyfile.StoryFile;
import factbox.storyfile.StoryWriter;
import java.io.FileNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A list of a twenty thousand stories is gone through by key, searched as it is typed, and keeps its selection when
/// it grows.
@NullUnmarked
final class LongListTest extends WindowTest {
    private static final int STORIES = 20_000;
    private static final int BATCH = 5000;

    @Override
    @BeforeEach
    void start() throws Exception {
        try (Library library = LibraryOpener.open(folder).library()) {
            for (int from = 0; from < STORIES; from += BATCH) {
                library.add(
                        "",
                        IntStream.range(from, from + BATCH)
                                .mapToObj(number -> StoryFile.of(story(number), Map.of()))
                                .toList());
            }
        }
        super.start();
        awaitPage();
        await("all stories", () -> list().getItems().size() == STORIES);
    }

    @Override
    EditionReader.Files edition() {
        return name -> {
            throw new FileNotFoundException(name);
        };
    }

    /// The story of the highest number is the newest.
    private static Story story(int number) {
        return new Story(
                "s%06d".formatted(number),
                "en",
                "World",
                "Story " + number,
                null,
                LocalDate.of(2000, 1, 1).plusDays(number / 10),
                null,
                new Source("Wire Desk", null, null),
                List.of(),
                new Body(List.of(new Element(
                        Tag.P,
                        List.of(new Text("Number " + number + " of " + (number % 1000 == 7 ? "rare" : "common")))))),
                List.of());
    }

    private Optional<String> headlineOfRow(int row) {
        return onFxThread(
                () -> Optional.ofNullable((ListedStory) list().getItems().get(row))
                        .map(story -> story.row().headline()));
    }

    private void awaitSelected(int row) {
        await("row " + row, () -> selected() == row && headlineOfRow(row).isPresent());
        await("its story", () -> headlineOfRow(row).orElseThrow().equals(headline()));
    }

    private String count() {
        return find(Label.class, "#search-count").getText();
    }

    @Test
    void aHeadlineOfOneLineLeavesNoLineEmpty() {
        Set<Double> lines =
                onFxThread(() -> robot.lookup(".story-cell .origin > .label").queryAllAs(Label.class).stream()
                        .filter(Label::isVisible)
                        .map(Label::getLayoutY)
                        .collect(Collectors.toSet()));
        assertThat(lines).hasSize(2);
    }

    @Test
    void aListOfTwentyThousandStoriesIsReadToItsEnds() throws Exception {
        robot.interact(() -> list().requestFocus());
        type(KeyCode.END);
        awaitSelected(STORIES - 1);
        type(KeyCode.HOME);
        awaitSelected(0);
        type(KeyCode.PAGE_DOWN);
        type(KeyCode.PAGE_DOWN);
        int down = selected();
        assertThat(down).isBetween(5, 100);
        awaitSelected(down);

        String open = headline();
        Path file = Files.writeString(folder.resolve("new.ndjson"), StoryWriter.write(story(STORIES)) + "\n");
        ClipboardContent content = new ClipboardContent();
        content.putFiles(List.of(file.toFile()));
        robot.interact(() -> Clipboard.getSystemClipboard().setContent(content));
        press(KeyCode.CONTROL, KeyCode.V);
        await(
                "the offer",
                () -> robot.lookup("#import-take")
                        .tryQueryAs(Button.class)
                        .filter(button -> !button.isDisabled())
                        .isPresent());
        robot.interact(() -> find(Button.class, "#import-take").fire());
        await("one more", () -> list().getItems().size() == STORIES + 1);
        await("what was brought in", () -> "Story 20000".equals(headline()));
        press(KeyCode.ALT, KeyCode.LEFT);
        await(
                "the same story is selected",
                () -> selected() >= 0
                        && headlineOfRow(selected()).filter(open::equals).isPresent());
        assertThat(headline()).isEqualTo(open);

        type(KeyCode.ESCAPE);
        robot.interact(() -> list().requestFocus());
        typed("/");
        typed("rare");
        await("what was typed", () -> count().equals(STORIES / 1000 + " stories"));
        assertThat(list().getItems()).hasSize(STORIES / 1000);
        type(KeyCode.ESCAPE);
        await("all stories again", () -> list().getItems().size() == STORIES + 1);
    }
}
