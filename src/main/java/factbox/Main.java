package factbox;

import factbox.cli.Commands;
import java.io.File;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Level;
import java.util.logging.Logger;

/// The entry: opens the window where there is a screen to open it on, or runs a command.
public final class Main {
    /// How long a program that is running may take to answer before another window is opened.
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private Main() {}

    public static void main(String[] arguments) {
        // the interface is English: numbers are written in its digits under every locale, in texts, scripts and SQL
        Locale.setDefault(Locale.Category.FORMAT, Locale.ENGLISH);
        Optional<WindowRequest> window = WindowRequest.of(List.of(arguments));
        if (window.isEmpty()) {
            System.exit(command(arguments));
        } else if (hasNoScreen()) {
            System.err.println("factbox: there is no display to open a window on (DISPLAY is not set)");
            System.exit(1);
        } else {
            choosePipeline();
            open(window.get());
        }
    }

    /// In the running program's window, if there is one.
    private static void open(WindowRequest request) {
        Path library = request.library(LibraryFolder.ofUser());
        Optional<OneProgram> program = RuntimeFolder.ofUser().map(folder -> new OneProgram(library, folder));
        if (program.filter(it -> it.isRunningAndTakes(request.files(), PATIENCE))
                .isEmpty()) {
            Desktop.open(library, request.files(), program);
        }
    }

    static int command(String[] arguments) {
        Logger.getLogger("").setLevel(Level.SEVERE); // what libraries remark is no message of a command
        Charset terminal = Charset.forName(System.getProperty("stdout.encoding", "UTF-8"));
        PrintWriter out = new PrintWriter(System.out, true, terminal);
        PrintWriter err = new PrintWriter(System.err, true, terminal);
        try (ExecutorService background = Executors.newCachedThreadPool()) {
            return Commands.run(arguments, LibraryFolder.ofUser(), background, out, err);
        }
    }

    /// Where there is no graphics processor, trying it costs a fifth of a second and then draws no faster.
    private static void choosePipeline() {
        if (isLinux() && System.getProperty("prism.order") == null && !hasRenderNode()) {
            System.setProperty("prism.order", "sw");
        }
    }

    private static boolean hasRenderNode() {
        String[] nodes = new File("/dev/dri").list((_, name) -> name.startsWith("renderD"));
        return nodes != null && nodes.length > 0;
    }

    private static boolean isLinux() {
        return System.getProperty("os.name").startsWith("Linux");
    }

    private static boolean hasNoScreen() {
        boolean headless = "Headless".equals(System.getProperty("glass.platform"));
        return isLinux() && !headless && System.getenv("DISPLAY") == null;
    }
}
