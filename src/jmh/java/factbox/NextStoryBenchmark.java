package factbox;

import factbox.storyfile.EditionReader;
import factbox.ui.theme.Fonts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.web.WebEngine;
import javafx.scene.web.WebView;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// What a reader feels: from the key for the next story to its body of 40 paragraphs laid out, in the real window.
///
/// Between two stories the reader rests for a moment, as readers do; in it the neighbours are made ready.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 6, time = 5)
@Fork(
        value = 2,
        jvmArgsAppend = {
            "-Dglass.platform=Headless",
            "-Dprism.order=sw",
            "-XX:+UseSerialGC",
            "--enable-native-access=ALL-UNNAMED"
        })
public class NextStoryBenchmark {
    private static final int STORIES = 400;
    private static final int PARAGRAPHS = 40;
    private static final long REST_MILLIS = 60;

    private Path folder;
    private ReadingWindow window;
    private Stage stage;
    private @Nullable WebEngine page;
    private int story;
    private int step = 1;

    /// Opens the window on a library of stories that are each too long for one screen.
    @Setup
    public void open() throws Exception {
        folder = Files.createTempDirectory("factbox-bench");
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        Fonts.load();
        window = new ReadingWindow(folder, edition(), _ -> {});
        window.load();
        onFxThread(() -> {
            stage = new Stage();
            window.show(stage);
        });
        boolean[] there = new boolean[1];
        while (!there[0]) {
            onFxThread(() -> {
                WebView view = (WebView) stage.getScene().lookup("#page");
                page = view == null ? null : view.getEngine();
                there[0] = laidOut() != null;
            });
        }
    }

    private static EditionReader.Files edition() {
        String list =
                IntStream.range(0, STORIES).mapToObj(i -> "\"" + i + ".json\"").collect(Collectors.joining(","));
        String manifest = """
                {"schemaVersion":1,"name":"bench","title":"Bench","version":"1","stories":[%s]}""".formatted(list);
        return name -> (name.equals("edition.json") ? manifest : story(Integer.parseInt(name.replace(".json", ""))))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String story(int number) {
        String body = IntStream.range(0, PARAGRAPHS)
                .mapToObj(i -> "\"<p>Paragraph " + i + " of story " + number + " says that " + (1000 + i)
                        + " people were counted, <em>according to the authority</em>, which had compiled its figures"
                        + " over several months and compared them with registrations elsewhere; the international"
                        + " organisations responsible had confirmed approximately half of these independently.</p>\"")
                .collect(Collectors.joining(","));
        String figures = IntStream.range(0, 8)
                .mapToObj(i -> "{\"value\":\"" + (1000 + i) + "\",\"label\":\"people counted\",\"quantity\":"
                        + "{\"bound\":\"exactly\",\"number\":" + (1000 + i) + ",\"unit\":\"people\"},"
                        + "\"evidence\":{\"exact\":\"" + (1000 + i) + " people\"}}")
                .collect(Collectors.joining(","));
        return """
                {"schemaVersion":1,"id":"%05d","language":"en","section":"Bench","headline":"%s",
                 "published":"2020-08-11","source":{"name":"Bench"},"body":[%s],"keyFigures":[%s]}""".formatted(number, headline(number), body, figures);
    }

    private static String headline(int number) {
        return "Story " + number;
    }

    /// Turns around at the list's ends and lets the reader rest.
    @Setup(Level.Invocation)
    public void rest() throws InterruptedException {
        step = story == STORIES - 1 ? -1 : story == 0 ? 1 : step;
        Thread.sleep(REST_MILLIS);
    }

    /// The key is pressed; the story is there when the page has its headline and its layout.
    @Benchmark
    public Object nextStory() throws InterruptedException {
        story += step;
        String key = step > 0 ? "j" : "k";
        Object[] height = new Object[1];
        onFxThread(() -> {
            Event.fireEvent(
                    stage.getScene(),
                    new KeyEvent(KeyEvent.KEY_TYPED, key, key, KeyCode.UNDEFINED, false, false, false, false));
            height[0] = laidOut();
        });
        while (height[0] == null) {
            onFxThread(() -> height[0] = laidOut());
        }
        return height[0];
    }

    /// The height of the story's page once its layout is done, or null while it is another story's.
    private @Nullable Object laidOut() {
        return headline().equals(headline(story))
                ? page.executeScript("document.getElementById('page').offsetHeight")
                : null;
    }

    private String headline() {
        return page == null
                ? ""
                : String.valueOf(page.executeScript("(document.querySelector('h1') || {textContent: ''}).textContent"));
    }

    private static void onFxThread(Runnable work) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        Platform.runLater(() -> {
            work.run();
            done.countDown();
        });
        done.await();
    }

    /// Leaves nothing behind.
    @TearDown
    public void close() throws InterruptedException, IOException {
        onFxThread(stage::close);
        window.close();
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
