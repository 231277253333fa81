package factbox.cli;

import factbox.library.DeletedStories;
import factbox.search.StoryIndex;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `factbox delete`: deletes stories for good.
@Command(
        name = "delete",
        description = "Deletes stories and all marks on them, for good: what is deleted here can't be undone.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:the stories are gone", "1:one is not there, or the library can't be written"})
final class DeleteCommand implements Callable<Integer> {
    private final Path usersOwn;

    @Mixin
    private final LibraryOption library = new LibraryOption();

    @Mixin
    private final Output output = new Output();

    @ArgGroup(multiplicity = "1")
    private StoryChoice choice = new StoryChoice();

    DeleteCommand(Path usersOwn) {
        this.usersOwn = usersOwn;
    }

    @Override
    public Integer call() {
        try (OpenedLibrary opened = library.open(usersOwn, output)) {
            Path folder = library.or(usersOwn);
            List<String> ids = new ArrayList<>();
            for (long key : choice.keys(folder, opened.library(), output)) {
                opened.library()
                        .file(key)
                        .ifPresent(file -> ids.add(file.story().id()));
            }
            DeletedStories deleted = opened.library().delete(ids);
            try (StoryIndex index = StoryIndex.open(folder, opened.library())) {
                index.catchUp(() -> false);
            }
            output.result(
                    "%,d %s deleted".formatted(deleted.count(), deleted.count() == 1 ? "story" : "stories"),
                    Map.of("deleted", deleted.count()));
            return opened.status(deleted.count() > 0);
        }
    }
}
