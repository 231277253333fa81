package factbox.search;

import factbox.library.ImportControl;
import factbox.library.Library;
import factbox.library.LibraryException;
import factbox.library.LibraryOpener;
import factbox.library.StoryImport;
import factbox.storyfile.StoryFile;
import factbox.storyfile.StoryLines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A program of its own on a small disk, which it fills; it says what came of it.
final class FullDiskProgram {
    /// How many are written before the disk is nearly full, and when they are merged at the latest.
    private static final int SEGMENTS = 5;

    private static final int MERGED = 12;
    private static final long MERGING_MILLIS = 200;
    private static final long PAGE = 4096;

    private FullDiskProgram() {}

    public static void main(String[] arguments) throws Exception {
        Path disk = Path.of(arguments[1]);
        Path ballast = disk.resolve("ballast");
        switch (arguments[0]) {
            case "import" -> {
                Files.write(ballast, new byte[2 << 20]);
                importing(disk.resolve("library"), Path.of(arguments[2]), ballast);
            }
            case "rebuild" -> rebuilding(disk.resolve("library"), ballast);
            case "merge" -> merging(disk.resolve("library"), ballast);
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    private static void importing(Path folder, Path file, Path ballast) throws Exception {
        AtomicLong finished = new AtomicLong();
        try (Library library = LibraryOpener.open(folder).library();
                StoryIndex index = StoryIndex.open(folder, library);
                StoryLines lines = new StoryLines(file)) {
            try {
                new StoryImport(
                                lines,
                                library,
                                index,
                                new ImportControl(),
                                so -> finished.set(so.stories()),
                                System.out::println)
                        .run(Runnable::run);
                System.out.println("the disk was large enough");
            } catch (LibraryException e) {
                System.out.println(String.valueOf(e.getMessage()).startsWith("The disk is full.") ? "full" : e);
            }
        } catch (SearchException e) {
            System.out.println("the index was not kept");
        }
        Files.delete(ballast);
        try (Library library = LibraryOpener.open(folder).library();
                StoryIndex index = StoryIndex.open(folder, library)) {
            index.catchUp(() -> false);
            System.out.println(
                    "finished " + finished + ", there " + library.counts().all() + ", wrong " + index.check());
        }
    }

    /// All segments that the index writes have room on the disk, but not what they are merged into.
    private static void merging(Path folder, Path ballast) throws Exception {
        boolean failed;
        try (Library library = filled(folder)) {
            try (StoryIndex index = StoryIndex.open(folder, library)) {
                for (int i = 0; i < SEGMENTS; i++) {
                    readOneBatch(index);
                }
                fill(ballast, size(folder.resolve("index")) * (MERGED - SEGMENTS) / SEGMENTS * 3 / 4);
                for (int i = SEGMENTS; i < MERGED; i++) {
                    readOneBatch(index);
                    Thread.sleep(MERGING_MILLIS);
                }
                failed = index.search(
                                searcher -> searcher.getIndexReader().leaves().size(), 0)
                        == MERGED;
            } catch (SearchException e) {
                failed = true; // a merge left no room for what is written beside it
            }
            System.out.println(failed ? "full in a merge" : "the disk was large enough");
            Files.delete(ballast);
            try (StoryIndex index = StoryIndex.open(folder, library)) {
                index.catchUp(() -> false);
                System.out.println("there " + library.counts().all() + ", wrong " + index.check());
            }
        }
    }

    private static void readOneBatch(StoryIndex index) {
        AtomicBoolean begun = new AtomicBoolean();
        index.catchUp(() -> begun.getAndSet(true));
    }

    /// In whole pages, as such a disk counts.
    private static long size(Path folder) throws IOException {
        long size = 0;
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                size += (Files.size(file) / PAGE + 1) * PAGE;
            }
        }
        return size;
    }

    private static Library filled(Path folder) {
        Library library = LibraryOpener.open(folder).library();
        List<StoryFile> stories = IntStream.range(0, 3000)
                .mapToObj(i -> StoryFile.of(ModelStory.random(i, new Random(i)).story(), Map.of()))
                .toList();
        library.add("", stories);
        return library;
    }

    private static void rebuilding(Path folder, Path ballast) throws IOException {
        try (Library library = filled(folder)) {
            fill(ballast, 256 << 10);
            List<String> told = new ArrayList<>();
            try (StoryIndex index = StoryIndex.open(folder, library)) {
                index.rebuild(() -> false);
                told.add("the disk was large enough");
            } catch (SearchException e) {
                told.add(
                        String.valueOf(e.getMessage()).startsWith("The index can’t be written or read")
                                ? "full"
                                : e.toString());
            }
            Files.delete(ballast);
            try (StoryIndex index = StoryIndex.open(folder, library)) {
                index.catchUp(() -> false);
                told.add("there " + library.counts().all() + ", wrong " + index.check());
            }
            told.forEach(System.out::println);
        }
    }

    /// Leaves this many bytes free.
    private static void fill(Path ballast, long left) throws IOException {
        long free = Files.getFileStore(ballast.getParent()).getUsableSpace();
        Files.write(ballast, new byte[Math.toIntExact(free - left)]);
    }
}
