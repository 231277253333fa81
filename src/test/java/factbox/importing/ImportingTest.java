package factbox.importing;

import static org.assertj.core.api.Assertions.assertThat;

import factbox.intake.Intake;
import factbox.intake.Limits;
import factbox.intake.Samples;
import factbox.library.Follower;
import factbox.library.ImportControl;
import factbox.library.ImportProgress;
import factbox.library.Library;
import factbox.library.LibraryOpener;
import factbox.library.StoredStory;
import factbox.library.StoryFilter;
import factbox.library.StoryImport;
import factbox.library.StoryRow;
import factbox.story.Stories;
import factbox.story.Story;
import factbox.storyfile.StoryFile;
import factbox.storyfile.StorySource;
import factbox.storyfile.StoryWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever is brought comes in once, whole, in the same order; what is bad costs a line.
final class ImportingTest {
    private static final String ADDRESS = "https://ferry.example/bridge";

    @TempDir
    Path folder;

    private final ImportControl control = new ImportControl();
    private final List<ImportProgress> progress = new ArrayList<>();
    private Path files;
    private Library library;
    private Importing importing;

    @BeforeEach
    void open() throws IOException {
        library = LibraryOpener.open(folder.resolve("library")).library();
        importing = new Importing(library, new Intake(Limits.USUAL, InstantSource.system()), Follower.NOBODY);
        files = Files.createDirectory(folder.resolve("files"));
    }

    @AfterEach
    void close() {
        library.close();
    }

