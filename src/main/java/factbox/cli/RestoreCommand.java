package factbox.cli;

import factbox.library.BackupDay;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `factbox restore`: brings marks back from a backup.
@Command(
        name = "restore",
        description = "Adds the marks of a backup to those of the library: the newest backup, or that of a day.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:the marks are there", "1:there is no such backup, or the library can't be written"})
final class RestoreCommand implements Callable<Integer> {
    private final Path usersOwn;

    @Mixin
    private final LibraryOption library = new LibraryOption();

    @Mixin
    private final Output output = new Output();

    @Option(names = "--day", paramLabel = "DAY", description = "The day of the backup, such as 2026-03-31.")
    private @Nullable LocalDate day;

    @Option(names = "--list", description = "Only say of which days there are backups.")
    private boolean list;

    RestoreCommand(Path usersOwn) {
        this.usersOwn = usersOwn;
    }

    @Override
    public Integer call() {
        try (OpenedLibrary opened = library.open(usersOwn, output, false)) {
            List<BackupDay> backups = opened.library().backups();
            if (list) {
                backups.forEach(this::list);
                return opened.status(true);
            }
            List<LocalDate> days = backups.stream().map(BackupDay::day).toList();
            LocalDate wanted = day != null ? day : days.isEmpty() ? null : days.getFirst();
            if (wanted == null || !days.contains(wanted)) {
                output.message(wanted == null ? "there is no backup" : "there is no backup of %s".formatted(wanted));
                return 1;
            }
            int restored = opened.library().restoreBackup(wanted).count();
            output.result(
                    "backup of %s: %,d %s restored".formatted(wanted, restored, restored == 1 ? "mark" : "marks"),
                    Map.of("day", wanted.toString(), "marks", restored));
            return opened.status(true);
        }
    }

    private void list(BackupDay backup) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("day", backup.day().toString());
        members.put("marks", backup.marks());
        output.result(
                "%s\t%,d %s".formatted(backup.day(), backup.marks(), backup.marks() == 1 ? "mark" : "marks"), members);
    }
}
