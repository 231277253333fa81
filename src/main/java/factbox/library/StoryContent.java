package factbox.library;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.InflaterInputStream;

/// A story's text and its file as one compressed column.
///
/// The text comes first, so that passages are cut without reading the file; after it the file costs almost nothing
/// more, for it says the same again.
final class StoryContent {
    static final byte END_OF_TEXT = 0;

    private StoryContent() {}

    /// The text alone.
    static String plain(byte[] packed) throws IOException {
        try (InputStream stream = unpacked(packed)) {
            return new String(text(stream, packed), StandardCharsets.UTF_8);
        }
    }

    /// The file alone; every byte of the column is verified by its checksum.
    static byte[] json(byte[] packed) throws IOException {
        try (InputStream stream = unpacked(packed)) {
            text(stream, packed);
            if (stream.read() != END_OF_TEXT) {
                throw new IOException("the text of a story does not end where it should");
            }
            return stream.readAllBytes();
        }
    }

    private static InputStream unpacked(byte[] packed) throws IOException {
        if (packed.length < Integer.BYTES) {
            throw new IOException("a story has no content");
        }
        return new InflaterInputStream(new ByteArrayInputStream(packed, Integer.BYTES, packed.length - Integer.BYTES));
    }

    private static byte[] text(InputStream stream, byte[] packed) throws IOException {
        int length = ByteBuffer.wrap(packed).getInt();
        byte[] text = stream.readNBytes(Math.max(0, length));
        if (text.length != length) {
            throw new IOException("the text of a story is cut");
        }
        return text;
    }
}
