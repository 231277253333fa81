import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Makes the program folder: a runtime of just the modules needed with native libraries beside its own, a launcher,
/// and an ahead-of-time cache of a training run.
///
/// Run by Maven as `java ProgramImage.java PROJECT-DIR VERSION image|installer`, on the system that it is made for.
final class ProgramImage {
    /// The libraries of AWT on Linux that the program does without: it reads and writes pictures, and opens no window.
    private static final List<String> AWT =
            List.of("awt_xawt", "fontmanager", "freetype", "jawt", "jsound", "splashscreen");

    private static final String WINDOW_CACHE = "factbox.aot";
    private static final String COMMANDS_CACHE = "commands.aot";

    private final OS os = OS.current();
    private final Path packaging;
    private final Path target;
    private final Path work;
    private final String version;

    private ProgramImage(Path project, String version) {
        this.packaging = project.resolve("packaging");
        this.target = project.resolve("target");
        this.work = target.resolve("image-work");
        this.version = version;
    }

    public static void main(String[] arguments) throws Exception {
        ProgramImage image = new ProgramImage(Path.of(arguments[0]), arguments[1]);
        image.make();
        if (arguments[2].equals("installer")) {
            image.installers();
        }
    }

    private void make() throws Exception {
        Tools.delete(work);
        Tools.delete(target.resolve("image"));
        Path app = Files.createDirectories(work.resolve("app"));
        ImageModules modules = new ImageModules(os, work, app);
        modules.take(target.resolve("modules"), target.resolve("factbox-" + version + ".jar"));
        Path runtime = work.resolve("runtime");
        Tools.java(
                "jlink",
                args("jlink.args"),
                "--module-path",
                modules.path().toString(),
                "--output",
                runtime.toString());
        Path libraries = runtime.resolve(os == OS.WINDOWS ? "bin" : "lib");
        if (os == OS.LINUX) {
            for (String name : AWT) {
                Files.deleteIfExists(libraries.resolve(System.mapLibraryName(name)));
            }
        }
        try (Stream<Path> files = Files.list(modules.natives())) {
            for (Path file : files.toList()) {
                Files.move(file, libraries.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        if (os == OS.LINUX && Tools.isThere("strip")) {
            strip(libraries);
        }
        train(runtime, app);
        launcher(runtime, app);
    }

    /// The names of functions that only a debugger asks for.
    private void strip(Path libraries) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("strip", "--strip-unneeded"));
        try (Stream<Path> files = Files.walk(libraries)) {
            files.filter(file -> file.toString().endsWith(".so"))
                    .map(Path::toString)
                    .forEach(command::add);
        }
        Tools.run(command);
    }

    private List<String> options() throws IOException {
        List<String> options = new ArrayList<>();
        for (Path file : files("java.args")) {
            Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(options::add);
        }
        return options;
    }

    /// What only the program in this place needs: `home` is the folder above its runtime and its `app` folder.
    private List<String> places(String home) {
        String natives =
                os == OS.LINUX ? "/runtime/lib" : os == OS.WINDOWS ? "/runtime/bin" : "/runtime/Contents/Home/lib";
        return List.of("-Dorg.sqlite.lib.path=" + home + natives, "-Dfactbox.fonts=" + home + "/app/fonts");
    }

    /// Reads through the bundled stories as a reader would; on Linux, whose launcher has a cache for each, runs the
    /// commands as well on the library that the reading made.
    private void train(Path runtime, Path app) throws IOException, InterruptedException {
        Path library = work.resolve("library");
        train(runtime, app, WINDOW_CACHE, "factbox/factbox.Rehearsal", library);
        if (os == OS.LINUX) {
            Path written = Files.createDirectories(work.resolve("written"));
            train(runtime, app, COMMANDS_CACHE, "factbox/factbox.CommandRehearsal", library, written);
        }
    }

    /// Keeps in an ahead-of-time cache what the virtual machine made ready for a run of the program in these folders.
    private void train(Path runtime, Path app, String cache, String program, Path... folders)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        if (os == OS.LINUX && System.getenv("DISPLAY") == null) {
            command.addAll(List.of("xvfb-run", "-a", "-s", "-screen 0 1440x900x24"));
        }
        command.add(runtime.resolve("bin/java").toString());
        command.addAll(options());
        command.add("-Dorg.sqlite.lib.path=" + runtime.resolve(os == OS.WINDOWS ? "bin" : "lib"));
        command.add("-Dfactbox.fonts=" + app.resolve("fonts"));
        // a start that compiles at once whatever a whole session has used is slower than one that waits for it
        command.addAll(List.of("-XX:+UnlockDiagnosticVMOptions", "-XX:-AOTRecordTraining"));
        command.add("-XX:AOTCacheOutput=" + app.resolve(cache));
        command.addAll(List.of("-m", program));
        Stream.of(folders).map(Path::toString).forEach(command::add);
        int status = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (status != 0 || Files.notExists(app.resolve(cache))) {
            throw new IOException("the training run of " + cache + " failed with status " + status);
        }
    }

