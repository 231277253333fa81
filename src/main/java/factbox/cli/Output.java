package factbox.cli;

import factbox.storyfile.JsonLine;
import java.io.PrintWriter;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/// Where a command puts what it found: lines for people, or with `--json` one JSON object a line for programs.
///
/// Messages go to standard error in either case.
final class Output {
    @Option(names = "--json", description = "Write one JSON object a line.")
    private boolean json;

    @Spec(Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    /// `members` in the order in which they are written; numbers, texts, truth values, and lists and maps of these.
    void result(String line, Map<String, ?> members) {
        out().println(json ? JsonLine.of(members) : line);
    }

    void message(String line) {
        PrintWriter err = command.commandLine().getErr();
        err.println("factbox: " + line);
        err.flush();
    }

    private PrintWriter out() {
        return command.commandLine().getOut();
    }
}
