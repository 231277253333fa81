package factbox;

import java.util.concurrent.TimeUnit;
import javafx.event.Event;
import javafx.geometry.Orientation;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// From one frame to the next while the list is scrolled, in the real window; a frame in time is one of 16.7 ms.
///
/// `-p library=DIR` names a library that `make-library` made.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 8)
@Measurement(iterations = 3, time = 10)
@Fork(
        value = 1,
        jvmArgsAppend = {
            "-Xmx512m",
            "-Dglass.platform=Headless",
            "-Dprism.order=sw",
            "-XX:+UseSerialGC",
            "--enable-native-access=ALL-UNNAMED"
        })
public class ListScrollBenchmark {
    /// The whole list in 20 seconds or so, and back.
    private static final double DRAGGED = 0.0008;

    @Param("")
    private String library;

    private LargeListWindow window;
    private double step = DRAGGED;

    @Setup
    public void open() throws Exception {
        window = new LargeListWindow(library);
        LargeListWindow.onFxThread(() -> window.list().requestFocus());
    }

    /// Each measurement begins with a frame.
    @Setup(Level.Invocation)
    public void beginFrame() throws InterruptedException {
        LargeListWindow.awaitFrames(() -> true, 1);
    }

    @Benchmark
    public Object byThumb() throws InterruptedException {
        LargeListWindow.onFxThread(() -> {
            ScrollBar bar = bar(window.list());
            if (bar.getValue() + step > 1 || bar.getValue() + step < 0) {
                step = -step;
            }
            bar.setValue(bar.getValue() + step);
        });
        LargeListWindow.awaitFrames(() -> true, 1);
        return window;
    }

    private static ScrollBar bar(ListView<?> list) {
        return list.lookupAll(".scroll-bar").stream()
                .filter(ScrollBar.class::isInstance)
                .map(ScrollBar.class::cast)
                .filter(bar -> bar.getOrientation() == Orientation.VERTICAL)
                .findFirst()
                .orElseThrow();
    }

    /// A held key Down opens each story as well.
    @Benchmark
    public Object byKey() throws InterruptedException {
        LargeListWindow.onFxThread(() -> Event.fireEvent(
                window.list(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.DOWN, false, false, false, false)));
        LargeListWindow.awaitFrames(() -> true, 1);
        return window;
    }

    @TearDown
    public void close() throws InterruptedException {
        window.close();
    }
}