    private void launcher(Path runtime, Path app) throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(args("jpackage.args"));
        arguments.addAll(List.of("--type", "app-image", "--app-version", systemsVersion()));
        arguments.addAll(List.of("--runtime-image", runtime.toString(), "--module", "factbox/factbox.Main"));
        arguments.addAll(List.of("--dest", target.resolve("image").toString(), "--input", app.toString()));
        String home = os == OS.MACOS ? "$APPDIR/../.." : "$APPDIR/..";
        Stream.of(options(), places(home), List.of("-XX:AOTCache=" + home + "/app/" + WINDOW_CACHE))
                .flatMap(List::stream)
                .forEach(option -> arguments.addAll(List.of("--java-options", option)));
        Tools.java("jpackage", arguments);
        if (os == OS.LINUX) {
            script(target.resolve("image/factbox/bin/factbox"));
            Files.delete(target.resolve("image/factbox/lib/libapplauncher.so"));
        }
    }

    /// On Linux a shell starts Java sooner than jpackage's launcher does.
    private void script(Path launcher) throws IOException {
        String java = Stream.of(options(), places("$home"))
                .flatMap(List::stream)
                .map(option -> " \"" + option + "\"")
                .collect(Collectors.joining(" \\\n   "));
        Files.writeString(
                launcher,
                Files.readString(packaging.resolve("linux/launcher.sh"))
                        + "exec \"$home/runtime/bin/java\" \\\n   %s \\\n".formatted(java)
                        + "    \"-XX:AOTCache=$home/app/$cache\" $effort -m factbox/factbox.Main \"$@\"\n");
    }

    /// The installers of this system, where the tool that makes them is there; a missing one is named.
    private void installers() throws IOException, InterruptedException {
        Path installers = Files.createDirectories(target.resolve("installer"));
        if (os == OS.LINUX) {
            Path image = target.resolve("image/factbox");
            Tools.run(List.of(
                    packaging.resolve("linux/package").toString(), image.toString(), version, installers.toString()));
        } else if (os == OS.WINDOWS && !Tools.isThere("wix")) {
            System.err.println("No .msi is made: WiX is not installed.");
        } else {
            List<String> arguments = new ArrayList<>(args("jpackage.args"));
            arguments.addAll(args("installer.args"));
            arguments.addAll(List.of("--type", os == OS.WINDOWS ? "msi" : "dmg", "--app-version", systemsVersion()));
            Path image = target.resolve("image").resolve(os == OS.WINDOWS ? "Factbox" : "Factbox.app");
            Tools.java("jpackage", arguments, "--app-image", image.toString(), "--dest", installers.toString());
        }
    }

    /// macOS takes no version that begins with zero.
    private String systemsVersion() {
        return os == OS.MACOS && version.startsWith("0.") ? "1" + version.substring(1) : version;
    }

    /// A tool's arguments, as the files that it reads.
    private List<String> args(String name) {
        return files(name).stream().map(file -> "@" + file).toList();
    }

    /// The common file of this name and this system's own, as far as they are there.
    private List<Path> files(String name) {
        return Stream.of("common", os.folder())
                .map(folder -> packaging.resolve(folder).resolve(name))
                .filter(Files::exists)
                .toList();
    }
}
