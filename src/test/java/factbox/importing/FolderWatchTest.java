package factbox.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A watch notices each file once, when it is written to its end, also what came while nobody watched.
final class FolderWatchTest {
    private static final String MISSING = "missing";

    @TempDir
    Path desk;

    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private final List<Thread> threads = new ArrayList<>();
    private final List<FolderWatch> watches = new ArrayList<>();
    private Path folder;

    @BeforeEach
    void make() throws IOException {
        folder = Files.createDirectory(desk.resolve("watched"));
    }

    @AfterEach
    void end() throws Exception {
        for (FolderWatch watch : watches) {
            watch.close();
        }
        for (Thread thread : threads) {
            thread.join(10_000);
            assertThat(thread.isAlive()).isFalse();
        }
    }

    private final AtomicBoolean refuses = new AtomicBoolean();

    private FolderWatch watch(Set<String> seen) throws IOException {
        FolderWatch watch = new FolderWatch(folder, seen);
        watches.add(watch);
        return watch;
    }

    private void start(FolderWatch watch) {
        Thread thread = new Thread(() -> watch.run(new FolderWatch.Listener() {
            @Override
            public boolean changed(List<Path> files) {
                heard.add(String.join(
                        " ",
                        files.stream()
                                .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                                .toList()));
                return !refuses.getAndSet(false);
            }

            @Override
            public void seen() {
                heard.add("seen");
            }

            @Override
            public void missing() {
                heard.add(MISSING);
            }
        }));
        threads.add(thread);
        thread.start();
    }

    private String next() throws InterruptedException {
        return String.valueOf(heard.poll(20, TimeUnit.SECONDS));
    }

    @Test
    void whatIsNewOrChangedIsNoticedOnce() throws Exception {
        Files.writeString(folder.resolve("old.txt"), "There before.");
        FolderWatch watch = watch(Set.of());
        watch.skip();
        start(watch);
        Thread.sleep(300);
        Files.writeString(folder.resolve("new.txt"), "A note");
        assertThat(next()).isEqualTo("new.txt");
        assertThat(next()).isEqualTo("seen");
        Files.writeString(folder.resolve("old.txt"), "There before, and longer now.");
        assertThat(next()).isEqualTo("old.txt");
        assertThat(next()).isEqualTo("seen");
        assertThat(heard).isEmpty();
    }

    @Test
    void aPageComesWithoutTheFilesThatBelongToItAndOneInANewFolderToo() throws Exception {
        start(watch(Set.of()));
        Thread.sleep(300);
        Files.createDirectories(folder.resolve("page_files"));
        Files.writeString(folder.resolve("page_files/frame.html"), "<p>An advertisement");
        Files.writeString(folder.resolve("page.html"), "<p>A page");
        Files.createDirectories(folder.resolve("deep"));
        Files.writeString(folder.resolve("deep/other.html"), "<p>Another page");
        assertThat(next()).isEqualTo("deep/other.html page.html");
    }

    @Test
    void whatCameWhileNobodyWatchedIsNoticedAtTheStart() throws Exception {
        Files.writeString(folder.resolve("old.txt"), "There before.");
        FolderWatch first = watch(Set.of());
        first.skip();
        Files.writeString(folder.resolve("since.txt"), "A note");
        start(watch(first.seen()));
        assertThat(next()).isEqualTo("since.txt");
    }

    @Test
    void whatCouldNotBeTakenInIsToldOfAgain() throws Exception {
        refuses.set(true);
        Files.writeString(folder.resolve("first.txt"), "A note");
        start(watch(Set.of()));
        assertThat(next()).isEqualTo("first.txt");
        Files.writeString(folder.resolve("second.txt"), "A note");
        assertThat(next()).isEqualTo("first.txt second.txt");
        assertThat(next()).isEqualTo("seen");
    }

    @Test
    void aFolderThatIsMissingIsToldOnce() throws Exception {
        Files.delete(folder);
        start(watch(Set.of()));
        assertThat(next()).isEqualTo(MISSING);
        assertThat(heard.poll(1, TimeUnit.SECONDS)).isNull();
    }
}
