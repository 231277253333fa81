package factbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files that the window is handed: their stories are taken in and the first is shown.
@NullUnmarked
final class OpenedFilesTest extends WindowTest {
    @TempDir
    Path desk;

    @Test
    void aStoryIsTakenInAndShown() throws Exception {
        awaitPage();
        window.open(List.of(story("tram", "A tram line reopens")));
        await("the story", () -> headline().equals("A tram line reopens"));
        await("its row", () -> list().getItems().size() == 4 && selected() >= 0);
        assertThat(list().getSelectionModel().getSelectedItem().toString()).contains("A tram line reopens");
    }

    @Test
    void theFirstOfAnEditionIsShownAlsoAgain() throws Exception {
        awaitPage();
        Path edition = edition("tram", "ferry");
        window.open(List.of(edition));
        await("the story", () -> headline().equals("About tram"));
        await("the rows", () -> list().getItems().size() == 5);
        typed("j");
        await("another story", () -> !headline().equals("About tram"));
        window.open(List.of(edition));
        await("the story again", () -> headline().equals("About tram"));
        assertThat(list().getItems()).hasSize(5);
    }

    @Test
    void aFilterDoesNotHideIt() throws Exception {
        awaitPage();
        press(KeyCode.CONTROL, KeyCode.B);
        await("no bookmarked story", () -> list().getItems().isEmpty());
        window.open(List.of(story("tram", "A tram line reopens")));
        await("its row", () -> list().getItems().size() == 4 && selected() >= 0);
        assertThat(headline()).isEqualTo("A tram line reopens");
    }

    @Test
    void aBadFileCostsALineAndNotItsNeighbours() throws Exception {
        awaitPage();
        Path bad = Files.writeString(desk.resolve("bad.json"), "{\"id\": 7}");
        Path missing = desk.resolve("missing.json");
        window.open(List.of(bad, missing, story("tram", "A tram line reopens")));
        await("the story", () -> headline().equals("A tram line reopens"));
        await("word of the bad one", () -> says("bad.json is of no format"));
        assertThat(says("missing.json is not there")).isTrue();
    }

    @Test
    void aLibraryWithoutStoriesTakesOneIn() throws Exception {
        stop();
        window = new ReadingWindow(
                desk.resolve("empty"),
                name -> {
                    throw new FileNotFoundException(name);
                },
                opened::add);
        show();
        window.open(List.of(story("tram", "A tram line reopens")));
        await("its row", () -> list().getItems().size() == 1 && selected() == 0);
        await("its page", () -> headline().equals("A tram line reopens"));
    }

    @Test
    void whatIsHandedOverBeforeTheLibraryIsOpenWaits() throws Exception {
        stop();
        window = new ReadingWindow(folder, edition(), opened::add);
        window.open(List.of(story("tram", "A tram line reopens")));
        show();
        await("the story", () -> headline().equals("A tram line reopens"));
    }

    private Path story(String id, String headline) throws IOException {
        return Files.write(desk.resolve(id + ".json"), json(id, headline));
    }

    private static byte[] json(String id, String headline) throws IOException {
        return new EditionFiles("1")
                .story(id, headline, "<p>Words.</p>", "")
                .files()
                .read(id + ".json");
    }

    private Path edition(String... ids) throws IOException {
        Path file = desk.resolve("weekend.factbox");
        EditionFiles edition = new EditionFiles("1");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file), StandardCharsets.UTF_8)) {
            for (String id : ids) {
                edition.story(id, "About " + id, "<p>Words.</p>", "");
                zip.putNextEntry(new ZipEntry(id + ".json"));
                zip.write(edition.files().read(id + ".json"));
            }
            zip.putNextEntry(new ZipEntry("edition.json"));
            zip.write(edition.files().read("edition.json"));
        }
        return file;
    }
}
