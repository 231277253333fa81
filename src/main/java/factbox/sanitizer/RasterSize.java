package factbox.sanitizer;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// The type and the size of a picture, read from its first bytes without drawing it.
record RasterSize(String ending, int width, int height) {
    private static final int MARKER = 0xFF;

    /// Nothing for what is no picture, and for one that does not tell its size.
    static Optional<RasterSize> of(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 16), StandardCharsets.ISO_8859_1);
        ByteBuffer data = ByteBuffer.wrap(bytes);
        try {
            if (head.startsWith("\u0089PNG\r\n\u001a\n")) {
                return sized("png", data.getInt(16), data.getInt(20));
            }
            if (head.startsWith("GIF87a") || head.startsWith("GIF89a")) {
                data.order(ByteOrder.LITTLE_ENDIAN);
                return sized("gif", data.getShort(6) & 0xffff, data.getShort(8) & 0xffff);
            }
            if (head.startsWith("\u00ff\u00d8\u00ff")) {
                return jpeg(data);
            }
        } catch (IndexOutOfBoundsException e) {
            // ends before it has told its size
        }
        return Optional.empty();
    }

    private static Optional<RasterSize> sized(String ending, int width, int height) {
        return width > 0 && height > 0 ? Optional.of(new RasterSize(ending, width, height)) : Optional.empty();
    }

    /// The size stands in the first frame's header, behind any number of other segments.
    private static Optional<RasterSize> jpeg(ByteBuffer data) {
        int at = 2;
        while (true) {
            if ((data.get(at) & 0xff) != MARKER) {
                return Optional.empty();
            }
            int type = data.get(at + 1) & 0xff;
            boolean frame = type >= 0xC0 && type <= 0xCF && type != 0xC4 && type != 0xC8 && type != 0xCC;
            if (frame) {
                return sized("jpg", data.getShort(at + 7) & 0xffff, data.getShort(at + 5) & 0xffff);
            }
            boolean alone = type == MARKER || type == 0x01 || (type >= 0xD0 && type <= 0xD8);
            at += type == MARKER ? 1 : alone ? 2 : 2 + (data.getShort(at + 2) & 0xffff);
        }
    }
}
