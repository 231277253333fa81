package factbox;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.application.Application;

/// The entry: understands the command line, and opens the window where there is a screen to open it on.
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        String fault = fault(List.of(arguments));
        if (!fault.isEmpty()) {
            System.err.println("factbox: " + fault);
            System.exit(1);
        }
        // the interface is English: numbers are written in its digits under every locale, in texts, scripts and SQL
        Locale.setDefault(Locale.Category.FORMAT, Locale.ENGLISH);
        Application.launch(Desktop.class, arguments);
    }

    /// What is wrong with the command line or the place the program was started in; empty where nothing is.
    static String fault(List<String> arguments) {
        if (!arguments.isEmpty()
                && !(arguments.size() == 2 && arguments.getFirst().equals("--library"))) {
            return "usage: factbox [--library DIR]";
        }
        boolean linux = System.getProperty("os.name").startsWith("Linux");
        boolean headless = "Headless".equals(System.getProperty("glass.platform"));
        boolean screen = System.getenv("DISPLAY") != null;
        return linux && !headless && !screen ? "there is no display to open a window on (DISPLAY is not set)" : "";
    }

    /// The folder of the library that the command line names, or the user's own.
    static Path library(List<String> arguments) {
        return arguments.isEmpty() ? LibraryFolder.ofUser() : Path.of(arguments.getLast());
    }
}
