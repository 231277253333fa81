package factbox.cli;

import factbox.intake.Found;
import factbox.intake.Intake;
import factbox.intake.Limits;
import factbox.intake.RunningText;
import factbox.story.Story;
import factbox.storyfile.StoryWriter;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `factbox extract`: the stories in files of any format, written out and not stored.
@Command(
        name = "extract",
        description = "Writes the stories in these files; stores nothing.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:every file could be read", "1:something could not be read"})
final class ExtractCommand implements Callable<Integer> {
    @Option(
            names = "--json",
            description = "Write one story file a line, with the members “text”, “file” and “byline”.")
    private boolean json;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Files and folders of any format.")
    private List<Path> files = List.of();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private int faults;

    @Override
    public Integer call() {
        faults = 0;
        Intake intake = new Intake(Limits.USUAL, InstantSource.system());
        for (Path file : files) {
            intake.read(file, () -> false, this::found);
        }
        return faults == 0 ? 0 : 1;
    }

    private void found(Found found) {
        switch (found) {
            case Found.Incoming incoming -> story(incoming.file(), incoming.story());
            case Found.Unreadable fault -> {
                faults++;
                PrintWriter err = spec.commandLine().getErr();
                err.println("factbox: " + fault.line());
                err.flush();
            }
        }
    }

    private void story(String file, Story story) {
        String text = RunningText.of(story.body());
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            Map<String, String> more = new LinkedHashMap<>();
            Optional.ofNullable(story.source().note()).ifPresent(byline -> more.put("byline", byline));
            more.put("file", file);
            more.put("text", text);
            out.println(StoryWriter.write(story, more));
        } else {
            out.println(story.headline() + "\n\n" + text + "\n");
        }
    }
}
