package factbox.cli;

import factbox.figures.verify.Standing;
import factbox.figures.verify.Verdict;
import factbox.figures.verify.Verifier;
import factbox.story.KeyFigure;
import factbox.story.Story;
import factbox.storyfile.StoryFileException;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `factbox verify`: for editors, how far each figure of a story file is borne out by its passage.
@Command(
        name = "verify",
        description = "Checks the figures of story files against their passages.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:every figure stands", "1:one is unsupported or lost, or a file can't be read"})
final class VerifyCommand implements Callable<Integer> {
    private final InputStream in;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Story files; - is standard input.")
    private List<String> files = List.of();

    @Mixin
    private final Output output = new Output();

    VerifyCommand(InputStream in) {
        this.in = in;
    }

    @Override
    public Integer call() {
        boolean sound = true;
        for (String name : files) {
            try {
                ReadableFile file = ReadableFile.of(name, Locale.ENGLISH, in);
                if (file.story().isEmpty()) {
                    output.message(name + " is not a story file");
                    sound = false;
                } else {
                    sound &= verify(file);
                }
            } catch (IOException | StoryFileException e) {
                output.message(FileFault.line(name, e));
                sound = false;
            }
        }
        return sound ? 0 : 1;
    }

    private boolean verify(ReadableFile file) {
        Story story = file.story().orElseThrow();
        Verifier verifier = new Verifier(story, file.text());
        boolean sound = true;
        for (KeyFigure figure : story.keyFigures()) {
            Verdict verdict = verifier.verify(figure);
            sound &= verdict.standing() != Standing.UNSUPPORTED && verdict.standing() != Standing.LOST;
            String said = "%s: %s %s – %s. %s"
                    .formatted(
                            file.name(),
                            figure.value(),
                            figure.label(),
                            verdict.standing().words(),
                            verdict.reason());
            Map<String, Object> members = new LinkedHashMap<>();
            members.put("file", file.name());
            members.put("value", figure.value());
            members.put("label", figure.label());
            members.put("standing", verdict.standing().name().toLowerCase(Locale.ROOT));
            members.put("reason", verdict.reason());
            output.result(said, members);
        }
        return sound;
    }
}
