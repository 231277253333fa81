package factbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A later start on a library hands its files to the program that has it, whatever else happens at the socket.
@NullUnmarked
final class OneProgramTest {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration NONE = Duration.ofMillis(100);

    @TempDir
    Path folder;

    private final BlockingQueue<List<Path>> taken = new LinkedBlockingQueue<>();
    private Path library;
    private Path file;

    @BeforeEach
    void names() {
        library = folder.resolve("library");
        file = folder.resolve("a.json").toAbsolutePath();
    }

    private OneProgram first;
    private Thread listening;

    private OneProgram start() {
        return new OneProgram(library, folder);
    }

    private void startFirst() throws Exception {
        first = start();
        assertThat(first.isRunningAndTakes(List.of(), NONE)).isFalse();
        listening = Thread.ofPlatform().daemon().start(() -> first.listen(taken::add));
    }

    @AfterEach
    void stop() throws Exception {
        if (first != null) {
            first.close();
        }
        if (listening != null) {
            listening.join();
        }
    }

    @Test
    void aLaterStartHandsItsFilesOver() throws Exception {
        startFirst();
        assertThat(start().isRunningAndTakes(List.of(file), PATIENCE)).isTrue();
        assertThat(next()).containsExactly(file);
        assertThat(start().isRunningAndTakes(List.of(), PATIENCE)).isTrue();
        assertThat(next()).isEmpty();
    }

    @Test
    void theFirstMayStillBeOnItsWay() throws Exception {
        first = start();
        assertThat(first.isRunningAndTakes(List.of(), NONE)).isFalse();
        Thread later = Thread.ofPlatform().daemon().unstarted(() -> {
            try {
                Thread.sleep(300);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            first.listen(taken::add);
        });
        later.start();
        assertThat(start().isRunningAndTakes(List.of(file), PATIENCE)).isTrue();
    }

    @Test
    void theNextIsTheFirstAfterTheFirstHasEnded() throws Exception {
        startFirst();
        assertThat(start().isRunningAndTakes(List.of(file), PATIENCE)).isTrue();
        first.close();
        startFirst();
        assertThat(start().isRunningAndTakes(List.of(file), PATIENCE)).isTrue();
    }

    @Test
    void aProgramThatDoesNotAnswerIsNotWaitedForLong() {
        first = start();
        assertThat(first.isRunningAndTakes(List.of(), NONE)).isFalse();
        assertThat(start().isRunningAndTakes(List.of(file), NONE)).isFalse();
    }

    @Test
    void theSocketOfAKilledProgramStopsNobody() throws Exception {
        Process killed = ChildProgram.start(Listening.class, library.toString(), folder.toString());
        try (BufferedReader said = killed.inputReader(StandardCharsets.UTF_8)) {
            assertThat(said.readLine()).isEqualTo("first");
            assertThat(start().isRunningAndTakes(List.of(file), PATIENCE)).isTrue();
            assertThat(said.readLine()).isEqualTo(file.toString());
        } finally {
            killed.destroyForcibly().waitFor();
        }
        assertThat(socket()).exists();
        startFirst();
        assertThat(start().isRunningAndTakes(List.of(file), PATIENCE)).isTrue();
        assertThat(next()).containsExactly(file);
    }

    @Test
    void onlyItsUserCanOpenTheSocket() throws Exception {
        startFirst();
        assertThat(start().isRunningAndTakes(List.of(), PATIENCE)).isTrue();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(socket())))
                .isEqualTo("rw-------");
    }

    @Test
    void nonsenseGetsNoAnswerAndTheNextClientIsHeard() throws Exception {
        startFirst();
        assertThat(start().isRunningAndTakes(List.of(), PATIENCE)).isTrue();
        next();
        try (SocketChannel client = SocketChannel.open(UnixDomainSocketAddress.of(socket()))) {
            client.write(ByteBuffer.wrap("GET / HTTP/1.1\r\n\r\n".getBytes(StandardCharsets.UTF_8)));
            client.shutdownOutput();
            assertThat(client.read(ByteBuffer.allocate(8))).isEqualTo(-1);
        }
        assertThat(start().isRunningAndTakes(List.of(file), PATIENCE)).isTrue();
        assertThat(next()).containsExactly(file);
    }

    @Test
    void aClientThatSaysNothingOrTooMuchHoldsNobodyUp() throws Exception {
        startFirst();
        assertThat(start().isRunningAndTakes(List.of(), PATIENCE)).isTrue();
        next();
        try (SocketChannel silent = SocketChannel.open(UnixDomainSocketAddress.of(socket()));
                SocketChannel endless = SocketChannel.open(UnixDomainSocketAddress.of(socket()))) {
            Thread.ofPlatform().daemon().start(() -> talk(endless));
            assertThat(start().isRunningAndTakes(List.of(file), PATIENCE)).isTrue();
            assertThat(next()).containsExactly(file);
            assertThat(silent.read(ByteBuffer.allocate(8))).isEqualTo(-1);
        }
    }

    private static void talk(SocketChannel endless) {
        try {
            while (true) {
                endless.write(ByteBuffer.allocate(1 << 16));
            }
        } catch (IOException e) {
            // hung up on
        }
    }

    @Test
    void programsOnOtherLibrariesDoNotMeet() throws Exception {
        startFirst();
        try (OneProgram other = new OneProgram(folder.resolve("other"), folder)) {
            assertThat(other.isRunningAndTakes(List.of(file), NONE)).isFalse();
        }
        assertThat(taken).isEmpty();
    }

    @Test
    void aLinkToTheLibraryIsTheLibrary() throws Exception {
        startFirst();
        Path link = Files.createSymbolicLink(folder.resolve("link"), library);
        assertThat(new OneProgram(link, folder).isRunningAndTakes(List.of(file), PATIENCE))
                .isTrue();
    }

    private List<Path> next() throws InterruptedException {
        return taken.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }

    private Path socket() throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(name -> name.toString().endsWith(".socket"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /// A program of its own that says what it was handed, until it is killed.
    static final class Listening {
        private Listening() {}

        public static void main(String[] arguments) {
            OneProgram program = new OneProgram(Path.of(arguments[0]), Path.of(arguments[1]));
            if (!program.isRunningAndTakes(List.of(), NONE)) {
                System.out.println("first");
                program.listen(files -> System.out.println(files.getFirst()));
            }
        }
    }
}
