package factbox.session;

import static org.assertj.core.api.Assertions.assertThat;

import factbox.library.Library;
import factbox.library.LibraryOpener;
import factbox.search.Ledger;
import factbox.search.LedgerQuery;
import factbox.story.Source;
import factbox.story.Stories;
import factbox.story.Story;
import factbox.storyfile.StoryFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The ledger that is asked, fails and is saved, on a real library and without a window.
final class LedgerDeskTest {
    @TempDir
    Path folder;

    private final Deque<Runnable> tasks = new ArrayDeque<>();
    private final List<String> told = new ArrayList<>();
    private boolean broken;
    private Library library;
    private LedgerDesk desk;

    @BeforeEach
    void open() {
        library = LibraryOpener.open(folder).library();
        Story story = new Story(
                "s",
                "en",
                "World",
                "Headline",
                null,
                LocalDate.of(2020, 1, 1),
                null,
                new Source("A paper", null, null),
                List.of(),
                Stories.body(Stories.p("At least 171 people came. They paid $20.")),
                List.of());
        library.add("", List.of(StoryFile.of(story, Map.of())));
        desk = new LedgerDesk(this::ledger, tasks::add, Runnable::run, told::add);
    }

    private Ledger ledger() {
        if (broken) {
            throw new IllegalStateException("The disk is gone.");
        }
        return Ledger.open(folder, library);
    }

    @AfterEach
    void close() {
        desk.close();
        work();
        library.close();
    }

    private void work() {
        while (!tasks.isEmpty()) {
            tasks.remove().run();
        }
    }

    @Test
    void aQuestionThatFailsSaysSo() {
        broken = true;
        desk.ask(LedgerQuery.ALL);
        work();
        assertThat(desk.linesProperty().get()).isEqualTo(new Loadable.Failed<>("The disk is gone."));
        desk.export(folder.resolve("figures.csv"));
        work();
        assertThat(folder.resolve("figures.csv")).doesNotExist();
    }

    @Test
    void anOlderQuestionThatFailsHidesNoNewerAnswer() {
        desk.ask(LedgerQuery.ALL);
        Runnable old = tasks.remove();
        desk.ask(LedgerQuery.ALL.withWords("people"));
        work();
        desk.close();
        work();
        broken = true;
        old.run();
        assertThat(desk.linesProperty().get()).isInstanceOf(Loadable.Ready.class);
    }

    @Test
    void aLedgerThatIsStillBeingReadIsSavedOnceItIsWhole() throws IOException {
        Path file = folder.resolve("figures.csv");
        desk.show();
        desk.export(file);
        assertThat(told)
                .containsExactly("The library is still being read. The figures are saved as figures.csv after that");
        tasks.remove().run();
        assertThat(file).doesNotExist();
        work();
        assertThat(Files.readString(file)).contains("171", "20");
        assertThat(told).last().asString().endsWith("2 figures saved as figures.csv");
    }

    @Test
    void whatIsSavedAnswersWhatWasAskedLast() throws IOException {
        Path file = folder.resolve("figures.csv");
        desk.show();
        work();
        desk.ask(LedgerQuery.ALL.withWords("people"));
        desk.export(file);
        work();
        assertThat(Files.readString(file)).contains("171").doesNotContain("$20");
    }
}
