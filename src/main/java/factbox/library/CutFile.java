package factbox.library;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// A database file that lost its end: SQLite refuses it whole, though most of its pages may be there.
final class CutFile {
    private static final int PAGE_SIZE_AT = 16;
    private static final int PAGE_COUNT_AT = 28;
    private static final int LARGEST_PAGE = 65_536;
    private static final long LONGEST = 1L << 36;

    private CutFile() {}

    /// The file itself, or, where it is cut, a copy at `copy` whose missing pages are there but empty.
    static Path mended(Path file, Path copy) throws IOException {
        if (!Files.exists(file)) {
            return file;
        }
        long whole = length(file);
        if (whole <= Files.size(file) || whole > LONGEST) {
            return file;
        }
        Files.deleteIfExists(copy);
        OwnerOnly.makeFile(copy);
        Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
        try (RandomAccessFile mended = new RandomAccessFile(copy.toFile(), "rw")) {
            mended.setLength(whole);
        }
        return copy;
    }

    /// The length that the file's header tells of (SQLite file format, 1.3); 0 where it has no header.
    private static long length(Path file) throws IOException {
        try (RandomAccessFile header = new RandomAccessFile(file.toFile(), "r")) {
            if (header.length() < PAGE_COUNT_AT + Integer.BYTES) {
                return 0;
            }
            header.seek(PAGE_SIZE_AT);
            int pageSize = header.readUnsignedShort();
            header.seek(PAGE_COUNT_AT);
            long pages = Integer.toUnsignedLong(header.readInt());
            return pages * (pageSize == 1 ? LARGEST_PAGE : pageSize);
        }
    }
}
