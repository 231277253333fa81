package factbox.storyfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import factbox.story.Story;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// A bad file costs one line and never its neighbours.
final class EditionReaderTest {
    private final Map<String, String> files = new HashMap<>();
    private final List<String> asked = new ArrayList<>();

    @Test
    void storiesComeInTheirOrderWithTheirPictures() throws Exception {
        edition("b.json", "a.json");
        story("a.json", "a", "<p>x</p>");
        story("b.json", "b", "<figure><img src='p.png'></figure><ul><li><img src='q.svg'></li></ul>");
        files.put("p.png", "P");
        files.put("q.svg", "Q");
        Edition edition = read();
        assertThat(edition.name()).isEqualTo("n");
        assertThat(edition.version()).isEqualTo("7");
        assertThat(edition.stories()).extracting(Story::id).containsExactly("b", "a");
        assertThat(edition.pictures()).containsOnlyKeys("p.png", "q.svg");
        assertThat(edition.pictures().get("q.svg")).isEqualTo("Q".getBytes(StandardCharsets.UTF_8));
        assertThat(edition.faults()).isEmpty();
    }

    @Test
    void aBadStoryIsOneLineAndTheRestLoads() throws Exception {
        edition("a.json", "broken.json", "missing.json", "c.json");
        story("a.json", "a", "<p>x</p>");
        files.put("broken.json", "{");
        story("c.json", "c", "<p>x</p>");
        Edition edition = read();
        assertThat(edition.stories()).extracting(Story::id).containsExactly("a", "c");
        assertThat(edition.faults())
                .containsExactly("broken.json: $: the file ends too early", "missing.json: $: cannot be read");
    }

    @Test
    void anIdBelongsToTheFirstStoryThatHasIt() throws Exception {
        edition("a.json", "b.json", "a.json");
        story("a.json", "same", "<p>first</p>");
        story("b.json", "same", "<p>second</p><img src=p.png>");
        Edition edition = read();
        assertThat(edition.stories()).hasSize(1);
        assertThat(edition.faults())
                .containsExactly(
                        "b.json: $.id: \"same\" is another story's id", "a.json: $.id: \"same\" is another story's id");
        assertThat(asked).doesNotContain("p.png");
    }

    @Test
    void aMissingPictureIsToldOnceAndTheStoryLoads() throws Exception {
        edition("a.json", "b.json");
        story("a.json", "a", "<figure><img src='p.png'></figure><figure><img src='p.png'></figure>");
        story("b.json", "b", "<figure><img src='p.png'></figure>");
        Edition edition = read();
        assertThat(edition.stories()).hasSize(2);
        assertThat(edition.pictures()).isEmpty();
        assertThat(edition.faults())
                .containsExactly(
                        "a.json: $.body: its picture p.png cannot be read",
                        "b.json: $.body: its picture p.png cannot be read");
    }

    @Test
    void nothingOutsideTheEditionIsAskedFor() throws Exception {
        String[] names = {
            "../a.json", "/etc/passwd", "a/b.json", "..", "", "a\\\\b.json", "file:a.json", "a.json\\u0000"
        };
        edition(names);
        Edition edition = read();
        assertThat(asked).containsExactly("edition.json");
        assertThat(edition.faults())
                .hasSize(names.length)
                .allSatisfy(fault -> assertThat(fault)
                        .startsWith("edition.json: $.stories: \"")
                        .endsWith("\" is not the name of a file"));
    }

    @Test
    void pathsOfPicturesAreNotAskedFor() throws Exception {
        edition("a.json");
        story("a.json", "a", "<p>x<img src='../p.png'><img src='https://example.org/p.png'><img src='/p.png'></p>");
        assertThat(read().faults()).isEmpty();
        assertThat(asked).containsExactly("edition.json", "a.json");
    }

    @Test
    void withoutItsListThereIsNoEdition() {
        assertThatExceptionOfType(FileNotFoundException.class).isThrownBy(this::read);
        assertThatExceptionOfType(FileNotFoundException.class).isThrownBy(() -> EditionReader.heading(this::file));
        files.put("edition.json", "{}");
        assertThatExceptionOfType(StoryFileException.class)
                .isThrownBy(this::read)
                .withMessage("edition.json: $: has no \"schemaVersion\"");
        edition("a.json");
        files.computeIfPresent(
                "edition.json", (_, json) -> json.replace("\"schemaVersion\": 1", "\"schemaVersion\": 2"));
        assertThatExceptionOfType(StoryFileException.class)
                .isThrownBy(this::read)
                .withMessage("edition.json: $.schemaVersion: is of another version");
    }

    @Test
    void theHeadingReadsNothingElse() throws Exception {
        edition("a.json");
        Edition heading = EditionReader.heading(this::file);
        assertThat(heading.version()).isEqualTo("7");
        assertThat(heading.stories()).isEmpty();
        assertThat(asked).containsExactly("edition.json");
    }

    private void edition(String... stories) {
        files.put(
                "edition.json",
                "{\"schemaVersion\": 1, \"name\": \"n\", \"title\": \"T\", \"version\": \"7\", \"stories\": [\""
                        + String.join("\", \"", stories) + "\"]}");
    }

    private void story(String file, String id, String html) {
        files.put(file, """
                {"schemaVersion": 1, "id": "%s", "language": "en", "section": "S", "headline": "H",
                 "published": "2020-08-11", "source": {"name": "N"}, "body": ["%s"]}""".formatted(id, html));
    }

    private Edition read() throws IOException, StoryFileException {
        return EditionReader.read(this::file);
    }

    private byte[] file(String name) throws IOException {
        asked.add(name);
        String content = files.get(name);
        if (content == null) {
            throw new FileNotFoundException(name);
        }
        return content.getBytes(StandardCharsets.UTF_8);
    }
}
