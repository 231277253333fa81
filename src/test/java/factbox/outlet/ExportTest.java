package factbox.outlet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import factbox.library.Library;
import factbox.library.LibraryOpener;
import factbox.library.StoryFilter;
import factbox.story.Body;
import factbox.story.Stories;
import factbox.story.Story;
import factbox.storyfile.StoryFile;
import factbox.storyfile.StoryReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A file is whole or not there, and never takes another's place unasked.
final class ExportTest {
    @TempDir
    Path folder;

    private Library library;
    private Path file;

    @BeforeEach
    void open() {
        library = LibraryOpener.open(folder.resolve("library")).library();
        List<StoryFile> stories = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            stories.add(StoryFile.of(story("story-" + i), Map.of()));
        }
        library.add("", stories);
        file = folder.resolve("out.factbox");
    }

    @AfterEach
    void close() {
        library.close();
    }

    private static Story story(String id) {
        return story(id, Stories.body(Stories.p("Of " + id)));
    }

    private static Story story(String id, Body body) {
        Story story = Stories.story(body);
        return new Story(
                id,
                story.language(),
                story.section(),
                story.headline(),
                null,
                story.published(),
                null,
                story.source(),
                List.of(),
                body,
                List.of());
    }

    private Exported write(ExportFormat format, boolean replace) throws ExportException {
        return write(library.pages().keys(StoryFilter.NONE), format, replace);
    }

    private Exported write(long[] keys, ExportFormat format, boolean replace) throws ExportException {
        try (Export export = begin(keys, format, replace)) {
            while (export.next()) {
                assertThat(export.done()).isLessThanOrEqualTo(export.size());
            }
            return export.exported();
        }
    }

    private Export begin(long[] keys, ExportFormat format, boolean replace) throws ExportException {
        return Export.begin(library, InstantSource.system(), keys, format, file, new Export.Options(true, replace));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void everyStoryOfTheSelectionIsInTheFileInItsOrder() throws Exception {
        long last = library.pages().key("story-2").orElseThrow();
        long first = library.pages().key("story-0").orElseThrow();
        assertThat(write(new long[] {last, first}, ExportFormat.EDITION, false))
                .isEqualTo(new Exported(2, List.of(), 0));
        assertThat(RoundTripTest.streamed(file))
                .extracting(written -> written.story().id())
                .containsExactly("story-2", "story-0");
    }

    @Test
    void aFileThatIsThereStaysUnlessItIsToBeReplaced() throws Exception {
        Files.writeString(file, "mine");
        assertThatExceptionOfType(ExportException.class)
                .isThrownBy(() -> write(ExportFormat.EDITION, false))
                .withMessage(file + " is there already.");
        assertThat(file).hasContent("mine");
        write(ExportFormat.EDITION, true);
        assertThat(Files.readAllBytes(file)).startsWith('P', 'K');
        assertThat(files()).containsExactly("library", "out.factbox");
    }

    @Test
    void aFileThatCameMeanwhileStays() throws Exception {
        try (Export export = begin(library.pages().keys(StoryFilter.NONE), ExportFormat.HTML, false)) {
            Files.writeString(file, "meanwhile");
            assertThatExceptionOfType(ExportException.class)
                    .isThrownBy(() -> {
                        while (export.next()) {
                            assertThat(file).hasContent("meanwhile");
                        }
                    })
                    .withMessage(file + " is there already.");
        }
        assertThat(file).hasContent("meanwhile");
        assertThat(files()).containsExactly("library", "out.factbox");
    }

    @Test
    void ofAnExportThatIsGivenUpNothingIsLeft() throws Exception {
        try (Export export = begin(library.pages().keys(StoryFilter.NONE), ExportFormat.JSON_FEED, false)) {
            assertThat(export.next()).isTrue();
            assertThat(files()).hasSize(2);
        }
        assertThat(files()).containsExactly("library");
    }

    @Test
    void whatAProgramLeftThatWasKilledGoesWithTheNextExport() throws Exception {
        Path left = folder.resolve(".factbox-999999999-1.part");
        Path living = folder.resolve(
                ".factbox-%d-1.part".formatted(ProcessHandle.current().pid()));
        Path mine = folder.resolve("out.factbox.part");
        for (Path each : List.of(left, living, mine)) {
            Files.writeString(each, "half");
        }
        write(ExportFormat.EDITION, false);
        Files.writeString(left, "half");
        library.pack(folder.resolve("mine.factbox-library"));
        assertThat(left).doesNotExist();
        assertThat(living).hasContent("half");
        assertThat(mine).hasContent("half");
        assertThat(files())
                .containsExactlyInAnyOrder(
                        living.getFileName().toString(),
                        "library",
                        "mine.factbox-library",
                        "out.factbox",
                        "out.factbox.part");
    }

    @Test
    void aStoryThatHasGoneCostsALine() throws Exception {
        long[] keys = library.pages().keys(StoryFilter.NONE);
        library.add("", List.of(StoryFile.of(story("story-1", Stories.body(Stories.p("Another text"))), Map.of())));
        assertThat(write(keys, ExportFormat.JSON_FEED, false))
                .isEqualTo(new Exported(2, List.of("A story is no longer in the library."), 0));
    }

    @Test
    void whatCannotBeWrittenIsToldInOneLine() {
        assertThatExceptionOfType(ExportException.class)
                .isThrownBy(() -> write(ExportFormat.MARKDOWN, false))
                .withMessage("A file of Markdown holds one story, and these are 3. A zip holds any number.");
        assertThatExceptionOfType(ExportException.class)
                .isThrownBy(() -> write(new long[0], ExportFormat.HTML, false))
                .withMessage("There is no story to export.");
        file = folder.resolve("no/such/folder.html");
        assertThatExceptionOfType(ExportException.class)
                .isThrownBy(() -> write(ExportFormat.HTML, false))
                .withMessage(file + " can’t be written: its folder is not there.");
    }

    @Test
    void whatAnotherProgramReadsIsWhatTheStorySays() throws Exception {
        Story story = Stories.everyField(
                Stories.everyTag(), Stories.figure(Stories.people(4), Stories.passage("stressed twice")));
        library.add("", List.of(StoryFile.of(story, Map.of())));
        long[] key = {library.pages().key("every-field").orElseThrow()};
        write(key, ExportFormat.MARKDOWN, false);
        assertThat(Files.readString(file, StandardCharsets.UTF_8))
                .contains("date: 2020-08-11", "updated: 2020-09-01", "url: \"https://example.org/story?id=1")
                .contains("*stressed **twice***", "`a && b`", "## A heading", "- one", "> And said.")
                .contains("- **4** what it counts: “stressed twice”");
        write(key, ExportFormat.JSON_FEED, true);
        assertThat(Files.readString(file))
                .startsWith("{\"version\":\"https://jsonfeed.org/version/1.1\"")
                .contains("\"date_published\":\"2020-08-11T00:00:00Z\"", "\"tags\":[\"Section · Part\"]");
        write(key, ExportFormat.HTML, true);
        assertThat(Files.readString(file))
                .contains("<dt>4</dt><dd>what it counts <q>stressed twice</q></dd>", "<h1 dir=\"auto\">A “headline”")
                .doesNotContain("http-equiv=\"refresh\"", "<link", "src=\"http");
        assertThat(StoryReader.read(
                        "story", library.file(key[0]).orElseThrow().json().getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(story);
    }
}
