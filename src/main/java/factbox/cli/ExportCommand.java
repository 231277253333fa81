package factbox.cli;

import factbox.library.Library;
import factbox.library.StoryFilter;
import factbox.outlet.Export;
import factbox.outlet.ExportException;
import factbox.outlet.ExportFormat;
import factbox.outlet.Exported;
import factbox.search.Hit;
import factbox.search.ParsedQuery;
import factbox.search.QueryParser;
import factbox.search.SearchOrder;
import factbox.search.StoryIndex;
import factbox.search.StorySearch;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `factbox export`: stories of a library as one file of another format.
@Command(
        name = "export",
        description = "Writes stories to a file, from which they come in again equal: the whole library, or some.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:the file is there with every story", "1:a story can't be read, or the file can't be written"
        })
final class ExportCommand implements Callable<Integer> {
    private static final int EVERY = 1000;

    /// Which stories; all where none of these is given.
    private static final class Choice {
        @Option(names = "--query", paramLabel = "QUERY", description = "The stories that a search finds.")
        private @Nullable String query;

        @Option(names = "--bookmarked", description = "The bookmarked stories.")
        private boolean bookmarked;

        @Option(names = "--id", paramLabel = "ID", description = "The story of this id; may be given several times.")
        private @Nullable List<String> ids;
    }

    private final Path usersOwn;

    @Mixin
    private final LibraryOption library = new LibraryOption();

    @Mixin
    private final Output output = new Output();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "edition, json-feed, epub, markdown, markdown-zip or html; without it, as FILE ends in"
                    + " .factbox, .json, .epub, .md, .zip or .html.")
    private @Nullable String format;

    @ArgGroup
    private @Nullable Choice choice;

    @Option(names = "--force", description = "Replace a file that is there already.")
    private boolean force;

    @Parameters(paramLabel = "FILE", description = "The file to write.")
    private Path file = Path.of("");

    ExportCommand(Path usersOwn) {
        this.usersOwn = usersOwn;
    }

    @Override
    public Integer call() {
        Optional<ExportFormat> wanted = format();
        if (wanted.isEmpty()) {
            output.message("no such format. There are "
                    + List.of(ExportFormat.values()).stream()
                            .map(ExportFormat::option)
                            .collect(Collectors.joining(", "))
                    + ".");
            return 1;
        }
        Path folder = library.or(usersOwn);
        try (OpenedLibrary opened = library.open(usersOwn, output)) {
            return opened.status(write(opened.library(), keys(folder, opened.library()), wanted.get()));
        } catch (ExportException e) {
            output.message(String.valueOf(e.getMessage()));
            return 1;
        }
    }

    private Optional<ExportFormat> format() {
        return format == null
                ? ExportFormat.ofFile(file.toString())
                : List.of(ExportFormat.values()).stream()
                        .filter(known -> known.option().equals(format))
                        .findFirst();
    }

    private boolean write(Library from, long[] keys, ExportFormat wanted) throws ExportException {
        try (Export export = Export.begin(from, InstantSource.system(), keys, wanted, file, force)) {
            while (export.next()) {
                if (export.done() % EVERY == 0) {
                    output.message("%d of %d stories".formatted(export.done(), export.size()));
                }
            }
            Exported done = export.exported();
            done.faults().forEach(output::message);
            Map<String, Object> members = new LinkedHashMap<>();
            members.put("file", file.toString());
            members.put("stories", done.stories());
            members.put("faults", done.faults().size());
            output.result("%s: %d stories".formatted(file, done.stories()), members);
            return done.faults().isEmpty();
        }
    }

    private long[] keys(Path folder, Library from) {
        if (choice == null) {
            return from.pages().keys(StoryFilter.NONE);
        }
        if (choice.bookmarked) {
            return from.pages().keys(StoryFilter.NONE.withShow(StoryFilter.Show.BOOKMARKED));
        }
        return choice.query == null ? keys(from, choice.ids) : found(choice.query, folder, from);
    }

    private long[] keys(Library from, @Nullable List<String> ids) {
        List<Long> keys = new ArrayList<>();
        for (String id : ids == null ? List.<String>of() : ids) {
            from.pages().key(id).ifPresentOrElse(keys::add, () -> output.message("no story has the id “" + id + "”"));
        }
        return keys.stream().mapToLong(Long::longValue).toArray();
    }

    private long[] found(String words, Path folder, Library from) {
        ParsedQuery parsed = QueryParser.parse(words, false);
        parsed.hints().forEach(output::message);
        try (StoryIndex index = StoryIndex.open(folder, from)) {
            index.catchUp(() -> false);
            StorySearch search = new StorySearch(index);
            long count = search.count(parsed.query(), () -> false).orElseThrow();
            LocalDate today = LocalDate.now(ZoneId.systemDefault());
            return search
                    .search(
                            parsed.query(),
                            SearchOrder.RELEVANCE,
                            0,
                            Math.toIntExact(Math.max(1, count)),
                            today,
                            () -> false)
                    .orElseThrow()
                    .hits()
                    .stream()
                    .mapToLong(Hit::key)
                    .toArray();
        }
    }
}
