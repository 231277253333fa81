package factbox.cli;

import factbox.library.LibraryCheck;
import factbox.search.IndexOnDisk;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `factbox check`: looks through a library and says what it found, without changing it.
@Command(
        name = "check",
        description = "Looks through a library and its index and says what it found; changes nothing.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:nothing is wrong", "1:something is wrong, or the library can't be opened"})
final class CheckCommand implements Callable<Integer> {
    private final Path usersOwn;

    @Mixin
    private final LibraryOption library = new LibraryOption();

    @Mixin
    private final Output output = new Output();

    CheckCommand(Path usersOwn) {
        this.usersOwn = usersOwn;
    }

    @Override
    public Integer call() {
        Path folder = library.or(usersOwn);
        LibraryCheck found = LibraryCheck.of(
                folder, changes -> IndexOnDisk.of(folder, changes).faults());
        found.faults().forEach(output::message);
        output.result(said(folder, found), members(folder, found));
        return found.faults().isEmpty() ? 0 : 1;
    }

    private static String said(Path folder, LibraryCheck found) {
        return "%s: %d stories, %d bookmarks, %d read, %d places; %s"
                .formatted(
                        folder,
                        found.stories(),
                        found.bookmarks(),
                        found.read(),
                        found.places(),
                        found.faults().isEmpty()
                                ? "nothing is wrong"
                                : "wrong: " + found.faults().size());
    }

    private static Map<String, Object> members(Path folder, LibraryCheck found) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("library", folder.toString());
        members.put("stories", found.stories());
        members.put("bookmarks", found.bookmarks());
        members.put("read", found.read());
        members.put("places", found.places());
        members.put("faults", found.faults());
        return members;
    }
}
