package factbox;

import java.io.File;
import java.util.List;

/// Runs short commands on a library: the run that the ahead-of-time cache of the installed program's commands is made
/// of.
public final class CommandRehearsal {
    private CommandRehearsal() {}

    /// Reads the library in the first folder, and writes into the second, which is empty.
    public static void main(String[] folders) {
        String library = "--library=" + folders[0];
        String second = "--library=" + folders[1] + File.separator + "library";
        String page = folders[1] + File.separator + "stories.html";
        String edition = folders[1] + File.separator + "stories.factbox";
        String packed = folders[1] + File.separator + "packed.zip";
        List.of(
                        List.of("--version"),
                        List.of("--help"),
                        List.of("search", library, "beirut"),
                        List.of("search", library, "--json", "figure:>100 what:deaths"),
                        List.of("export", library, page),
                        List.of("export", library, edition),
                        List.of("extract", "--json", page),
                        List.of("figures", "--json", page),
                        List.of("import", second, page, edition),
                        List.of("search", second, "beirut"),
                        List.of("index", second),
                        List.of("check", second),
                        List.of("pack", library, packed),
                        List.of("unpack", second, packed))
                .forEach(arguments -> Main.command(arguments.toArray(String[]::new)));
    }
}
