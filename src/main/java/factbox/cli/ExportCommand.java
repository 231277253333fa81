package factbox.cli;

import factbox.library.Library;
import factbox.library.StoryFilter;
import factbox.outlet.Export;
import factbox.outlet.ExportException;
import factbox.outlet.ExportFormat;
import factbox.outlet.Exported;
import java.nio.file.Path;
import java.time.InstantSource;
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
        description =
                "Writes stories to a file, from which they come in again equal, with the marks on them: the whole library, or"
                        + " some.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:the file is there with every story", "1:a story can't be read, or the file can't be written"
        })
final class ExportCommand implements Callable<Integer> {
    private static final int EVERY = 1000;

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

    /// All where none of these is given.
    @ArgGroup
    private @Nullable StoryChoice choice;

    @Option(names = "--force", description = "Replace a file that is there already.")
    private boolean force;

    @Option(
            names = "--without-marks",
            description = "Leave out bookmarks, what was read and where, and what was made of figures.")
    private boolean withoutMarks;

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
        try (Export export = Export.begin(
                from, InstantSource.system(), keys, wanted, file, new Export.Options(!withoutMarks, force))) {
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
            members.put("marks", done.marks());
            output.result("%s: %s".formatted(file, done.said()), members);
            return done.faults().isEmpty();
        }
    }

    private long[] keys(Path folder, Library from) {
        return choice == null ? from.pages().keys(StoryFilter.NONE) : choice.keys(folder, from, output);
    }
}
