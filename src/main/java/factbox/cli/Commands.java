package factbox.cli;

import factbox.library.LibraryException;
import factbox.search.SearchException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Executor;
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
        return new CommandLine(new FactboxCommand())
                .addSubcommand(new CheckCommand(usersOwn))
                .addSubcommand(new DeleteCommand(usersOwn))
                .addSubcommand(new ExportCommand(usersOwn))
                .addSubcommand(new FiguresCommand(System.in))
                .addSubcommand(new ImportCommand(usersOwn, background))
                .addSubcommand(new IndexCommand(usersOwn))
                .addSubcommand(new PackCommand(usersOwn))
                .addSubcommand(new RestoreCommand(usersOwn))
                .addSubcommand(new SearchCommand(usersOwn))
                .addSubcommand(new UnpackCommand(usersOwn))
                .addSubcommand(new VerifyCommand(System.in))
                .addSubcommand(new ExtractCommand())
                .setOut(out)
                .setErr(err)
                .setParameterExceptionHandler(Commands::misuse)
                .setExecutionExceptionHandler(Commands::failure)
                .execute(arguments);
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
