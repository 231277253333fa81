package factbox.library;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/// Damages a library in a hundred ways, opens each and counts what is lost: `MeasureDamage FOLDER`.
///
/// Each has a backup of all marks but some late ones. A story is to be back where no page that has any of it was
/// touched. That a letter of a mark is another one than before is not counted: SQLite has no sums to tell it by.
final class MeasureDamage {
    private static final int STORIES = 300;
    private static final int LATE = 20;
    private static final List<String> MARKS = List.of(
            "SELECT 'bookmark ' || story FROM bookmark",
            "SELECT 'read ' || story FROM read",
            "SELECT 'place ' || story FROM place",
            "SELECT 'figure ' || story || pinned || hidden || own || (label IS NULL) FROM figure_mark");

    /// Something that happens to a library's file.
    private interface Damage {
        void befall(Path file) throws Exception;
    }

    /// A column of a story with its place in the file.
    private record Row(String content, long at, int length) {}

    private final Path whole;
    private final Path work;
    private final int page;
    private final byte[] bytes;
    private final Set<String> marks;
    private final Set<String> lateMarks;
    private final Map<String, Row> stories = new HashMap<>();
    private int lostMarks;
    private int lostLate;
    private int lostStories;
    private int refused;

    private MeasureDamage(Path folder) throws Exception {
        whole = folder.resolve("whole");
        work = folder.resolve("work");
        Path file = DatabaseFile.in(whole);
        try (Library library = LibraryOpener.open(whole).library()) {
            Marked.fill(library, STORIES, new Random(1));
            library.backUpMarks();
        }
        marks = marks(file);
        try (Library library = LibraryOpener.open(whole).library()) {
            for (int i = 0; i < LATE; i++) {
                library.setBookmarked("late" + i, true);
            }
        }
        lateMarks = marks(file);
        lateMarks.removeAll(marks);
        page = DatabaseFile.page(file);
        bytes = Files.readAllBytes(file);
        List<String> rows = DatabaseFile.column(file, "SELECT id || ' ' || hex(content) FROM story");
        String all = new String(bytes, StandardCharsets.ISO_8859_1);
        for (String row : rows) {
            String[] idAndContent = row.split(" ", 2);
            byte[] content = java.util.HexFormat.of().parseHex(idAndContent[1]);
            int at = all.indexOf(new String(content, StandardCharsets.ISO_8859_1));
            stories.put(idAndContent[0], new Row(idAndContent[1], at, content.length));
        }
    }

    public static void main(String[] arguments) throws Exception {
        new MeasureDamage(Path.of(arguments[0])).run();
    }

    private static Set<String> marks(Path file) throws Exception {
        Set<String> marks = new HashSet<>();
        for (String sql : MARKS) {
            marks.addAll(DatabaseFile.column(file, sql));
        }
        return marks;
    }

    private void run() throws Exception {
        System.out.printf(
                "%,d bytes in pages of %d, %d stories of which %d are found in one piece, %d marks, %d late ones%n",
                bytes.length,
                page,
                stories.size(),
                stories.values().stream().filter(row -> row.at >= 0).count(),
                marks.size(),
                lateMarks.size());
        Map<String, Damage> damages = damages();
        for (Map.Entry<String, Damage> damage : damages.entrySet()) {
            one(damage.getKey(), damage.getValue());
        }
        System.out.printf(
                "%d damages: %d marks of a backup lost, %d late marks lost, %d stories of readable pages lost, %d not opened%n",
                damages.size(), lostMarks, lostLate, lostStories, refused);
    }

