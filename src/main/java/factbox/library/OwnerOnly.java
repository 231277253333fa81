package factbox.library;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Keeps what a reader has from other users of the computer; on Windows, nobody else sees into a user's folders.
public final class OwnerOnly {
    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");
    /// What the program keeps in a library's folder beside the files whose names begin with `library`.
    private static final List<String> FOLDERS = List.of("backups", "index", "ledger", "logs", "web-view");

    private OwnerOnly() {}

    /// Makes a folder that is not there, and those above it.
    public static void makeFolder(Path folder) throws IOException {
        Files.createDirectories(folder, attributes(folder, FOLDER));
    }

    /// Makes an empty file, for somebody who would make one that others may read.
    static void makeFile(Path file) throws IOException {
        if (Files.notExists(file)) {
            Files.createFile(file, attributes(file, FILE));
        }
        restrict(file);
    }

    private static FileAttribute<?>[] attributes(Path path, Set<PosixFilePermission> permissions) {
        return knowsOwners(path)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)}
                : new FileAttribute<?>[0];
    }

    /// Takes a file or folder from others. What belongs to somebody else, or can't be written, stays as it is.
    public static void restrict(Path path) {
        if (!knowsOwners(path)) {
            return;
        }
        try {
            Set<PosixFilePermission> wanted = Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS) ? FOLDER : FILE;
            if (!Files.isSymbolicLink(path)
                    && !wanted.containsAll(Files.getPosixFilePermissions(path, LinkOption.NOFOLLOW_LINKS))) {
                Files.setPosixFilePermissions(path, wanted);
            }
        } catch (IOException | SecurityException e) {
            // another user's, a disk that can't be written, or a file that was deleted meanwhile
        }
    }

    /// Takes from others all that the program keeps in a library's folder, and the folder itself where it holds
    /// nothing else.
    static void restrictLibrary(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            List<Path> all = entries.toList();
            List<Path> own = all.stream().filter(OwnerOnly::isOwn).toList();
            if (own.size() == all.size()) {
                restrict(folder);
            }
            for (Path path : own) {
                restrictAll(path);
            }
        } catch (IOException e) {
            // a folder that can't be listed is told of by whoever opens the library in it
        }
    }

    private static boolean isOwn(Path path) {
        String name = path.getFileName().toString();
        return name.startsWith("library") || FOLDERS.contains(name);
    }

    private static void restrictAll(Path path) throws IOException {
        Files.walkFileTree(path, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                restrict(folder);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                restrict(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static boolean knowsOwners(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
