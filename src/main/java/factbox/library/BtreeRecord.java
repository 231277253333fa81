package factbox.library;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A row as SQLite's file format (2.1) has it: its key, and values that are null, a number, a text or bytes.
record BtreeRecord(long key, List<@Nullable Object> values) {
    private static final int FIRST_BYTES = 12;
    private static final int[] NUMBER_LENGTHS = {0, 1, 2, 3, 4, 6, 8};

    /// The record in these bytes, or nothing where they make no sense as one.
    static @Nullable BtreeRecord of(long key, byte[] payload) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(payload);
            Varints header = new Varints(bytes, 0);
            long headerLength = header.next();
            if (headerLength > payload.length) {
                return null;
            }
            List<@Nullable Object> values = new ArrayList<>();
            int at = (int) headerLength;
            while (header.at() < headerLength) {
                long type = header.next();
                long length = length(type);
                if (length < 0 || at + length > payload.length) {
                    return null;
                }
                values.add(value(type, bytes, at, (int) length));
                at += (int) length;
            }
            return header.at() == headerLength && at == payload.length ? new BtreeRecord(key, values) : null;
        } catch (CharacterCodingException | IndexOutOfBoundsException e) {
            return null;
        }
    }

    private static long length(long type) {
        if (type >= FIRST_BYTES) {
            return (type - FIRST_BYTES) / 2;
        }
        return switch ((int) type) {
            case 0, 1, 2, 3, 4, 5, 6 -> NUMBER_LENGTHS[(int) type];
            case 7 -> Long.BYTES;
            case 8, 9 -> 0;
            default -> -1;
        };
    }

    @SuppressWarnings("ByteBufferBackingArray") // it wraps a whole array
    private static @Nullable Object value(long type, ByteBuffer bytes, int at, int length)
            throws CharacterCodingException {
        if (type >= FIRST_BYTES) {
            return type % 2 == 0
                    ? Arrays.copyOfRange(bytes.array(), at, at + length)
                    : StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(bytes.array(), at, length))
                            .toString();
        }
        if (type == 7) {
            return bytes.getDouble(at);
        }
        if (type >= 8) {
            return type - 8;
        }
        if (type == 0) {
            return null;
        }
        long number = bytes.get(at);
        for (int i = 1; i < length; i++) {
            number = (number << 8) | (bytes.get(at + i) & 0xff);
        }
        return number;
    }

    /// The kinds of the values, a letter each: `-` null, `I` a whole number, `R` another, `T` a text, `B` bytes.
    String shape() {
        StringBuilder shape = new StringBuilder();
        for (Object value : values) {
            shape.append(
                    switch (value) {
                        case null -> '-';
                        case Long _ -> 'I';
                        case Double _ -> 'R';
                        case String _ -> 'T';
                        default -> 'B';
                    });
        }
        return shape.toString();
    }

    String text(int column) {
        return values.get(column) instanceof String text ? text : "";
    }

    byte[] bytes(int column) {
        return values.get(column) instanceof byte[] bytes ? bytes : new byte[0];
    }
}
