package factbox.session;

import static org.assertj.core.api.Assertions.assertThat;

import factbox.library.Library;
import factbox.library.LibraryOpener;
import factbox.outlet.Export;
import factbox.outlet.ExportFormat;
import factbox.story.Stories;
import factbox.storyfile.StoryFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An export that is cancelled leaves the folder as it was, and the next one goes its way.
final class ExportingTest {
    @TempDir
    Path folder;

    private final Deque<Runnable> tasks = new ArrayDeque<>();
    private Library library;
    private ReadingSession session;
    private Path file;

    @BeforeEach
    void open() {
        library = LibraryOpener.open(folder.resolve("library")).library();
        library.add("", List.of(StoryFile.of(Stories.story(Stories.everyTag()), Map.of())));
        session = new ReadingSession(library, new Settings(library, tasks::add, _ -> {}), tasks::add, Runnable::run);
        file = folder.resolve("out.html");
    }

    @AfterEach
    void close() {
        library.close();
    }

    private void begin() {
        session.exporting().begin(Exporting.Scope.LIBRARY, "", ExportFormat.HTML, file, new Export.Options(true, true));
    }

    private void work() {
        while (!tasks.isEmpty()) {
            tasks.remove().run();
        }
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aCancelledExportLeavesNothingAndTheFileThatWasThere() throws IOException {
        Files.writeString(file, "mine");
        begin();
        session.exporting().cancel();
        work();
        assertThat(session.noticeProperty().get().text()).isEqualTo("Export cancelled; nothing is left of it");
        assertThat(session.exporting().progressProperty().get().running()).isFalse();
        assertThat(file).hasContent("mine");
        assertThat(files()).containsExactly("library", "out.html");
    }

    @Test
    void afterOneThatWasCancelledTheNextIsWritten() throws IOException {
        begin();
        session.exporting().cancel();
        work();
        assertThat(files()).containsExactly("library");
        session.exporting().cancel();
        begin();
        work();
        assertThat(Files.readString(file)).contains("<article");
    }
}
