package factbox.cli;

import factbox.importing.ImportResult;
import factbox.importing.Importing;
import factbox.importing.Input;
import factbox.importing.Plan;
import factbox.intake.Intake;
import factbox.intake.Limits;
import factbox.library.ImportControl;
import factbox.library.ImportProgress;
import factbox.search.StoryIndex;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `factbox import`: takes files of every format into a library, and into its index as they come.
@Command(
        name = "import",
        description = "Takes stories into the library. What is in it already is not taken in twice.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:every story was taken in or there already",
            "1:a story or a file can't be read, or the library had to be recovered"
        })
final class ImportCommand implements Callable<Integer> {
    private static final Duration BETWEEN_PROGRESS = Duration.ofSeconds(1);

    private final Path usersOwn;
    private final Executor background;
    private long told = System.nanoTime();

    @Mixin
    private final LibraryOption library = new LibraryOption();

    @Mixin
    private final Output output = new Output();

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description =
                    "Files and folders: editions, web pages, feeds, books, letters, texts, other readers' exports.")
    private List<Path> paths = List.of();

    ImportCommand(Path usersOwn, Executor background) {
        this.usersOwn = usersOwn;
        this.background = background;
    }

    @Override
    public Integer call() {
        Path folder = library.or(usersOwn);
        try (OpenedLibrary opened = library.open(usersOwn, output);
                StoryIndex index = StoryIndex.open(folder, opened.library())) {
            Intake intake = new Intake(Limits.USUAL, InstantSource.system());
            Importing importing = new Importing(opened.library(), intake, index, background);
            Plan plan = importing.plan(new Input.Files(paths), () -> false);
            ImportResult result = importing.run(plan, new ImportControl(), this::progress, output::message);
            index.catchUp(() -> false);
            output.result(result.said(), members(result));
            if (result.failed()) {
                output.message(result.failure());
            }
            return opened.status(result.unreadable() == 0 && !result.failed());
        }
    }

    private void progress(ImportProgress so) {
        if (so.done() < so.size() && System.nanoTime() - told > BETWEEN_PROGRESS.toNanos()) {
            told = System.nanoTime();
            output.message("%d stories, %.0f a second, %d %% done, %d s remaining"
                    .formatted(
                            so.stories(),
                            so.rate(),
                            100 * so.done() / Math.max(1, so.size()),
                            so.remaining().toSeconds()));
        }
    }

    private static Map<String, Object> members(ImportResult result) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("added", result.added());
        members.put("replaced", result.replaced());
        members.put("duplicates", result.duplicates());
        members.put("unreadable", result.unreadable());
        members.put("faults", result.faults());
        members.put("unshownPictures", result.unshown());
        members.put("marks", result.marks().count());
        return members;
    }
}
