package factbox.intake.format;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// A zip read into memory within limits: not too many files, not too large, none that would lie outside of it.
final class Archive {
    static final int MOST_ENTRIES = 20_000;
    private static final long MOST_BYTES_OF_ONE = 64L << 20;

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    private Archive() {}

    static boolean isZip(SourceFile file) {
        return file.startsWith("PK\u0003\u0004") || file.startsWith("PK\u0005\u0006");
    }

    static Archive read(byte[] bytes, Harvest harvest) throws UnreadableException {
        Archive archive = new Archive();
        int entries = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                harvest.checkTime();
                if (++entries > MOST_ENTRIES) {
                    throw new UnreadableException("is a zip of more than " + MOST_ENTRIES + " files");
                }
                Optional<String> path = inside(entry.getName());
                byte[] content = content(zip, entry.getName(), harvest);
                if (entry.isDirectory()) {
                    continue;
                }
                if (path.isEmpty()) {
                    harvest.fault(entry.getName(), "lies outside of its zip");
                } else {
                    archive.files.putIfAbsent(path.get(), content);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            if (archive.files.isEmpty()) {
                throw new UnreadableException("is a damaged zip: " + e.getMessage());
            }
            harvest.fault("", "is a damaged zip: what stands behind its file " + entries + " is lost");
        }
        if (entries == 0) {
            throw new UnreadableException("is a zip without files");
        }
        return archive;
    }

    private static byte[] content(InputStream in, String name, Harvest harvest)
            throws IOException, UnreadableException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 16];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            harvest.unpacked(read);
            out.write(buffer, 0, read);
            if (out.size() > MOST_BYTES_OF_ONE) {
                throw new UnreadableException(
                        "is a zip with a file of more than %d MB, %s".formatted(MOST_BYTES_OF_ONE >> 20, name));
            }
        }
        return out.toByteArray();
    }

    Map<String, byte[]> files() {
        return files;
    }

    Optional<byte[]> file(String path) {
        return inside(path).map(files::get);
    }

    /// The files beside one of the archive's, addressed from it.
    Neighbours beside(String path) {
        String folder = path.substring(0, path.lastIndexOf('/') + 1);
        return address -> Paths.decoded(address).flatMap(relative -> file(folder + relative));
    }

    /// A path without `.` and `..`, or nothing where it leads out of the archive.
    private static Optional<String> inside(String path) {
        String slashed = path.replace('\\', '/');
        if (slashed.startsWith("/") || slashed.matches("[A-Za-z]:.*") || slashed.indexOf('\0') >= 0) {
            return Optional.empty();
        }
        Deque<String> parts = new ArrayDeque<>();
        for (String part : Arrays.asList(slashed.split("/"))) {
            if (part.equals("..")) {
                if (parts.pollLast() == null) {
                    return Optional.empty();
                }
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join("/", parts));
    }

    /// Files that systems add for themselves.
    static boolean isOfTheSystem(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return path.startsWith("__MACOSX/")
                || name.startsWith(".")
                || name.equals("thumbs.db")
                || name.equals("desktop.ini");
    }
}
