package factbox.library;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The pages of a SQLite database as its write-ahead log leaves them, in whatever state the files are.
final class Pages implements AutoCloseable {
    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int USUAL_SIZE = 16_384;
    private static final int SAMPLES = 400;
    private static final long LONGEST = 1L << 41;

    private final @Nullable RandomAccessFile file;
    private final @Nullable RandomAccessFile log;
    private final Map<Integer, Long> logged;
    private final int size;
    private final int reserved;
    private final int count;

    private Pages(Path path, WalFrames frames) throws IOException {
        file = Files.isRegularFile(path) ? new RandomAccessFile(path.toFile(), "r") : null;
        Path logFile = path.resolveSibling(path.getFileName() + "-wal");
        log = Files.isRegularFile(logFile) ? new RandomAccessFile(logFile.toFile(), "r") : null;
        logged = frames.pages();
        byte[] header = new byte[100];
        long length = file == null ? 0 : Math.min(file.length(), LONGEST);
        if (file != null && length >= header.length) {
            file.seek(0);
            file.readFully(header);
        }
        boolean isSound = Arrays.equals(Arrays.copyOf(header, MAGIC.length), MAGIC);
        int stated = ByteBuffer.wrap(header).getShort(16) & 0xffff;
        size = size(length, isSound ? stated == 1 ? 65_536 : stated : 0, frames.pageSize());
        reserved = isSound && header[20] >= 0 && header[20] <= 32 ? header[20] : 0;
        int last = logged.keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
        count = Math.max((int) Math.min(Integer.MAX_VALUE - 1, length / size), last);
    }

    static Pages of(Path file) throws IOException {
        return new Pages(file, WalFrames.beside(file));
    }

    /// The pages of the file alone, as if there were no log.
    static Pages withoutLog(Path file) throws IOException {
        return new Pages(file, WalFrames.none());
    }

    int count() {
        return count;
    }

    /// Whether a write-ahead log has pages.
    boolean isLogged() {
        return !logged.isEmpty();
    }

    /// The numbers of the pages that the log has.
    Set<Integer> logged() {
        return logged.keySet();
    }

    /// How many of a page's bytes are SQLite's.
    int usable() {
        return size - reserved;
    }

    /// The bytes of a page, or nothing where the file has none.
    byte @Nullable [] page(int number) throws IOException {
        Long at = logged.get(number);
        RandomAccessFile from = at == null ? file : log;
        long offset = at == null ? (number - 1L) * size : at;
        if (number < 1 || from == null || offset + size > from.length()) {
            return null;
        }
        byte[] page = new byte[size];
        from.seek(offset);
        from.readFully(page);
        return page;
    }

    /// The size that makes most of the file look like pages: a header may be damaged like anything else.
    private int size(long length, int stated, int ofLog) throws IOException {
        if (ofLog != 0) {
            return ofLog;
        }
        Set<Integer> candidates = new LinkedHashSet<>();
        if (stated >= 512 && Integer.bitCount(stated) == 1) {
            candidates.add(stated);
        }
        candidates.add(USUAL_SIZE);
        for (int size = 65_536; size >= 512; size /= 2) {
            candidates.add(size);
        }
        int best = candidates.iterator().next();
        double most = 0;
        for (int size : candidates) {
            double looksSound = soundShare(length, size);
            if (looksSound > most * 1.2) {
                best = size;
                most = looksSound;
            }
        }
        return best;
    }

    private double soundShare(long length, int size) throws IOException {
        if (file == null) {
            return 0;
        }
        long pages = length / size;
        long step = Math.max(1, pages / SAMPLES);
        int sound = 0;
        int looked = 0;
        byte[] page = new byte[size];
        for (long number = 1; number < pages; number += step) {
            file.seek(number * size);
            file.readFully(page);
            looked++;
            sound += BtreePage.isLeafOfItsSize(page) ? 1 : 0;
        }
        return looked == 0 ? 0 : (double) sound / looked;
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            file.close();
        }
        if (log != null) {
            log.close();
        }
    }
}