    private void file(String name, String text) throws IOException {
        Path file = files.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static String page(String headline) {
        return "<html lang='en'><body><h1>%s</h1><p>The story of %s has 14 days in it.</p></body>"
                .formatted(headline, headline);
    }

    private ImportResult run(Input input) {
        return importing.run(importing.plan(input, () -> false), control, progress::add, _ -> {});
    }

    private ImportResult run(Path... paths) {
        return run(new Input.Files(List.of(paths)));
    }

    private List<String> headlines() {
        return library.rows(StoryFilter.NONE).stream()
                .map(StoryRow::headline)
                .sorted()
                .toList();
    }

    @Test
    void aFileOfEveryFormatComesInAndASecondTimeAddsNothing() throws IOException {
        for (Map.Entry<String, byte[]> sample : Samples.all().entrySet()) {
            Files.write(files.resolve(sample.getKey()), sample.getValue());
        }
        ImportResult first = run(files);
        assertThat(first.faults()).isEmpty();
        assertThat(library.counts().all()).isEqualTo((int) first.added()).isPositive();
        ImportResult second = run(files);
        assertThat(second.changedAnything()).isFalse();
        assertThat(second.said()).isEqualTo("0 stories, %d already here".formatted(second.duplicates()));
    }

    @Test
    void theResultIsToldInOneLine() throws IOException {
        file("a.html", page("Apples"));
        run(files);
        file("b.html", page("Bananas"));
        file("deep/c.html", page("Cherries"));
        file("d.html", "");
        assertThat(run(files).said()).isEqualTo("2 stories, 1 already here, 1 not readable: d.html is empty");
        assertThat(headlines()).containsExactly("Apples", "Bananas", "Cherries");
    }

    @Test
    void whatCameInBeforeAnErrorIsInTheResult() throws IOException {
        file("a.html", page("Apples"));
        Follower failing = adding -> {
            var _ = adding.get();
            throw new OutOfMemoryError("Java heap space");
        };
        importing = new Importing(library, new Intake(Limits.USUAL, InstantSource.system()), failing);
        ImportResult result = run(files);
        assertThat(result.faults()).isEmpty();
        assertThat(result.failed()).isTrue();
        assertThat(result.said()).isEqualTo("1 story. It ended before its end: there was not enough memory.");
        assertThat(result.changedAnything()).isEqualTo(!headlines().isEmpty()).isTrue();
        assertThat(importing.takeBack(result).removed()).isEqualTo(1);
        assertThat(headlines()).isEmpty();
    }

    /// The first batch comes in, and before the next one another program keeps the library to itself.
    @Test
    void whatCameInBeforeTheLibraryWasLockedIsInTheResultAndIsUndone() throws Exception {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 700; i++) {
            String text = "Story number %d has %d words.".formatted(i, i);
            lines.append(StoryWriter.write(
                            Stories.story(Stories.body(Stories.p(text))).withId("s" + i)))
                    .append('\n');
        }
        file("many.ndjson", lines.toString());
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("library/library.sqlite"));
                Statement statement = other.createStatement()) {
            Follower locking = new Follower() {
                @Override
                public void follow(Supplier<List<StoredStory>> adding) {
                    var _ = adding.get();
                    try {
                        statement.execute("BEGIN IMMEDIATE");
                    } catch (SQLException e) {
                        throw new IllegalStateException(e);
                    }
                }
            };
            importing = new Importing(library, new Intake(Limits.USUAL, InstantSource.system()), locking);
            ImportResult result = run(files);
            assertThat(result.said())
                    .startsWith("500 stories. It ended before its end: The library is in use by another program.");
            assertThat(result.cancelled()).isFalse();
            assertThat(result.changedAnything()).isTrue();
            statement.execute("ROLLBACK");
            assertThat(importing.takeBack(result).removed()).isEqualTo(500);
        }
    }

    @Test
    void aFaultInOneStoryOfAFileCostsThatStoryAlone() throws IOException {
        file("a.html", page("Apples"));
        file("b.html", page("Bananas"));
        Plan plan = importing.plan(new Input.Files(List.of(files)), () -> false);
        StorySource source = new StorySource() {
            private int next;

            @Override
            public @Nullable Part next() {
                int number = next++;
                return number >= 3 ? null : part(number);
            }

            private Part part(int number) {
                return new Part() {
                    @Override
                    public String name() {
                        return "part " + number;
                    }

                    @Override
                    public long done() {
                        return number;
                    }

                    @Override
                    public StoryFile read() {
                        if (number == 1) {
                            throw new StackOverflowError();
                        }
                        Story story = Stories.story(Stories.body(Stories.p("Number " + number)));
                        return StoryFile.of(story.withId("p" + number), Map.of());
                    }
                };
            }

            @Override
            public long size() {
                return 3;
            }

            @Override
            public String edition() {
                return "";
            }

            @Override
            public String version() {
                return "";
            }

            @Override
            public void close() {
                // nothing is open
            }
        };
        List<String> faults = new ArrayList<>();
        StoryImport one = new StoryImport(source, library, Follower.NOBODY, control, _ -> {}, faults::add);
        one.run(Runnable::run);
        assertThat(one.finish().added()).isEqualTo(2);
        assertThat(faults)
                .containsExactly("part 1: $: could not be read through a fault of Factbox, which is in its log");
        assertThat(control.isCancelled()).isFalse();
        assertThat(importing.run(plan, control, progress::add, _ -> {}).said()).isEqualTo("2 stories");
    }

    @Test
    void aChangedStoryIsUpdated() throws IOException {
        file("a.md", "---\ntitle: Port\nurl: %s\n---\nSome 120 people died.".formatted(ADDRESS));
        run(files);
        file("a.md", "---\ntitle: Port\nurl: %s\n---\nAt least 171 people died.".formatted(ADDRESS));
        assertThat(run(files).said()).isEqualTo("0 stories, 1 updated");
    }

    @Test
    void ofSeveralVersionsTheFullestIsTakenWhateverTheOrder() throws IOException {
        file("a.html", Samples.page());
        file("b.rss", new String(Samples.of("rss"), StandardCharsets.UTF_8));
        file("0.rss", new String(Samples.of("rss"), StandardCharsets.UTF_8));
        assertThat(run(files).said()).isEqualTo("1 story, 1 updated, 1 already here");
        assertThat(run(files).said()).isEqualTo("0 stories, 3 already here");
        assertThat(library.story(library.rows(StoryFilter.NONE).getFirst().id())
                        .orElseThrow()
                        .body()
                        .toString())
                .contains("3,200");
    }

    @Test
    void anAddressWithoutTextNeverTakesATextsPlace() throws IOException {
        file("page.html", Samples.page());
        run(files.resolve("page.html"));
        file("pocket.csv", "title,url,time_added\nBridge closed,%s,1709625600\n".formatted(ADDRESS));
        assertThat(run(files.resolve("pocket.csv")).said()).isEqualTo("0 stories, 1 already here");
        assertThat(run(files).duplicates()).isEqualTo(2);
    }

    @Test
    void editionsAndStoriesALineComeInFromAFolderToo() throws IOException {
        file("some.html", page("Apples"));
        file("lines.ndjson", story("first") + "\n" + story("second") + "\nno story\n");
        file("single.json", story("third"));
        ImportResult result = run(files);
        assertThat(result.added()).isEqualTo(4);
        assertThat(result.faults()).singleElement().asString().startsWith("lines.ndjson:3: $: is not JSON");
        assertThat(progress.getLast()).satisfies(end -> {
            assertThat(end.done()).isEqualTo(end.size()).isPositive();
            assertThat(end.stories()).isEqualTo(5);
        });
    }

    private static String story(String id) {
        return StoryWriter.write(Stories.story(Stories.everyTag())).replace("a-story", id);
    }

    @Test
    void whatIsPastedIsAStory() {
        run(new Input.Pasted(page("Apples")));
        run(new Input.Pasted("A note\n\nThe ferry leaves at 9."));
        assertThat(headlines()).containsExactly("A note", "Apples");
    }

    @Test
    void whoCancelsKeepsWhatIsInAndIsToldSo() throws IOException {
        for (int i = 0; i < 20; i++) {
            file("page%02d.html".formatted(i), page("Page %02d".formatted(i)));
        }
        Plan plan = importing.plan(new Input.Files(List.of(files)), () -> false);
        ImportResult result = importing.run(
                plan,
                control,
                so -> {
                    if (so.done() * 2 >= so.size()) {
                        control.cancel();
                    }
                },
                _ -> {});
        assertThat(result.cancelled()).isTrue();
        assertThat(result.said()).isEqualTo("10 stories (stopped early)");
        assertThat(headlines()).hasSize(10).contains("Page 00", "Page 09");
    }

    @Test
    void thePicturesOfAnEditionPassTheGate() throws IOException {
        Map<String, byte[]> edition = new LinkedHashMap<>();
        edition.put("edition.json", """
                {"schemaVersion":1,"name":"n","title":"t","version":"1","stories":["a.json"]}""".getBytes(StandardCharsets.UTF_8));
        edition.put("a.json", """
                {"schemaVersion":1,"id":"a","language":"en","section":"s","headline":"h","published":"2024-03-05",
                "source":{"name":"p"},"body":["<p><img src=\\"x.svg\\"><img src=\\"y.png\\"><img src=\\"z.png\\"></p>"]}""".getBytes(StandardCharsets.UTF_8));
        edition.put(
                "x.svg",
                "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'><script>alert(1)</script><rect width='1'/></svg>"
                        .getBytes(StandardCharsets.UTF_8));
        edition.put("y.png", "no picture".getBytes(StandardCharsets.UTF_8));
        edition.put("z.png", Samples.PIXEL);
        Files.write(files.resolve("a.factbox"), Samples.zip(edition));
        assertThat(run(files).said()).isEqualTo("1 story");
        Map<String, byte[]> pictures = library.pictures("a");
        assertThat(pictures).containsOnlyKeys("x.svg", "z.png");
        assertThat(new String(pictures.get("x.svg"), StandardCharsets.UTF_8))
                .contains("<rect")
                .doesNotContain("alert");
    }

    @Test
    void thePicturesOfASavedPageAreNoStories() throws IOException {
        file("page.html", page("Apples"));
        file("page_files/frame.html", page("An advertisement"));
        file(".hidden/page.html", page("Hidden"));
        assertThat(run(files).said()).isEqualTo("1 story");
    }
}
