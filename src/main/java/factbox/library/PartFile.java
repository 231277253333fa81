package factbox.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A file in the making, which lies beside its place under a name that says which program makes it. So what a program
/// left that was killed is known, and goes when the next file is made there.
public final class PartFile {
    private static final Pattern NAME = Pattern.compile("\\.factbox-(\\d+)-.*\\.part");

    private PartFile() {}

    /// Makes an empty file in the folder of `place`, for its user alone. It goes with the program, if not before.
    public static Path beside(Path place) throws IOException {
        Path folder = place.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IOException(place + " is no file");
        }
        sweep(folder);
        Path part = Files.createTempFile(
                folder, ".factbox-%d-".formatted(ProcessHandle.current().pid()), ".part");
        part.toFile().deleteOnExit();
        return part;
    }

    private static void sweep(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(PartFile::isLeft).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            // a folder that can be written and not listed, or another user's file: it stays
        }
    }

    private static boolean isLeft(Path file) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        return name.matches() && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty() && Files.isRegularFile(file);
    }
}
