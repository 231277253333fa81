package factbox.search;

import static org.assertj.core.api.Assertions.assertThat;

import factbox.ChildProgram;
import factbox.storyfile.StoryWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// On a disk that is full nothing is lost that was finished, and the index catches up once there is space.
///
/// The disk is one in memory, mounted in a name space of its own, which Linux lets everybody do unless forbidden.
final class FullDiskTest {
    private static final int MEGABYTES = 12;

    @TempDir
    Path folder;

    private Path disk = Path.of("");
    private Path errors = Path.of("");

    @BeforeEach
    void mountable() throws Exception {
        errors = Files.createFile(folder.resolve("errors"));
        disk = Files.createDirectory(folder.resolve("disk"));
        boolean mounts;
        try {
            mounts = new ProcessBuilder(onDisk(MEGABYTES, List.of("true")))
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            mounts = false;
        }
        Assumptions.assumeTrue(mounts, "this system lets nobody mount a disk in memory in a name space of its own");
    }

    private List<String> onDisk(int megabytes, List<String> command) {
        List<String> whole = new ArrayList<>(List.of(
                "unshare",
                "--user",
                "--map-root-user",
                "--mount",
                "sh",
                "-c",
                "mount -t tmpfs -o size=" + megabytes + "m none '" + disk + "' && exec \"$@\"",
                "sh"));
        whole.addAll(command);
        return whole;
    }

    /// What is thrown is told in a line, and no stack trace.
    @AfterEach
    void noStackTrace() throws IOException {
        assertThat(errors).content().doesNotContain("Exception");
    }

    private List<String> said(int megabytes, String... arguments) throws Exception {
        Process process = new ProcessBuilder(onDisk(megabytes, ChildProgram.command(FullDiskProgram.class, arguments)))
                .redirectError(errors.toFile())
                .start();
        try (var reader = process.inputReader(StandardCharsets.UTF_8)) {
            return reader.lines().toList();
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    @Test
    void anImportThatFillsTheDiskKeepsEveryFinishedBatch() throws Exception {
        Path file = folder.resolve("stories.ndjson");
        Files.write(
                file,
                IntStream.range(0, 12_000)
                        .mapToObj(i -> StoryWriter.write(
                                ModelStory.random(i, new Random(i)).story()))
                        .toList());
        List<String> said = said(MEGABYTES, "import", disk.toString(), file.toString());
        assertThat(said).first().isEqualTo("full");
        assertThat(said).last().asString().matches("finished (\\d+), there \\1, wrong \\[]");
        assertThat(said).last().asString().doesNotStartWith("finished 0,");
    }

    @Test
    void anIndexThatCantBeWrittenIsMadeOnceThereIsSpace() throws Exception {
        assertThat(said(MEGABYTES, "rebuild", disk.toString())).containsExactly("full", "there 3000, wrong []");
    }

    @Test
    void aMergeThatFillsTheDiskLosesNothing() throws Exception {
        assertThat(said(3 * MEGABYTES, "merge", disk.toString()))
                .containsExactly("full in a merge", "there 3000, wrong []");
    }
}
