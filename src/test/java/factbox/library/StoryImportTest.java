package factbox.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import factbox.storyfile.EditionFile;
import factbox.storyfile.StoryFileException;
import factbox.storyfile.StoryLines;
import factbox.storyfile.StorySource;
import factbox.storyfile.StoryWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An import takes in all that can be read, a batch at a time, and what is there already not again.
final class StoryImportTest {
    @TempDir
    Path folder;

    private final List<String> faults = new ArrayList<>();
    private final List<ImportProgress> progress = new ArrayList<>();
    private final ImportControl control = new ImportControl();
    private Library library;

    @BeforeEach
    void open() {
        library = LibraryOpener.open(folder.resolve("library")).library();
    }

    @AfterEach
    void close() {
        library.close();
    }

    private static String line(int number) {
        return StoryWriter.write(Editions.story("s" + number));
    }

    private Path lines(int count) throws IOException {
        String text = IntStream.range(0, count).mapToObj(StoryImportTest::line).collect(Collectors.joining("\n"));
        return Files.writeString(folder.resolve("stories.ndjson"), text);
    }

    private StoryImport importOf(StorySource source) {
        return new StoryImport(source, library, Follower.NOBODY, control, progress::add, faults::add);
    }

    private static ImportProgress run(StoryImport taking, Executor background) throws IOException {
        taking.run(background);
        return taking.finish();
    }

    private ImportProgress take(StorySource source) throws IOException {
        try (source) {
            return run(importOf(source), Runnable::run);
        }
    }

    @Test
    void everyLineIsAStoryAndASecondRunAddsNone() throws Exception {
        Path file = lines(1203);
        assertThat(take(new StoryLines(file)).added()).isEqualTo(1203);
        assertThat(library.counts().all()).isEqualTo(1203);
        assertThat(progress).hasSize(3).last().satisfies(end -> {
            assertThat(end.done()).isEqualTo(end.size()).isEqualTo(Files.size(file));
            assertThat(end.remaining()).isZero();
            assertThat(end.rate()).isPositive();
        });
        ImportProgress again = take(new StoryLines(file));
        assertThat(again.added()).isZero();
        assertThat(again.duplicates()).isEqualTo(1203);
        assertThat(library.counts().all()).isEqualTo(1203);
        assertThat(faults).isEmpty();
    }

    @Test
    void aBadLineCostsOneMessageAndNoNeighbour() throws Exception {
        Path file = folder.resolve("some.ndjson");
        Files.writeString(
                file,
                "\uFEFF" + line(1) + "\r\n\n{\"schemaVersion\":1}\nno json\n" + line(2) + "\n   \n" + line(1) + "\n");
        ImportProgress end = take(new StoryLines(file));
        assertThat(end.added()).isEqualTo(2);
        assertThat(end.duplicates()).isEqualTo(1);
        assertThat(end.faults()).isEqualTo(2);
        assertThat(faults)
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("some.ndjson:3: $: has no"),
                        second -> assertThat(second).startsWith("some.ndjson:4: $: is not JSON"));
    }

    @Test
    void aChangedStoryTakesItsFormersPlace() throws Exception {
        take(new StoryLines(lines(3)));
        library.setBookmarked("s1", true);
        String changed = StoryWriter.write(Editions.story("s1", "World", "Changed", LocalDate.of(2021, 1, 1)));
        Path file = Files.writeString(folder.resolve("changed.ndjson"), changed);
        assertThat(take(new StoryLines(file)).replaced()).isEqualTo(1);
        assertThat(library.story("s1").orElseThrow().headline()).isEqualTo("Changed");
        assertThat(library.counts()).isEqualTo(new Counts(3, 3, 1));
    }

    @Test
    void threadsAddTheStoriesInTheOrderOfTheFile() throws Exception {
        int stories = 3300;
        Path file = lines(stories);
        String last = StoryWriter.write(Editions.story("s0", "World", "Last", LocalDate.of(2021, 1, 1)));
        Files.writeString(file, "\n{}\n" + last + "\n[]", StandardOpenOption.APPEND);
        try (ExecutorService workers = Executors.newCachedThreadPool();
                StorySource source = new StoryLines(file)) {
            assertThat(run(importOf(source), workers).added()).isEqualTo(stories);
        }
        assertThat(library.changes().added(0, stories).stories())
                .extracting(stored -> stored.story().id())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, stories)
                        .mapToObj(i -> "s" + i % stories)
                        .toList());
        assertThat(library.story("s0").orElseThrow().headline()).isEqualTo("Last");
        assertThat(faults)
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("stories.ndjson:3301: "),
                        second -> assertThat(second).startsWith("stories.ndjson:3303: "));
    }

    @Test
    void aCancelledImportKeepsItsFinishedBatchesAndGoesOnLater() throws Exception {
        Path file = lines(1700);
        try (StorySource source = new StoryLines(file)) {
            StoryImport taking =
                    new StoryImport(source, library, Follower.NOBODY, control, _ -> control.cancel(), faults::add);
            assertThat(run(taking, Runnable::run).added()).isEqualTo(500);
        }
        assertThat(library.counts().all()).isEqualTo(500);
        try (StorySource source = new StoryLines(file)) {
            StoryImport rest =
                    new StoryImport(source, library, Follower.NOBODY, new ImportControl(), progress::add, faults::add);
            assertThat(run(rest, Runnable::run).added()).isEqualTo(1200);
        }
    }

    @Test
    void aPausedImportWaits() throws Exception {
        control.pause();
        try (ExecutorService worker = Executors.newSingleThreadExecutor();
                StorySource source = new StoryLines(lines(10))) {
            StoryImport taking = importOf(source);
            Future<ImportProgress> run = worker.submit(() -> run(taking, Runnable::run));
            assertThat(library.counts().all()).isZero();
            assertThat(run.isDone()).isFalse();
            control.resume();
            assertThat(run.get().added()).isEqualTo(10);
        }
    }

    @Test
    void anEditionsStoriesComeWithTheirPicturesAndItsVersion() throws Exception {
        Path file = zip("edition.json", """
                {"schemaVersion":1,"name":"week","title":"Week","version":"7",
                 "stories":["s0.json","s1.json","gone.json","../s0.json"]}""", "s0.json", line(0), "s1.json", line(1), "map.svg", "<svg/>");
        ImportProgress end = take(new EditionFile(file));
        assertThat(end.added()).isEqualTo(2);
        assertThat(faults)
                .containsExactly(
                        "gone.json: $: cannot be read",
                        "edition.json: $.stories: \"../s0.json\" is not the name of a file");
        assertThat(library.pictures("s1").get("map.svg")).isEqualTo(Editions.PICTURE);
        assertThat(library.editionVersion("week")).contains("7");
    }

    @Test
    void aZipWithoutAListIsNoEdition() throws Exception {
        Path file = zip("s0.json", line(0));
        assertThatThrownBy(() -> new EditionFile(file)).isInstanceOf(IOException.class);
        Path bad = zip("edition.json", "{}");
        assertThatThrownBy(() -> new EditionFile(bad)).isInstanceOf(StoryFileException.class);
    }

    private Path zip(String... namesAndTexts) throws IOException {
        Path file = folder.resolve("edition.factbox");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }
}