    private Map<String, Damage> damages() {
        Map<String, Damage> all = new LinkedHashMap<>();
        int pages = bytes.length / page;
        Random random = new Random(2);
        for (int tenth = 0; tenth < 10; tenth++) {
            long length = (long) bytes.length * tenth / 10;
            all.put("cut to %d %%".formatted(10 * tenth), file -> DatabaseFile.truncate(file, length));
        }
        all.put("cut by a byte", file -> DatabaseFile.truncate(file, bytes.length - 1));
        for (int i = 0; i < 30; i++) {
            long at = (long) pages * i / 30;
            all.put("page %d zeroed".formatted(at + 1), file -> write(file, at, new byte[page]));
        }
        for (int i = 0; i < 30; i++) {
            int at = random.nextInt(bytes.length);
            byte flipped = (byte) (bytes[at] ^ (1 << random.nextInt(8)));
            all.put(
                    "a bit of byte %d flipped".formatted(at),
                    file -> DatabaseFile.overwrite(file, at, new byte[] {flipped}));
        }
        for (int i = 0; i < 10; i++) {
            byte[] noise = new byte[page];
            random.nextBytes(noise);
            long at = random.nextInt(pages);
            all.put("page %d of noise".formatted(at + 1), file -> write(file, at, noise));
        }
        for (int i = 0; i < 8; i++) {
            int first = random.nextInt(pages);
            int second = random.nextInt(pages);
            all.put("pages %d and %d swapped".formatted(first + 1, second + 1), file -> {
                write(file, first, Arrays.copyOfRange(bytes, second * page, (second + 1) * page));
                write(file, second, Arrays.copyOfRange(bytes, first * page, (first + 1) * page));
            });
        }
        for (int i = 1; i <= 4; i++) {
            int quarter = i;
            all.put("quarter %d zeroed".formatted(i), file -> {
                for (long at = (long) pages * (quarter - 1) / 4; at < (long) pages * quarter / 4; at++) {
                    write(file, at, new byte[page]);
                }
            });
        }
        all.put("the file a text", file -> Files.writeString(file, "no library"));
        all.put("the file a backup", file -> Files.copy(newestBackup(), file, StandardCopyOption.REPLACE_EXISTING));
        all.put("the file a zip", file -> Files.write(file, new byte[] {'P', 'K', 3, 4, 0, 0}));
        all.put("the file another program's", file -> {
            Files.delete(file);
            DatabaseFile.run(file, "CREATE TABLE theirs(x)");
        });
        all.put("a log of noise beside it", file -> {
            byte[] noise = new byte[3 * page];
            random.nextBytes(noise);
            Files.write(LibraryFiles.side(file, "-wal"), noise);
        });
        all.put("another library's log beside it", file -> Files.copy(anothersLog(), LibraryFiles.side(file, "-wal")));
        all.put("the file deleted", Files::delete);
        return all;
    }

    private static void write(Path file, long number, byte[] content) throws IOException {
        DatabaseFile.overwrite(file, number * content.length, content);
    }

    private Path newestBackup() throws IOException {
        return Backups.newestFirst(DatabaseFile.in(whole)).getFirst();
    }

    private Path anothersLog() throws IOException {
        Path other = whole.resolveSibling("other");
        Path log = whole.resolveSibling("other-wal");
        try (Library library = LibraryOpener.open(other).library()) {
            library.setBookmarked("another's", true);
            Files.copy(LibraryFiles.side(DatabaseFile.in(other), "-wal"), log, StandardCopyOption.REPLACE_EXISTING);
        }
        return log;
    }

    private void one(String name, Damage damage) throws Exception {
        clear(work);
        copy(whole, work);
        Path file = DatabaseFile.in(work);
        damage.befall(file);
        Set<String> expected = untouched(file);
        List<String> said = new ArrayList<>();
        try {
            // damage to a story shows when it is read, and is recovered at the next start
            for (int start = 0; start < 3; start++) {
                LibraryOpener.Opened opened = LibraryOpener.open(work);
                try (Library library = opened.library()) {
                    opened.recovery().map(Recovery::said).ifPresent(said::add);
                    if (opened.backup().isPresent()) {
                        said.add("offers a backup");
                        library.restoreBackup(opened.backup().get());
                    }
                    for (String id : stories.keySet()) {
                        library.story(id);
                    }
                    library.rows(StoryFilter.NONE);
                    start = new LibraryFiles(work).isCondemned() ? start : 3;
                } catch (LibraryException e) {
                    said.add(String.valueOf(e.getMessage()));
                }
            }
        } catch (LibraryException e) {
            refused++;
            said.add("NOT OPENED " + e.getMessage());
        }
        Set<String> there = marks(file);
        int marksLost = missing(marks, there);
        int lateLost = missing(lateMarks, there);
        Set<String> now = new HashSet<>(DatabaseFile.column(file, "SELECT id || ' ' || hex(content) FROM story"));
        int storiesLost = missing(expected, now);
        lostMarks += marksLost;
        lostLate += lateLost;
        lostStories += storiesLost;
        System.out.printf(
                "%-34s marks lost %d, late %d; stories %d of %d untouched, lost %d | %s%n",
                name, marksLost, lateLost, now.size(), expected.size(), storiesLost, String.join(" | ", said));
    }

    private static int missing(Set<String> wanted, Set<String> there) {
        Set<String> missing = new HashSet<>(wanted);
        missing.removeAll(there);
        return missing.size();
    }

    /// The stories all of whose pages are as they were.
    private Set<String> untouched(Path file) throws IOException {
        byte[] now = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
        Set<String> untouched = new HashSet<>();
        stories.forEach((id, row) -> {
            long first = row.at / page * page;
            long last = Math.min((row.at + row.length - 1) / page * page + page, bytes.length);
            if (row.at >= 0
                    && last <= now.length
                    && Arrays.equals(bytes, (int) first, (int) last, now, (int) first, (int) last)) {
                untouched.add(id + " " + row.content);
            }
        });
        return untouched;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file)));
            }
        }
    }

    private static void clear(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file :
                        files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
