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
    static final long MOST_BYTES = 512L << 20;
    static final long MOST_BYTES_OF_ONE = 64L << 20;
    /// Text shrinks to a tenth, and a blank page to a hundredth; what shrinks more was made to burst.
    static final int HIGHEST_RATIO = 200;

    private static final long SMALL = 10L << 20;

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    private Archive() {}

    static boolean isZip(SourceFile file) {
        return file.startsWith("PK\u0003\u0004") || file.startsWith("PK\u0005\u0006");
    }

    static Archive read(byte[] bytes, Harvest harvest) throws UnreadableException {
        Archive archive = new Archive();
        long total = 0;
        int entries = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                harvest.checkTime();
                if (++entries > MOST_ENTRIES) {
                    throw new UnreadableException("is a zip of more than " + MOST_ENTRIES + " files");
                }
                if (entry.isDirectory()) {
                    continue;
                }
                Optional<String> path = inside(entry.getName());
                long left = Math.min(MOST_BYTES_OF_ONE, MOST_BYTES - total);
                byte[] content = content(zip, left, entry.getName(), harvest);
                total += content.length;
                if (total > SMALL && total > HIGHEST_RATIO * (long) bytes.length) {
                    throw new UnreadableException(
                            "is a zip that unpacks to more than " + HIGHEST_RATIO + " times its size");
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

    private static byte[] content(InputStream in, long most, String name, Harvest harvest)
            throws IOException, UnreadableException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 16];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            harvest.checkTime();
            out.write(buffer, 0, read);
            if (out.size() > most) {
                throw new UnreadableException("is a zip that unpacks to more than can be read, at " + name);
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
