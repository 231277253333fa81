package factbox.library;

import java.nio.ByteBuffer;

/// Reads the numbers of one to nine bytes of which SQLite's records are made.
final class Varints {
    private final ByteBuffer bytes;
    private int at;

    Varints(ByteBuffer bytes, int at) {
        this.bytes = bytes;
        this.at = at;
    }

    int at() {
        return at;
    }

    long next() {
        long value = 0;
        for (int i = 0; i < 8; i++) {
            byte next = bytes.get(at++);
            value = (value << 7) | (next & 0x7f);
            if (next >= 0) {
                return value;
            }
        }
        return (value << 8) | (bytes.get(at++) & 0xff);
    }
}
