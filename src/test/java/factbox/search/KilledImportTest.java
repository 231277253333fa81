package factbox.search;

import static org.assertj.core.api.Assertions.assertThat;

import factbox.ChildProgram;
import factbox.library.ImportControl;
import factbox.library.ImportProgress;
import factbox.library.Library;
import factbox.library.LibraryOpener;
import factbox.library.StoryFilter;
import factbox.library.StoryImport;
import factbox.library.StoryRow;
import factbox.storyfile.StoryLines;
import factbox.storyfile.StoryWriter;
import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// At whatever moment an import is killed, what it had finished is there, once, and the next run goes on from it.
final class KilledImportTest {
    private static final int KILLS = 50;
    private static final int STORIES = 2000;
    private static final int BATCH = 500;

    @TempDir
    Path folder;

    private final Random random = new Random(50);
    private Path file = Path.of("");
    private int libraries;

    /// What a run of the import said before it ended, and how many milliseconds it took from its beginning.
    private record Run(int said, boolean complete, long millis) {}

    @BeforeEach
    void write() throws Exception {
        List<String> lines = IntStream.range(0, STORIES)
                .mapToObj(i ->
                        StoryWriter.write(ModelStory.random(i, new Random(i)).story()))
                .toList();
        file = Files.write(folder.resolve("stories.ndjson"), lines);
    }

    @Test
    void everyFinishedBatchOutlivesAKilledImport() throws Exception {
        Run whole = run(newLibrary(), Long.MAX_VALUE);
        assertThat(whole.complete).isTrue();
        Path into = newLibrary();
        int before = 0;
        int midway = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            Run run = run(into, random.nextLong(whole.millis));
            int there = stories(into);
            assertThat(there).isGreaterThanOrEqualTo(Math.max(before, run.said));
            assertThat(there % BATCH).isZero();
            midway += run.complete || there == 0 ? 0 : 1;
            before = there;
            if (there == STORIES || kill == KILLS - 1) {
                assertThat(rest(into).duplicates()).isEqualTo(there);
                assertThat(stories(into)).isEqualTo(STORIES);
                into = newLibrary();
                before = 0;
            }
        }
        assertThat(midway).as("killed while there was something to lose").isGreaterThan(KILLS / 5);
    }

    private Path newLibrary() throws Exception {
        return Files.createDirectory(folder.resolve("library" + libraries++));
    }

    /// Runs the import, and kills it this long after it has begun unless it has ended by then.
    private Run run(Path into, long millis) throws Exception {
        Process process = ChildProgram.start(ImportProgram.class, into.toString(), file.toString());
        try (BufferedReader reader = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(reader.readLine()).isEqualTo(ImportProgram.BEGIN);
            long begun = System.nanoTime();
            var _ = CompletableFuture.runAsync(
                    () -> process.toHandle().destroyForcibly(),
                    CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS));
            int said = 0;
            boolean complete = false;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                complete = line.equals(ImportProgram.END);
                said = complete ? said : Integer.parseInt(line);
            }
            return new Run(said, complete, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun));
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    /// How many stories there are, each once, in the library and in its index.
    private static int stories(Path folder) {
        LibraryOpener.Opened opened = LibraryOpener.open(folder);
        assertThat(opened.recovery()).isEmpty();
        try (Library library = opened.library();
                StoryIndex index = StoryIndex.open(folder, library)) {
            index.catchUp(() -> false);
            assertThat(index.check()).isEmpty();
            List<StoryRow> rows = library.rows(StoryFilter.NONE);
            assertThat(rows).extracting(StoryRow::id).doesNotHaveDuplicates();
            return rows.size();
        }
    }

    private ImportProgress rest(Path folder) throws Exception {
        try (Library library = LibraryOpener.open(folder).library();
                StoryLines lines = new StoryLines(file);
                StoryIndex index = StoryIndex.open(folder, library)) {
            StoryImport rest = new StoryImport(
                    lines,
                    library,
                    index,
                    new ImportControl(),
                    _ -> {},
                    line -> assertThat(line).isEmpty());
            rest.run(Runnable::run);
            return rest.finish();
        }
    }
}
