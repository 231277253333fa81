package factbox.cli;

import factbox.search.OneLedger;
import factbox.search.StoryIndex;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `factbox index`: brings the index up to the library, or makes it anew, and says whether the two agree.
@Command(
        name = "index",
        description = "Brings the index up to the library and checks it.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:the index agrees with the library", "1:it does not, or can't be written"})
final class IndexCommand implements Callable<Integer> {
    private final Path usersOwn;

    @Mixin
    private final LibraryOption library = new LibraryOption();

    @Mixin
    private final Output output = new Output();

    @Option(names = "--rebuild", description = "Throw the index away first and make it anew.")
    private boolean rebuild;

    IndexCommand(Path usersOwn) {
        this.usersOwn = usersOwn;
    }

    @Override
    public Integer call() {
        Path folder = library.or(usersOwn);
        try (OpenedLibrary opened = library.open(usersOwn, output);
                StoryIndex index = StoryIndex.open(folder, opened.library());
                OneLedger ledger = new OneLedger(folder, opened.library())) {
            if (rebuild) {
                index.rebuild(() -> false);
                ledger.get().rebuild(() -> false);
            } else {
                index.catchUp(() -> false);
                ledger.get().catchUp(() -> false);
            }
            List<String> faults = index.check();
            faults.forEach(output::message);
            int stories = opened.library().counts().all();
            output.result(
                    "%s: the index has %d stories".formatted(folder, stories),
                    Map.of("stories", stories, "faults", faults));
            return opened.status(faults.isEmpty());
        }
    }
}
