package factbox.intake;

import factbox.intake.format.ZipReader;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;

/// The files that stories are looked for in: one that was named, or those of a folder, always in the same order.
///
/// Without the files that belong to another one, as the pictures of a saved page do.
public record FileList(List<Entry> files, List<Found.Unreadable> faults) {
    /// `name` is the file's own, or its path within the folder that was named.
    public record Entry(Path path, String name, long size) {}

    public FileList {
        files = List.copyOf(files);
        faults = List.copyOf(faults);
    }

    private static final String NO_FILE = "is no regular file";

    /// Ends early, with what it has, once `cancelled` says so.
    public static FileList of(Path path, BooleanSupplier cancelled) {
        if (!Files.isDirectory(path)) {
            return Files.exists(path) && !Files.isRegularFile(path)
                    ? new FileList(List.of(), List.of(new Found.Unreadable(name(path), NO_FILE)))
                    : new FileList(List.of(new Entry(path, name(path), size(path))), List.of());
        }
        Visitor visitor = new Visitor(path, cancelled);
        try {
            Files.walkFileTree(path, visitor);
        } catch (IOException e) {
            visitor.faults.add(new Found.Unreadable(name(path), "cannot be listed"));
        }
        visitor.files.sort(Comparator.comparing(Entry::path));
        Set<String> names = new HashSet<>();
        visitor.files.forEach(entry -> names.add(entry.name));
        visitor.files.removeIf(entry -> ZipReader.belongsToAnother(entry.name, names));
        return new FileList(visitor.files, visitor.faults);
    }

    private static String name(Path path) {
        Path name = path.toAbsolutePath().normalize().getFileName();
        return name == null ? path.toString() : name.toString();
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0;
        }
    }

    private static final class Visitor extends SimpleFileVisitor<Path> {
        private final Path folder;
        private final BooleanSupplier cancelled;
        private final List<Entry> files = new ArrayList<>();
        private final List<Found.Unreadable> faults = new ArrayList<>();

        Visitor(Path folder, BooleanSupplier cancelled) {
            this.folder = folder;
            this.cancelled = cancelled;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) {
            return isHidden(visited) && !visited.equals(folder)
                    ? FileVisitResult.SKIP_SUBTREE
                    : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isSymbolicLink()) {
                faults.add(new Found.Unreadable(within(file), "is a link, and links are not followed"));
            } else if (!attributes.isRegularFile()) {
                faults.add(new Found.Unreadable(within(file), NO_FILE));
            } else if (!isHidden(file)) {
                files.add(new Entry(file, within(file), attributes.size()));
            }
            return cancelled.getAsBoolean() ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            faults.add(new Found.Unreadable(
                    within(file),
                    e instanceof AccessDeniedException
                            ? "can’t be read: this user may not"
                            : "cannot be read from the disk"));
            return FileVisitResult.CONTINUE;
        }

        private static boolean isHidden(Path path) {
            return name(path).startsWith(".");
        }

        private String within(Path file) {
            return file.equals(folder)
                    ? name(folder)
                    : folder.relativize(file).toString().replace('\\', '/');
        }
    }
}
