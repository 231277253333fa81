package factbox.intake.format;

import factbox.storyfile.Json;
import factbox.storyfile.StoryFileException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A file to be read, wherever it lies: in a folder, in a zip, in a message.
///
/// `date` is when it was written, for a story that has no date of its own.
public final class SourceFile {
    private static final int HEAD = 8192;

    private final String name;
    private final byte[] bytes;
    private final LocalDate date;
    private final Neighbours neighbours;
    private @Nullable String text;
    private @Nullable String head;
    private boolean jsonTried;
    private Optional<Json> json = Optional.empty();

    public SourceFile(String name, byte[] bytes, LocalDate date, Neighbours neighbours) {
        this.name = name;
        this.bytes = bytes;
        this.date = date;
        this.neighbours = neighbours;
    }

    public String name() {
        return name;
    }

    /// The name without its folders and its ending, to call a story that has no headline.
    public String title() {
        String last = name.substring(name.lastIndexOf('/') + 1);
        int dot = last.lastIndexOf('.');
        String title =
                (dot > 0 ? last.substring(0, dot) : last).replace('_', ' ').strip();
        return title.isEmpty() ? "Untitled" : title;
    }

    public byte[] bytes() {
        return bytes;
    }

    public LocalDate date() {
        return date;
    }

    public Neighbours neighbours() {
        return neighbours;
    }

    /// The whole file as text, in the encoding that it is found to have.
    public String text() {
        String known = text;
        if (known == null) {
            known = Encodings.decode(bytes);
            text = known;
        }
        return known;
    }

    /// The beginning as text, without what may stand before the beginning proper.
    public String head() {
        String known = head;
        if (known == null) {
            int length = Math.min(bytes.length, HEAD);
            known = Encodings.decode(Arrays.copyOf(bytes, length)).stripLeading();
            head = known;
        }
        return known;
    }

    /// The path that a relative address in a file means; nothing for an address of the web.
    public static Optional<String> relativePath(String address) {
        return Paths.decoded(address);
    }

    boolean startsWith(String magic) {
        byte[] expected = magic.getBytes(StandardCharsets.ISO_8859_1);
        return bytes.length >= expected.length
                && Arrays.equals(bytes, 0, expected.length, expected, 0, expected.length);
    }

    /// The file as JSON, if it is that.
    public Optional<Json> json() {
        if (!jsonTried) {
            json = parse();
            jsonTried = true;
        }
        return json;
    }

    private Optional<Json> parse() {
        if (!head().startsWith("{") && !head().startsWith("[")) {
            return Optional.empty();
        }
        try {
            return Optional.of(Json.parse(name, bytes));
        } catch (StoryFileException e) {
            return Optional.empty();
        }
    }
}
