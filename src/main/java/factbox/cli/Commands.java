package factbox.cli;

import factbox.library.LibraryException;
import factbox.search.SearchException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/// The program without a window: each ability a command of the command line.
public final class Commands {
    private Commands() {}

    /// Runs the command that the arguments name and returns the exit status: 0, 1 for a failure, 2 for a misuse.
    ///
    /// `usersOwn` is the folder of the library for commands that are told of no other; what can be done at the same
    /// time runs in the `background`.
    public static int run(String[] arguments, Path usersOwn, Executor background, PrintWriter out, PrintWriter err) {
        Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
        commands.put("check", () -> new CheckCommand(usersOwn));
        commands.put("delete", () -> new DeleteCommand(usersOwn));
        commands.put("export", () -> new ExportCommand(usersOwn));
        commands.put("extract", ExtractCommand::new);
        commands.put("figures", () -> new FiguresCommand(System.in));
        commands.put("import", () -> new ImportCommand(usersOwn, background));
        commands.put("index", () -> new IndexCommand(usersOwn));
        commands.put("pack", () -> new PackCommand(usersOwn));
        commands.put("restore", () -> new RestoreCommand(usersOwn));
        commands.put("search", () -> new SearchCommand(usersOwn));
        commands.put("unpack", () -> new UnpackCommand(usersOwn));
        commands.put("verify", () -> new VerifyCommand(System.in));
        CommandLine line = new CommandLine(new FactboxCommand());
        Collection<String> needed = needed(commands.keySet(), List.of(arguments));
        commands.forEach((name, command) -> {
            if (needed.contains(name)) {
                line.addSubcommand(name, command.get());
            }
        });
        return line.setOut(out)
                .setErr(err)
                .setParameterExceptionHandler(Commands::misuse)
                .setExecutionExceptionHandler(Commands::failure)
                .execute(arguments);
    }

    /// Only the commands that are named, since picocli reads the annotations of each that it is given, which takes
    /// longer than a short command; all of them for the help.
    private static Collection<String> needed(Set<String> names, List<String> arguments) {
        if (arguments.equals(List.of("--version")) || arguments.equals(List.of("-V"))) {
            return List.of();
        }
        List<String> named = names.stream().filter(arguments::contains).toList();
        return named.isEmpty() ? names : named;
    }

    private static int misuse(ParameterException e, String[] arguments) {
        CommandLine command = e.getCommandLine();
        command.getErr().println("factbox: " + e.getMessage());
        command.getErr()
                .println("Try “%s --help”.".formatted(command.getCommandSpec().qualifiedName()));
        return 2;
    }

    private static int failure(Exception e, CommandLine command, CommandLine.ParseResult parsed) throws Exception {
        if (!(e instanceof LibraryException || e instanceof SearchException)) {
            throw e;
        }
        command.getErr().println("factbox: " + e.getMessage());
        return 1;
    }
}
