package factbox.storyfile;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/// Reads a `.factbox` file: an edition's files in a zip, one story after the other.
public final class EditionFile implements StorySource {
    private static final int LONGEST = 64 << 20;

    private final ZipFile zip;
    private final EditionReader.Manifest manifest;
    private final Iterator<String> stories;
    private long done;

    public EditionFile(Path file) throws IOException, StoryFileException {
        zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        try {
            manifest = EditionReader.manifest(this::bytes);
            stories = manifest.stories().iterator();
        } catch (IOException | StoryFileException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    @Override
    public synchronized @Nullable Part next() {
        return stories.hasNext() ? new Entry(stories.next(), ++done) : null;
    }

    @Override
    public long size() {
        return manifest.stories().size();
    }

    @Override
    public String edition() {
        return manifest.name();
    }

    @Override
    public String version() {
        return manifest.version();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /// However large an entry says it is, and whatever it unpacks to, no more than a bound of it is read.
    private byte[] bytes(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null || entry.isDirectory()) {
            throw new FileNotFoundException(name);
        }
        try (InputStream stream = zip.getInputStream(entry)) {
            byte[] bytes = stream.readNBytes(LONGEST + 1);
            if (bytes.length > LONGEST) {
                throw new IOException(name + " is longer than " + (LONGEST >> 20) + " MB");
            }
            return bytes;
        }
    }

    private final class Entry implements Part {
        private final String name;
        private final long done;

        Entry(String name, long done) {
            this.name = name;
            this.done = done;
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
        public StoryFile read() throws StoryFileException, IOException {
            return EditionReader.story(EditionFile.this::bytes, name);
        }
    }
}
