package factbox.outlet;

import static org.assertj.core.api.Assertions.assertThat;

import factbox.intake.Found;
import factbox.intake.Intake;
import factbox.intake.Limits;
import factbox.story.Element;
import factbox.story.Stories;
import factbox.story.Story;
import factbox.story.Tag;
import factbox.story.Text;
import factbox.storyfile.EditionFile;
import factbox.storyfile.StoryFile;
import factbox.storyfile.StorySource;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/// What goes out in any format comes in again equal: every field, every block, every figure, every picture.
final class RoundTripTest {
    private static Path folder = Path.of("");

    @BeforeContainer
    static void open() throws IOException {
        folder = Files.createTempDirectory("round-trip");
    }

    @AfterContainer
    static void close() throws IOException {
        Files.deleteIfExists(folder.resolve("file"));
        Files.delete(folder);
    }

    @Provide
    Arbitrary<List<StoryFile>> stories() {
        return GeneratedStories.some();
    }

    @Property(tries = 60)
    void anEditionComesBackEqual(@ForAll("stories") List<StoryFile> stories) throws Exception {
        assertComesBack(ExportFormat.EDITION, stories);
        List<StoryFile> streamed = streamed(folder.resolve("file"));
        assertThat(streamed)
                .extracting(StoryFile::json)
                .isEqualTo(stories.stream().map(StoryFile::json).toList());
        assertThat(streamed)
                .extracting(StoryFile::marks)
                .isEqualTo(stories.stream().map(StoryFile::marks).toList());
        assertThat(streamed)
                .extracting(file -> hex(file.pictures()))
                .isEqualTo(stories.stream().map(file -> hex(file.pictures())).toList());
    }

    @Property(tries = 60)
    void aJsonFeedComesBackEqual(@ForAll("stories") List<StoryFile> stories) throws IOException {
        assertComesBack(ExportFormat.JSON_FEED, stories);
    }

    @Property(tries = 60)
    void aBookComesBackEqual(@ForAll("stories") List<StoryFile> stories) throws IOException {
        assertComesBack(ExportFormat.EPUB, stories);
    }

    @Property(tries = 60)
    void aMarkdownFileComesBackEqual(@ForAll("stories") List<StoryFile> stories) throws IOException {
        assertComesBack(ExportFormat.MARKDOWN, stories.subList(0, 1));
    }

    @Example
    void preformattedTextInPreformattedTextComesBackFromMarkdown() throws IOException {
        Element inner = new Element(Tag.PRE, List.of(new Text("\n  ")));
        Element last = new Element(Tag.PRE, List.of(new Text("word")));
        Story story = Stories.story(Stories.body(new Element(Tag.PRE, List.of(inner, last))));
        assertComesBack(ExportFormat.MARKDOWN_ZIP, List.of(StoryFile.of(story, Map.of())));
    }

    @Property(tries = 60)
    void aZipOfMarkdownFilesComesBackEqual(@ForAll("stories") List<StoryFile> stories) throws IOException {
        assertComesBack(ExportFormat.MARKDOWN_ZIP, stories);
    }

    @Property(tries = 60)
    void aWebPageComesBackEqual(@ForAll("stories") List<StoryFile> stories) throws IOException {
        assertComesBack(ExportFormat.HTML, stories);
    }

    private static void assertComesBack(ExportFormat format, List<StoryFile> stories) throws IOException {
        Path file = folder.resolve("file");
        write(format, stories, file);
        List<Found> found = new ArrayList<>();
        new Intake(Limits.USUAL, InstantSource.system()).read(file, () -> false, found::add);
        assertThat(found).allMatch(Found.Incoming.class::isInstance).hasSameSizeAs(stories);
        for (int i = 0; i < stories.size(); i++) {
            Found.Incoming back = (Found.Incoming) found.get(i);
            Story story = stories.get(i).story();
            assertThat(back.story().body().blocks()).isEqualTo(story.body().blocks());
            assertThat(back.story()).isEqualTo(story);
            assertThat(back.marks()).isEqualTo(stories.get(i).marks());
            assertThat(hex(back.pictures())).isEqualTo(hex(stories.get(i).pictures()));
        }
    }

    static List<StoryFile> streamed(Path file) throws Exception {
        List<StoryFile> stories = new ArrayList<>();
        try (EditionFile edition = new EditionFile(file)) {
            for (StorySource.Part part = edition.next(); part != null; part = edition.next()) {
                stories.add(part.read());
            }
        }
        return stories;
    }

    static void write(ExportFormat format, List<StoryFile> stories, Path file) throws IOException {
        Heading heading = new Heading("Stories & <more>", stories.size(), Instant.parse("2026-01-02T03:04:05Z"));
        OutputStream stream = Files.newOutputStream(file);
        try (StoryOutlet outlet = format.outlet(stream, heading)) {
            for (StoryFile story : stories) {
                outlet.add(story);
            }
            outlet.end();
        }
    }

    private static Map<String, String> hex(Map<String, byte[]> pictures) {
        Map<String, String> hex = new TreeMap<>();
        pictures.forEach((name, bytes) -> hex.put(name, HexFormat.of().formatHex(bytes)));
        return hex;
    }
}
