package factbox;

import java.util.concurrent.TimeUnit;
import javafx.scene.control.TextField;
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

/// From a letter typed into the search field to the list painted with what answers, in the real window.
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
public class KeyStrokeBenchmark {
    /// Common words and rare ones and, letter by letter, the prefixes of all of them; each letter asks something else.
    private static final String[] SEARCHES = {"government", "police", "stougloustallity", "year", "minister"};

    private static final long BETWEEN_KEYS_MILLIS = 120;

    @Param("")
    private String library;

    private LargeListWindow window;
    private int search;
    private int letter;

    @Setup
    public void open() throws Exception {
        window = new LargeListWindow(library);
    }

    /// The next letter comes after a moment.
    @Setup(Level.Invocation)
    public void rest() throws InterruptedException {
        Thread.sleep(BETWEEN_KEYS_MILLIS);
    }

    /// The list is painted when a frame begins after the one in which its new rows were laid out.
    @Benchmark
    public Object letterToList() throws InterruptedException {
        Object[] before = new Object[1];
        LargeListWindow.onFxThread(() -> {
            TextField field = (TextField) window.find("#search");
            before[0] = window.list().getItems();
            field.requestFocus();
            field.setText(SEARCHES[search].substring(0, ++letter));
            if (letter == SEARCHES[search].length()) {
                letter = 0;
                search = (search + 1) % SEARCHES.length;
            }
        });
        LargeListWindow.awaitFrames(() -> window.list().getItems() != before[0], 2);
        return before;
    }

    @TearDown
    public void close() throws InterruptedException {
        window.close();
    }
}
