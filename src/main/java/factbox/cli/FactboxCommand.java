package factbox.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The command line's own description of the program; the window is opened before it comes to this.
@Command(
        name = "factbox",
        description = "Opens the window, with the stories in these files. Reads offline and opens no connection.",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class)
final class FactboxCommand implements Runnable {
    @Mixin
    @SuppressWarnings("UnusedVariable") // stands in the help
    private final LibraryOption library = new LibraryOption();

    @Parameters(paramLabel = "FILE", arity = "0..*", description = "Stories or editions to take in and open.")
    private List<Path> files = List.of();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "There is no command “%s”.".formatted(files.isEmpty() ? "" : files.getFirst()));
    }
}
