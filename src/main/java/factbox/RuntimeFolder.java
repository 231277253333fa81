package factbox;

import dev.dirs.ProjectDirectories;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Where a user's running program is met: a folder that nobody else can look into.
final class RuntimeFolder {
    /// What the shortest of the systems' socket addresses (macOS: 104 bytes with the zero at the end) leaves to a path.
    static final int LONGEST_SOCKET = 103;

    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rwx------");

    private RuntimeFolder() {}

    /// The system's own, which is gone when the user logs out; else one in the user's cache, or for temporary files.
    static Optional<Path> ofUser() {
        List<Path> candidates = new ArrayList<>();
        String systems = System.getenv("XDG_RUNTIME_DIR");
        if (systems != null && systems.startsWith("/")) {
            candidates.add(Path.of(systems, "factbox"));
        }
        candidates.add(Path.of(ProjectDirectories.from("", "", "factbox").cacheDir, "run"));
        candidates.add(Path.of(System.getProperty("java.io.tmpdir"), "factbox-" + System.getProperty("user.name")));
        return firstFit(candidates);
    }

    /// The first that can be had for oneself alone, made where it is missing, and whose path a socket's address holds.
    static Optional<Path> firstFit(List<Path> candidates) {
        return candidates.stream()
                .filter(RuntimeFolder::isShort)
                .filter(RuntimeFolder::isMadeOwn)
                .findFirst();
    }

    private static boolean isShort(Path folder) {
        Path socket = folder.resolve(OneProgram.LONGEST_NAME);
        return socket.toString().getBytes(StandardCharsets.UTF_8).length <= LONGEST_SOCKET;
    }

    private static boolean isMadeOwn(Path folder) {
        try {
            if (!folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.createDirectories(folder); // Windows lets nobody else into a user's folders
                return true;
            }
            if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
                Files.createDirectories(folder.getParent());
                Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
            }
            PosixFileAttributes found =
                    Files.readAttributes(folder, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            UserPrincipal user = folder.getFileSystem()
                    .getUserPrincipalLookupService()
                    .lookupPrincipalByName(System.getProperty("user.name"));
            if (!found.owner().equals(user)) {
                return false;
            }
            if (!found.permissions().equals(OWNER_ONLY)) {
                Files.setPosixFilePermissions(folder, OWNER_ONLY);
            }
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
