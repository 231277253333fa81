package factbox.library;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.Deflater;

/// Packs one story after another into the column that [StoryContent] reads. Not for several threads at once.
final class ContentPacker implements AutoCloseable {
    private final Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    private byte[] packed = new byte[1 << 13];

    byte[] pack(String plain, byte[] json) {
        byte[] text = plain.getBytes(StandardCharsets.UTF_8);
        ByteBuffer content = ByteBuffer.allocate(text.length + 1 + json.length)
                .put(text)
                .put(StoryContent.END_OF_TEXT)
                .put(json);
        deflater.reset();
        deflater.setInput(content.flip());
        deflater.finish();
        ByteBuffer.wrap(packed).putInt(text.length);
        int length = Integer.BYTES;
        while (!deflater.finished()) {
            if (length == packed.length) {
                packed = Arrays.copyOf(packed, 2 * length);
            }
            length += deflater.deflate(packed, length, packed.length - length);
        }
        return Arrays.copyOf(packed, length);
    }

    @Override
    public void close() {
        deflater.end();
    }
}
