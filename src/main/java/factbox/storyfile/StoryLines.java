package factbox.storyfile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads a `.ndjson` file, which has a story on each line. A bad line costs one message and never its neighbours.
public final class StoryLines implements StorySource {
    private static final int LONGEST = 64 << 20;

    private final String name;
    private final long size;
    private final InputStream stream;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int filled;
    private long done;
    private long line;

    public StoryLines(Path file) throws IOException {
        name = String.valueOf(file.getFileName());
        size = Files.size(file);
        stream = Files.newInputStream(file);
    }

    /// Blank lines are none.
    @Override
    public synchronized @Nullable Part next() throws IOException {
        for (byte[] bytes = line(); bytes != null; bytes = line()) {
            line++;
            if (!isBlank(bytes)) {
                return new Line(name + ":" + line, Math.min(done, size), bytes);
            }
        }
        return null;
    }

    /// The bytes up to the next line break; of a line that is too long, one more than is allowed.
    private byte @Nullable [] line() throws IOException {
        ByteArrayOutputStream longer = new ByteArrayOutputStream(0);
        boolean begun = false;
        while (at < filled || fill()) {
            begun = true;
            int end = at;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            boolean ended = end < filled;
            done += end - at + (ended ? 1 : 0);
            longer.write(buffer, at, Math.min(end - at, LONGEST + 1 - longer.size()));
            at = ended ? end + 1 : end;
            if (ended) {
                return longer.toByteArray();
            }
        }
        return begun ? longer.toByteArray() : null;
    }

    private boolean fill() throws IOException {
        at = 0;
        filled = Math.max(0, stream.read(buffer));
        return filled > 0;
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte c : bytes) {
            if (c != ' ' && c != '\t' && c != '\r') {
                return false;
            }
        }
        return true;
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public String edition() {
        return "";
    }

    @Override
    public String version() {
        return "";
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }

    private static final class Line implements Part {
        private final String name;
        private final long done;
        private final byte[] bytes;

        Line(String name, long done, byte[] bytes) {
            this.name = name;
            this.done = done;
            this.bytes = bytes;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public long done() {
            return done;
        }

        @Override
        public StoryFile read() throws StoryFileException {
            if (bytes.length > LONGEST) {
                throw new StoryFileException(name, "$", "is longer than " + (LONGEST >> 20) + " MB");
            }
            return new StoryFile(
                    StoryReader.read(name, bytes), new String(bytes, StandardCharsets.UTF_8).strip(), Map.of());
        }
    }
}
