package factbox.storyfile;

import java.io.BufferedInputStream;
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
    private long done;
    private long line;

    public StoryLines(Path file) throws IOException {
        name = String.valueOf(file.getFileName());
        size = Files.size(file);
        stream = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
    }

    /// Blank lines are none.
    @Override
    public synchronized @Nullable Part next() throws IOException {
        while (true) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
            boolean blank = true;
            int c;
            for (c = stream.read(); c >= 0 && c != '\n'; c = stream.read()) {
                done++;
                blank &= c == ' ' || c == '\t' || c == '\r';
                if (bytes.size() <= LONGEST) {
                    bytes.write(c);
                }
            }
            if (c < 0 && bytes.size() == 0) {
                return null;
            }
            done++;
            line++;
            if (!blank) {
                return new Line(name + ":" + line, Math.min(done, size), bytes.toByteArray());
            }
        }
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
