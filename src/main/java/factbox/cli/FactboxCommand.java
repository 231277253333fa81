package factbox.cli;

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
        description = "Opens the window, or runs a command. Reads offline and opens no connection.",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class)
final class FactboxCommand implements Runnable {
    @Mixin
    @SuppressWarnings("UnusedVariable") // stands in the help
    private final LibraryOption library = new LibraryOption();

    @Parameters(paramLabel = "FILE", arity = "0..*", description = "Stories to take in and show in the window.")
    private List<String> words = List.of();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "“%s” is no command. A file without a dot in its name is told by its path, such as ./story."
                        .formatted(String.join(" ", words)));
    }
}
