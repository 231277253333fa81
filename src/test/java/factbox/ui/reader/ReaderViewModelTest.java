package factbox.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import factbox.library.Library;
import factbox.library.LibraryOpener;
import factbox.session.ReadingSession;
import factbox.session.Settings;
import factbox.story.Body;
import factbox.story.Element;
import factbox.story.Source;
import factbox.story.Story;
import factbox.story.Tag;
import factbox.story.Text;
import factbox.storyfile.StoryFile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is underlined and found in the article of a long story and of a short one.
@NullUnmarked
final class ReaderViewModelTest {
    @TempDir
    Path folder;

    private final Deque<Runnable> tasks = new ArrayDeque<>();
    private Library library;
    private ReadingSession session;
    private ReaderViewModel model;

    @BeforeEach
    void open() {
        library = LibraryOpener.open(folder).library();
        library.add(
                "", List.of(StoryFile.of(story("short", 30), Map.of()), StoryFile.of(story("long", 600), Map.of())));
        session = new ReadingSession(library, new Settings(library, tasks::add, _ -> {}), tasks::add, Runnable::run);
        model = new ReaderViewModel(session, new SimpleBooleanProperty(true));
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void inALongStoryOnlyNumbersWithACardAreUnderlinedUnlessAllAreAskedFor() {
        turnTo("long");
        int cards = session.open().orElseThrow().sheet().cards();
        assertThat(cards).isPositive();
        assertThat(underlined()).isEqualTo(cards);
        model.underlineAllProperty().set(true);
        assertThat(underlined())
                .isEqualTo(session.open().orElseThrow().sheet().figures().size())
                .isGreaterThan(cards);
    }

    @Test
    void inAShortStoryEveryNumberIsUnderlined() {
        turnTo("short");
        assertThat(underlined())
                .isEqualTo(session.open().orElseThrow().sheet().figures().size());
    }

    @Test
    void theAnswerToAnEarlierQuestionIsDroppedInALongStory() {
        turnTo("long");
        model.find("people", 0);
        model.find("village", 0);
        Runnable first = tasks.removeFirst();
        runAll();
        first.run();
        assertThat(model.findProperty().get().words()).isEqualTo("village");
        assertThat(model.findProperty().get().hits()).hasSize(600);
    }

    @Test
    void anAnswerForAStoryThatWasLeftIsDropped() {
        turnTo("long");
        model.find("people", 0);
        Runnable asked = tasks.removeFirst();
        turnTo("short");
        asked.run();
        assertThat(model.findProperty().get()).isEqualTo(FindInStory.NOTHING);
    }

    private void turnTo(String id) {
        session.open(id);
        runAll();
        assertThat(session.open().orElseThrow().sheet().complete()).isTrue();
    }

    private void runAll() {
        while (!tasks.isEmpty()) {
            tasks.removeFirst().run();
        }
    }

    private int underlined() {
        StringBuilder html = new StringBuilder();
        for (int i = 0; i <= model.pieceAt(Integer.MAX_VALUE); i++) {
            html.append(model.piece(i));
        }
        return html.toString().split("class=\"found\"", -1).length - 1;
    }

    private static Story story(String id, int paragraphs) {
        List<Element> blocks = new ArrayList<>();
        for (int i = 0; i < paragraphs; i++) {
            blocks.add(new Element(
                    Tag.P,
                    List.of(new Text("The flood drove " + (2000 + 7 * i) + " people out of the village of Number Street"
                            + " and its neighbours on the lower bank of the river."))));
        }
        return new Story(
                id,
                "en",
                "World",
                "A story",
                null,
                LocalDate.of(2020, 1, 1),
                null,
                new Source("Wire Desk", null, null),
                List.of(),
                new Body(blocks),
                List.of());
    }
}
