package factbox;

import factbox.search.MakeLibrary;
import factbox.ui.theme.Fonts;
import java.io.FileNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.stage.Stage;
import picocli.CommandLine;

/// The real window on a large library, for benchmarks of its list.
final class LargeListWindow {
    private static final long OPENING_MILLIS = 6000;

    private final ReadingWindow window;
    private Stage stage;

    /// On a library that `make-library` made; where none is named, on a small one of its own. It lets the window
    /// settle.
    LargeListWindow(String library) throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        Fonts.load();
        window = new ReadingWindow(
                library.isEmpty() ? smallLibrary() : Path.of(library),
                name -> {
                    throw new FileNotFoundException(name);
                },
                _ -> {});
        window.load();
        onFxThread(() -> {
            stage = new Stage();
            window.show(stage);
        });
        Thread.sleep(OPENING_MILLIS);
    }

    private static Path smallLibrary() throws Exception {
        Path made = Files.createTempDirectory("factbox-bench");
        new CommandLine(new MakeLibrary()).execute("--stories", "10000", made.toString());
        return made;
    }

    ListView<?> list() {
        return (ListView<?>) find("#stories");
    }

    Node find(String selector) {
        return stage.getScene().lookup(selector);
    }

    /// Waits until a condition holds at the beginning of a frame, and until `frames` have begun with it.
    static void awaitFrames(BooleanSupplier condition, int frames) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        Platform.runLater(() -> new AnimationTimer() {
            private int begun;

            @Override
            public void handle(long now) {
                if (condition.getAsBoolean() && ++begun == frames) {
                    stop();
                    done.countDown();
                }
            }
        }.start());
        done.await();
    }

    static void onFxThread(Runnable work) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        Platform.runLater(() -> {
            work.run();
            done.countDown();
        });
        done.await();
    }

    /// Closes the window; the library stays.
    void close() throws InterruptedException {
        onFxThread(stage::close);
        window.close();
    }
}
