package factbox.library;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A page of a b-tree in SQLite's file format (1.6), of which as much is read as makes sense.
final class BtreePage {
    enum Type {
        INTERIOR_INDEX(2),
        INTERIOR_TABLE(5),
        LEAF_INDEX(10),
        LEAF_TABLE(13);

        private final int code;

        Type(int code) {
            this.code = code;
        }

        static @Nullable Type of(int code) {
            for (Type type : values()) {
                if (type.code == code) {
                    return type;
                }
            }
            return null;
        }

        boolean isLeaf() {
            return this == LEAF_INDEX || this == LEAF_TABLE;
        }

        boolean isTable() {
            return this == LEAF_TABLE || this == INTERIOR_TABLE;
        }
    }

    private static final int HEADER_OF_FIRST = 100;
    private static final int LONGEST_PAYLOAD = 1 << 30;

    private final Pages pages;
    private final ByteBuffer bytes;
    private final Type type;
    private final int start;

    private BtreePage(Pages pages, byte[] bytes, Type type, int start) {
        this.pages = pages;
        this.bytes = ByteBuffer.wrap(bytes);
        this.type = type;
        this.start = start;
    }

    /// The page of this number, or nothing where there is none that begins like one of a b-tree.
    static @Nullable BtreePage of(Pages pages, int number) throws IOException {
        byte[] bytes = pages.page(number);
        int start = number == 1 ? HEADER_OF_FIRST : 0;
        Type type = bytes == null ? null : Type.of(bytes[start]);
        return bytes == null || type == null ? null : new BtreePage(pages, bytes, type, start);
    }

    /// Whether bytes are such a leaf as a database has whose pages are as large: its last cell ends where the page
    /// does.
    static boolean isLeafOfItsSize(byte[] bytes) {
        Type type = Type.of(bytes[0]);
        ByteBuffer page = ByteBuffer.wrap(bytes);
        int size = bytes.length;
        int cells = page.getShort(3) & 0xffff;
        int content = page.getShort(5) & 0xffff;
        if (type == null || !type.isLeaf() || 8 + 2 * cells > size) {
            return false;
        }
        if (cells == 0) {
            return content == (size & 0xffff);
        }
        int last = 0;
        for (int i = 0; i < cells; i++) {
            last = Math.max(last, page.getShort(8 + 2 * i) & 0xffff);
        }
        try {
            Varints varints = new Varints(page, last);
            long length = varints.next();
            if (type == Type.LEAF_TABLE) {
                varints.next();
            }
            boolean isLength = length > 0 && length <= LONGEST_PAYLOAD;
            int end = isLength ? varints.at() + local(type, (int) length, size) : 0;
            return last >= 8 + 2 * cells && end <= size && end > size - size / 4;
        } catch (IndexOutOfBoundsException e) {
            return false;
        }
    }

    /// How many bytes of a record are on its own page.
    private static int local(Type type, int length, int usable) {
        int most = type.isTable() ? usable - 35 : (usable - 12) * 64 / 255 - 23;
        if (length <= most) {
            return length;
        }
        int least = (usable - 12) * 32 / 255 - 23;
        int fitting = least + (length - least) % (usable - 4);
        return fitting <= most ? fitting : least;
    }

    Type type() {
        return type;
    }

    private int cells() {
        int room = (pages.usable() - firstPointer()) / 2;
        return Math.min(bytes.getShort(start + 3) & 0xffff, room);
    }

    private int firstPointer() {
        return start + (type.isLeaf() ? 8 : 12);
    }

    /// The pages below an interior page.
    List<Integer> children() {
        List<Integer> children = new ArrayList<>();
        for (int i = 0; i < cells(); i++) {
            int at = bytes.getShort(firstPointer() + 2 * i) & 0xffff;
            children.add(at + Integer.BYTES <= bytes.capacity() ? bytes.getInt(at) : 0);
        }
        children.add(bytes.getInt(start + 8));
        return children;
    }

    /// Hands over the records on the page; returns whether each of its cells held one.
    boolean records(Consumer<BtreeRecord> into) throws IOException {
        boolean whole = true;
        for (int i = 0; i < cells(); i++) {
            BtreeRecord record = null;
            try {
                record = record(bytes.getShort(firstPointer() + 2 * i) & 0xffff);
            } catch (IndexOutOfBoundsException e) {
                // a cell that is not where its pointer says
            }
            if (record == null) {
                whole = false;
            } else {
                into.accept(record);
            }
        }
        return whole;
    }

    private @Nullable BtreeRecord record(int cell) throws IOException {
        Varints varints = new Varints(bytes, cell + (type == Type.INTERIOR_INDEX ? Integer.BYTES : 0));
        long length = varints.next();
        long key = type == Type.LEAF_TABLE ? varints.next() : 0;
        if (length < 1 || length > LONGEST_PAYLOAD) {
            return null;
        }
        byte[] payload = payload(varints.at(), (int) length);
        return payload == null ? null : BtreeRecord.of(key, payload);
    }

    /// The bytes of a record, those on overflow pages among them.
    private byte @Nullable [] payload(int at, int length) throws IOException {
        int usable = pages.usable();
        int local = local(type, length, usable);
        if (local == length) {
            return at + length <= usable ? Arrays.copyOfRange(bytes.array(), at, at + length) : null;
        }
        if (at + local + Integer.BYTES > usable || length / usable > pages.count()) {
            return null;
        }
        byte[] payload = Arrays.copyOf(Arrays.copyOfRange(bytes.array(), at, at + local), length);
        int next = bytes.getInt(at + local);
        for (int done = local; done < length; ) {
            byte[] overflow = pages.page(next);
            if (overflow == null) {
                return null;
            }
            int part = Math.min(usable - Integer.BYTES, length - done);
            System.arraycopy(overflow, Integer.BYTES, payload, done, part);
            done += part;
            next = ByteBuffer.wrap(overflow).getInt(0);
        }
        return payload;
    }
}
