package factbox.search;

import static org.assertj.core.api.Assertions.assertThat;

import factbox.ChildProgram;
import factbox.library.Library;
import factbox.library.LibraryOpener;
import factbox.library.StoryFilter;
import factbox.library.StoryRow;
import factbox.storyfile.StoryWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two programs that bring stories into one library at the same time both come to their end: nothing is lost, nothing
/// is there twice, and the index has it all.
final class TwoImportsTest {
    private static final int STORIES = 5000;

    @TempDir
    Path folder;

    @Test
    void twoProgramsImportIntoOneLibraryAtOnce() throws Exception {
        Path into = Files.createDirectory(folder.resolve("library"));
        LibraryOpener.open(into).library().close();
        Process one = start(into, 0, STORIES * 3 / 5);
        Process other = start(into, STORIES * 2 / 5, STORIES);
        assertThat(said(one)).endsWith(ImportProgram.END);
        assertThat(said(other)).endsWith(ImportProgram.END);
        try (Library library = LibraryOpener.open(into).library();
                StoryIndex index = StoryIndex.open(into, library)) {
            index.catchUp(() -> false);
            assertThat(index.check()).isEmpty();
            assertThat(library.rows(StoryFilter.NONE))
                    .extracting(StoryRow::id)
                    .hasSize(STORIES)
                    .doesNotHaveDuplicates();
        }
    }

    private Process start(Path into, int from, int to) throws Exception {
        List<String> lines = IntStream.range(from, to)
                .mapToObj(i ->
                        StoryWriter.write(ModelStory.random(i, new Random(i)).story()))
                .toList();
        Path file = Files.write(folder.resolve(from + ".ndjson"), lines);
        return ChildProgram.start(ImportProgram.class, into.toString(), file.toString());
    }

    private static List<String> said(Process process) throws Exception {
        try (var reader = process.inputReader(StandardCharsets.UTF_8)) {
            return reader.lines().toList();
        } finally {
            process.destroyForcibly().waitFor();
        }
    }
}
