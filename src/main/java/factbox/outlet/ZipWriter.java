package factbox.outlet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A zip of whole entries, written in the order in which they come.
final class ZipWriter implements AutoCloseable {
    private final ZipOutputStream zip;
    private final FileTime time;

    ZipWriter(OutputStream stream, Instant written) {
        zip = new ZipOutputStream(stream, StandardCharsets.UTF_8);
        time = FileTime.from(written);
    }

    void text(String name, String text) throws IOException {
        packed(name, text.getBytes(StandardCharsets.UTF_8));
    }

    void packed(String name, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setLastModifiedTime(time);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    /// As it is, for what has to be seen in the file itself, and for what is packed already.
    void stored(String name, byte[] bytes) throws IOException {
        CRC32 checksum = new CRC32();
        checksum.update(bytes);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(checksum.getValue());
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
