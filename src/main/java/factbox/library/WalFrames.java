package factbox.library;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/// The pages in a write-ahead log of SQLite (file format, 4), each of which is verified by its own checksum.
///
/// SQLite reads a log to its first bad frame, as if the program had been killed while it wrote that one. Where good
/// frames of the same log come after it, the log is damaged, and what it held was already told to be saved.
final class WalFrames {
    private static final int HEADER = 32;
    private static final int FRAME_HEADER = 24;
    private static final int MAGIC = 0x377f0682;
    private static final int SALT_AT = 16;

    private final Map<Integer, Long> pages = new HashMap<>();
    private int pageSize;
    private boolean damaged;

    private WalFrames() {}

    static WalFrames none() {
        return new WalFrames();
    }

    /// The log beside a database, or an empty one.
    static WalFrames beside(Path database) throws IOException {
        Path file = database.resolveSibling(database.getFileName() + "-wal");
        WalFrames frames = new WalFrames();
        if (Files.isRegularFile(file)) {
            try (RandomAccessFile log = new RandomAccessFile(file.toFile(), "r")) {
                frames.read(log);
            }
        }
        return frames;
    }

    /// 0 where there is no log.
    int pageSize() {
        return pageSize;
    }

    /// Where in the log the last content of each page is.
    Map<Integer, Long> pages() {
        return pages;
    }

    /// Whether good frames come after a bad one.
    boolean isDamaged() {
        return damaged;
    }

    private void read(RandomAccessFile log) throws IOException {
        if (log.length() < HEADER) {
            return;
        }
        byte[] header = new byte[HEADER];
        log.readFully(header);
        ByteBuffer head = ByteBuffer.wrap(header);
        int magic = head.getInt(0);
        int size = head.getInt(8);
        if ((magic & ~1) != MAGIC || size < 512 || size > 65_536 || Integer.bitCount(size) != 1) {
            return;
        }
        pageSize = size;
        ByteOrder order = (magic & 1) == 1 ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
        int[] sum = new int[2];
        checksum(header, 0, SALT_AT + 8, order, sum);
        long salt = head.getLong(SALT_AT);
        Map<Integer, Long> sinceCommit = new HashMap<>();
        boolean bad = sum[0] != head.getInt(24) || sum[1] != head.getInt(28);
        int[] stored = {head.getInt(24), head.getInt(28)};
        byte[] frame = new byte[FRAME_HEADER + size];
        long at = HEADER;
        while (at + frame.length <= log.length()) {
            log.seek(at);
            log.readFully(frame);
            ByteBuffer fields = ByteBuffer.wrap(frame);
            if (fields.getLong(8) != salt) {
                bad = true;
            } else {
                checksum(frame, 0, 8, order, stored);
                checksum(frame, FRAME_HEADER, frame.length, order, stored);
                boolean good = stored[0] == fields.getInt(16) && stored[1] == fields.getInt(20);
                if (good) {
                    damaged |= bad;
                    sinceCommit.put(fields.getInt(0), at + FRAME_HEADER);
                    if (fields.getInt(4) != 0) {
                        pages.putAll(sinceCommit);
                        sinceCommit.clear();
                    }
                }
                bad |= !good;
            }
            stored = new int[] {fields.getInt(16), fields.getInt(20)};
            at += frame.length;
        }
    }

    private static void checksum(byte[] bytes, int from, int to, ByteOrder order, int[] sum) {
        ByteBuffer words = ByteBuffer.wrap(bytes).order(order);
        for (int at = from; at < to; at += 8) {
            sum[0] += words.getInt(at) + sum[1];
            sum[1] += words.getInt(at + 4) + sum[0];
        }
    }
}
