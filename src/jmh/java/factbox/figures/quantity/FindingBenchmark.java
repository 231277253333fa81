package factbox.figures.quantity;

import factbox.figures.token.Lexicon;
import factbox.figures.token.Sentence;
import factbox.figures.token.Sentences;
import factbox.story.Span;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// How long the figures of a text of so many megabytes take, on one core: prose, news full of numbers, and texts made
/// to be slow.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4)
@Measurement(iterations = 5)
@Fork(
        value = 1,
        jvmArgs = {"-Xmx1g", "-XX:+UseSerialGC"})
public class FindingBenchmark {
    private static final int MEGABYTE = 1_000_000;
    private static final int ROUNDS = 20;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final String PROSE = """
            The council met in the old hall by the river, where the lamps had been lit early because of the fog. Nobody spoke
            for a while. When the mayor rose at last, she thanked the people who had walked down from the hills, and asked
            them to say what they had seen there during the winter. An old shepherd said that the road was gone, and that the
            snow had taken two of the bridges with it; the school had been closed since the first week of January. Others
            spoke of wolves, of a doctor who came on foot, and of letters that never arrived. It was late when they left.

            """;

    @Param({"prose", "news", "9", "one ", "thousand million ", "one hundred and ", "between 1 and ", "$1 ", "at least "
    })
    private String kind = "";

    @Param({"1", "10", "100"})
    private int megabytes;

    private String text = "";

    @Setup
    public void read() throws Exception {
        String part = switch (kind) {
            case "prose" -> PROSE;
            case "news" -> news();
            default -> kind;
        };
        text = part.repeat(megabytes * MEGABYTE / part.length());
    }

    /// The sentences of the tests, a paragraph each ten.
    private static String news() throws Exception {
        Path file = Path.of(Objects.requireNonNull(FindingBenchmark.class.getResource("/factbox/figures/news.json"))
                .toURI());
        return GoldFile.read(file).cases().stream()
                .map(GoldFile.Case::text)
                .collect(Collectors.joining(" ", "", "\n\n"));
    }

    @Benchmark
    public int find() {
        Sentences sentences = new Sentences(text, new Span(0, text.length()), Lexicon.of(Locale.ENGLISH));
        int found = 0;
        for (Sentence sentence = sentences.next(); sentence.size() > 0; sentence = sentences.next()) {
            found += QuantityFinder.find(sentence).size();
        }
        return found;
    }

    /// The same by hand: a line of megabytes a second of the thread's own time for each kind, best of some rounds.
    public static void main(String[] kinds) throws Exception {
        for (String kind : kinds) {
            FindingBenchmark benchmark = new FindingBenchmark();
            benchmark.kind = kind;
            benchmark.megabytes = 4;
            benchmark.read();
            long best = Long.MAX_VALUE;
            for (int round = 0; round < ROUNDS; round++) {
                long start = THREADS.getCurrentThreadCpuTime();
                benchmark.find();
                best = Math.min(best, THREADS.getCurrentThreadCpuTime() - start);
            }
            System.out.printf(Locale.ROOT, "%-20s %.1f MB/s%n", kind.strip(), benchmark.text.length() * 1e3 / best);
        }
    }
}
