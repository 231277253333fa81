package factbox.library;

import factbox.ChildProgram;
import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

/// Kills a program that writes to a library so many times, and looks for all that it said was done:
/// `MeasureKills TIMES FOLDER`.
final class MeasureKills {
    private static final int MOST_LINES = 200;

    private final Path folder;
    private final Random random = new Random(1);
    private final Map<String, Set<String>> done = new HashMap<>();

    private MeasureKills(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws Exception {
        new MeasureKills(Path.of(arguments[1])).run(Integer.parseInt(arguments[0]));
    }

    private void run(int times) throws Exception {
        int lost = 0;
        int recovered = 0;
        int unsound = 0;
        for (int round = 0; round < times; round++) {
            killed("round" + round + "-", 1 + random.nextInt(MOST_LINES));
            LibraryOpener.Opened opened = LibraryOpener.open(folder);
            opened.library().close();
            recovered += opened.recovery().isPresent() ? 1 : 0;
            lost += lost();
            Path file = DatabaseFile.in(folder);
            unsound += DatabaseFile.column(file, "PRAGMA quick_check").equals(List.of("ok")) ? 0 : 1;
        }
        System.out.printf("%d kills, %d recoveries, %d libraries unsound%n", times, recovered, unsound);
        done.forEach((kind, ids) -> System.out.printf("%,d rows of %s said to be done%n", ids.size(), kind));
        System.out.printf("%d of them lost%n", lost);
    }

    private int lost() throws Exception {
        int lost = 0;
        for (Map.Entry<String, Set<String>> kind : done.entrySet()) {
            String column = kind.getKey().equals("story") ? "id" : "story";
            Set<String> there = new HashSet<>(
                    DatabaseFile.column(DatabaseFile.in(folder), "SELECT %s FROM %s".formatted(column, kind.getKey())));
            for (String id : kind.getValue()) {
                if (!there.contains(id)) {
                    System.out.printf("LOST %s %s%n", kind.getKey(), id);
                    lost++;
                }
            }
        }
        return lost;
    }

    /// Somewhere behind the line of this number, and a moment later, so that it may be in the middle of a write.
    private void killed(String prefix, int lines) throws Exception {
        Process process =
                ChildProgram.start(Writing.class, folder.toString(), prefix, String.valueOf(random.nextLong()));
        List<String> said = new ArrayList<>();
        try (BufferedReader reader = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                said.add(line);
                if (said.size() == lines) {
                    LockSupport.parkNanos(random.nextLong(Duration.ofMillis(20).toNanos()));
                    process.toHandle().destroyForcibly();
                }
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
        // the last line may have been cut off by the kill
        for (String line : said.subList(0, said.size() - 1)) {
            String[] kindAndId = line.split(" ", 2);
            if (!kindAndId[0].equals("opening")) {
                done.computeIfAbsent(kindAndId[0], _ -> new HashSet<>()).add(kindAndId[1]);
            }
        }
    }
}
