package factbox.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The files in a library's folder, and the moves by which one takes another's place, whole or not at all.
record LibraryFiles(Path folder) {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmmss");
    /// SQLite's own files beside a database: one left behind would be taken for the next database's.
    private static final List<String> SIDES = List.of("-wal", "-shm", "-journal");

    Path library() {
        return folder.resolve("library.sqlite");
    }

    /// A library that is being made.
    Path part() {
        return folder.resolve("library.part");
    }

    /// The copy of a packed library while this program takes it in.
    Path unpacked() {
        return folder.resolve(
                "library-%d.unpacked".formatted(ProcessHandle.current().pid()));
    }

    /// A library that was made of a damaged one and has yet to take its place.
    Path recovered() {
        return folder.resolve("library-recovered.sqlite");
    }

    /// Its presence says that the library was found damaged in use.
    private Path verdict() {
        return folder.resolve("library-is-damaged");
    }

    boolean isAbsent() {
        return Files.notExists(library()) && Files.notExists(side(library(), "-wal")) && !isRecovered();
    }

    /// Whether SQLite has a log beside the library, as after a program that was killed.
    boolean hasLog() throws IOException {
        Path log = side(library(), "-wal");
        return Files.exists(log) && Files.size(log) > 0;
    }

    boolean isRecovered() {
        return Files.exists(recovered());
    }

    /// Whether the library needs no further look to be recovered; a log without its library is damage, too.
    boolean isCondemned() {
        return isRecovered() || Files.exists(verdict()) || Files.notExists(library());
    }

    /// Has the library recovered at the next start.
    void condemn() {
        try {
            OwnerOnly.makeFile(verdict());
        } catch (IOException e) {
            // a disk that takes no file: the next start looks for itself
        }
    }

    /// What tells the library's file from any other that may take its place; nothing where the system can't tell.
    Optional<Object> fileKey() {
        try {
            return Optional.ofNullable(
                    Files.readAttributes(library(), BasicFileAttributes.class).fileKey());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /// Deletes what a program left that was killed. What a living one is writing has its number in its name.
    void sweep() throws IOException {
        clearPart();
        Files.deleteIfExists(folder.resolve("library.part.cut"));
        for (Path left : list(folder, "library-(damaged|recovered).*-shm|library-\\d+\\.(lock|unpacked.*)")) {
            if (!isOfLivingProgram(left)) {
                Files.deleteIfExists(left);
            }
        }
        for (Path left : list(Backups.folder(library()), "marks(-\\d+)?\\.part.*|marks-.*\\.sqlite-.*")) {
            if (!isOfLivingProgram(left)) {
                Files.deleteIfExists(left);
            }
        }
    }

    private static List<Path> list(Path folder, String names) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches(names))
                    .toList();
        }
    }

    private static boolean isOfLivingProgram(Path file) {
        Matcher number = Pattern.compile("(?:marks|library)-(\\d+)\\.(?:part|lock|unpacked)")
                .matcher(file.getFileName().toString());
        return number.lookingAt()
                && ProcessHandle.of(Long.parseLong(number.group(1))).isPresent();
    }

    void clearPart() throws IOException {
        Files.deleteIfExists(part());
        for (String suffix : SIDES) {
            Files.deleteIfExists(side(part(), suffix));
        }
    }

    /// Deletes a database that nobody needs any longer. What can't be deleted now is swept at a later start.
    void clear(Path database) {
        boolean _ = database.toFile().delete();
        for (String suffix : SIDES) {
            boolean _ = side(database, suffix).toFile().delete();
        }
    }

    void recovered(Path made) throws IOException {
        Files.move(made, recovered(), StandardCopyOption.ATOMIC_MOVE);
    }

    void install(Path made) throws IOException {
        Files.move(made, library(), StandardCopyOption.ATOMIC_MOVE);
        Files.deleteIfExists(verdict());
    }

    /// Moves the library, with what SQLite keeps beside it, to a dated name that nothing has yet.
    Path setAside() throws IOException {
        String stamp =
                "library-damaged-" + LocalDateTime.now(ZoneId.systemDefault()).format(STAMP);
        Path aside = folder.resolve(stamp + ".sqlite");
        for (int i = 2; isTaken(aside); i++) {
            aside = folder.resolve(stamp + "-" + i + ".sqlite");
        }
        Files.deleteIfExists(side(library(), "-shm")); // says nothing without a program that has the library open
        for (String suffix : SIDES) {
            move(side(library(), suffix), side(aside, suffix));
        }
        move(library(), aside);
        return aside;
    }

    private static boolean isTaken(Path aside) {
        return Files.exists(aside) || SIDES.stream().anyMatch(suffix -> Files.exists(side(aside, suffix)));
    }

    private static void move(Path from, Path to) throws IOException {
        if (Files.exists(from)) {
            Files.move(from, to);
        }
    }

    static Path side(Path file, String suffix) {
        return file.resolveSibling(file.getFileName() + suffix);
    }
}
