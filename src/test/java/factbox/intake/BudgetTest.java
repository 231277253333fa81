package factbox.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// A file that would cost too much costs a line, and the files beside it come in.
final class BudgetTest {
    private static final Limits SMALL =
            new Limits(1 << 20, 1 << 20, 1000, 10_000, 20_000, 4, 10, Duration.ofSeconds(60));

    @TempDir
    Path folder;

    private List<String> read(Limits limits) {
        List<String> found = new ArrayList<>();
        new Intake(limits, InstantSource.system())
                .read(
                        folder,
                        () -> false,
                        each -> found.add(
                                switch (each) {
                                    case Found.Incoming story -> story.story().headline();
                                    case Found.Unreadable fault -> fault.line();
                                }));
        return found;
    }

    private void file(String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
    }

    private static byte[] text(String text) {
        return text.getBytes(UTF_8);
    }

    private static String page(String text) {
        return "<html><head><title>A page of the budget</title></head><body>" + text + "</body></html>";
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aPipeIsNeverOpened() throws Exception {
        Path pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        file("z.txt", text("Bridge closed\n\n" + Samples.SENTENCE));
        assertThat(read(Limits.USUAL)).containsExactlyInAnyOrder("pipe is no regular file", "Bridge closed");
        List<Found> found = new ArrayList<>();
        new Intake(Limits.USUAL, InstantSource.system()).read(pipe, () -> false, found::add);
        assertThat(found).containsExactly(new Found.Unreadable("pipe", "is no regular file"));
    }

    @Test
    void zipsInAZipUnpackToNoMoreThanTheWholeFileMay() throws IOException {
        byte[] inner = Samples.zip(Map.of("a.txt", text("word ".repeat(200_000))));
        for (int level = 0; level < 2; level++) {
            Map<String, byte[]> copies = new LinkedHashMap<>();
            for (int i = 0; i < 40; i++) {
                copies.put("%d.zip".formatted(i), inner);
            }
            inner = Samples.zip(copies);
        }
        file("bomb.zip", inner);
        assertThat(read(Limits.USUAL))
                .last()
                .isEqualTo("bomb.zip is a zip that unpacks to more than 200 times its size");
    }

    @Test
    void whatIsTooLargeCostsALineAndTheRestComesIn() throws IOException {
        file("a.html", text(page("<p>word</p>".repeat(600))));
        // what is not closed is opened again in each paragraph
        file("b.html", text(page("<b id=1><i id=2><u id=3><p>word ".repeat(200))));
        file("c.txt", text("A long text\n\n" + "word ".repeat(2100)));
        file("d.txt", text("Bridge closed\n\n" + Samples.SENTENCE));
        file("e.csv", text("url,title\n" + "nothing,x\n".repeat(1200)));
        List<String> found = read(SMALL);
        assertThat(found)
                .startsWith(
                        "a.html holds a document of more than 1,000 tags",
                        "b.html holds a document of more than 1,000 tags",
                        "c.txt: A long text is longer than 10,000 letters",
                        "Bridge closed")
                .endsWith("e.csv holds more than 1,000 items that can't be read");
    }

    @Test
    void aFileHasItsOwnTimeOfAProcessor() throws IOException {
        file("a.html", text(page("<p>" + Samples.SENTENCE + "</p>")));
        Limits none = new Limits(1 << 20, 1 << 20, 1000, 10_000, 20_000, 4, 10, Duration.ZERO);
        assertThat(read(none)).containsExactly("a.html takes more than 0 seconds of processor time");
    }

    @Test
    void lessMemoryHoldsSmallerFiles() {
        Limits small = Limits.ofMemory(512L << 20);
        Limits large = Limits.ofMemory(8L << 30);
        assertThat(small.fileBytes()).isEqualTo(128L << 20).isLessThan(large.fileBytes());
        assertThat(small.documentTags()).isLessThan(large.documentTags());
        assertThat(small.storyCharacters()).isLessThan(large.storyCharacters());
    }
}
