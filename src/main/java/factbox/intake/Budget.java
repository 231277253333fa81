package factbox.intake;

import factbox.intake.format.OverBudgetException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.jsoup.nodes.Element;

/// What one file has cost so far, with all that lies in it. It belongs to the thread that made it.
final class Budget {
    /// A small file may unpack to a blank page a thousand times its size.
    private static final long SMALL = 10L << 20;
    /// Text shrinks to a tenth, and a blank page to a hundredth; what shrinks more was made to burst.
    private static final int HIGHEST_RATIO = 200;
    private static final long NANOS_FOR_EACH_STORY = 25_000_000;
    private static final int MOST_FAULTS = 1000;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Limits limits;
    private final long begun = threads.getCurrentThreadCpuTime();
    private long packed;
    private long unpacked;
    private long characters;
    private int stories;
    private int faults;

    Budget(Limits limits) {
        this.limits = limits;
    }

    /// The file is of this size.
    void begins(long bytes) {
        packed = bytes;
    }

    void unpacked(long bytes) {
        unpacked += bytes;
        if (unpacked > limits.unpackedBytes()) {
            throw new OverBudgetException(
                    "is a zip that unpacks to more than %d MB".formatted(limits.unpackedBytes() >> 20));
        }
        if (unpacked > SMALL && unpacked > HIGHEST_RATIO * packed) {
            throw new OverBudgetException("is a zip that unpacks to more than " + HIGHEST_RATIO + " times its size");
        }
        time();
    }

    void document(String markup) {
        int tags = 0;
        for (int at = markup.indexOf('<'); at >= 0; at = markup.indexOf('<', at + 1)) {
            tags++;
        }
        elements(tags);
    }

    void parsed(Element document) {
        elements(document.stream().count());
    }

    private void elements(long count) {
        if (count > limits.documentTags()) {
            throw new OverBudgetException("holds a document of more than %,d tags".formatted(limits.documentTags()));
        }
        time();
    }

    void story(long letters) {
        characters += letters;
        if (characters > limits.allCharacters()) {
            throw new OverBudgetException("holds more than %,d letters".formatted(limits.allCharacters()));
        }
        if (++stories > limits.stories()) {
            throw new OverBudgetException("holds more than " + limits.stories() + " stories");
        }
    }

    void fault() {
        if (++faults > MOST_FAULTS) {
            throw new OverBudgetException("holds more than %,d items that can't be read".formatted(MOST_FAULTS));
        }
    }

    /// The time that this thread itself has worked, however long it had to wait for its turn.
    void time() {
        long allowed = limits.processorTime().toNanos() + stories * NANOS_FOR_EACH_STORY;
        if (threads.getCurrentThreadCpuTime() - begun > allowed) {
            throw new OverBudgetException("takes more than %d seconds of processor time"
                    .formatted(limits.processorTime().toSeconds()));
        }
    }
}
