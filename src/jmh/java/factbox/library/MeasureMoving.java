package factbox.library;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;

/// Packs a library of so many stories with marks of every kind, takes the file into an empty one, compares both in
/// every
/// field, and takes it out again: `MeasureMoving STORIES FOLDER`.
final class MeasureMoving {
    private MeasureMoving() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[1]);
        Path from = folder.resolve("from");
        Path into = folder.resolve("into");
        Path file = folder.resolve("all" + PackedLibrary.ENDING);
        try (Library library = LibraryOpener.open(from).library()) {
            Marked.fill(library, Integer.parseInt(arguments[0]), new Random(1));
            long begun = System.nanoTime();
            library.pack(file);
            say("packed into %,d bytes".formatted(Files.size(file)), begun);
        }
        List<String> before = LibraryContents.of(from);
        try (Library library = LibraryOpener.open(into).library()) {
            long begun = System.nanoTime();
            Moved moved = library.unpack(file);
            say("taken in: " + moved.said(), begun);
            List<String> after = LibraryContents.of(into);
            say("%,d rows, %s".formatted(after.size(), after.equals(before) ? "all equal" : "NOT EQUAL"), begun);
            long undone = System.nanoTime();
            say(library.takeBack(moved).said(), undone);
            say("left: %d stories, marks %s".formatted(library.counts().all(), library.hasMarks()), undone);
        }
    }

    private static void say(String what, long since) {
        System.out.printf(
                "%s (%d ms)%n",
                what, Duration.ofNanos(System.nanoTime() - since).toMillis());
    }
}
