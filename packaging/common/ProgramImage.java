import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// Makes the program folder: a runtime of just the modules needed with native libraries beside its own, a launcher,
/// and an ahead-of-time cache of a training run.
///
/// Run by Maven as `java ProgramImage.java PROJECT-DIR VERSION image|installer`, on the system that it is made for.
final class ProgramImage {
    private enum OS {
        LINUX,
        WINDOWS,
        MACOS;

        static OS current() {
            String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
            return name.startsWith("windows") ? WINDOWS : name.startsWith("mac") ? MACOS : LINUX;
        }

        String folder() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// Parts of JavaFX's media player: no page of a reader holds sound or film.
    private static final List<String> UNUSED = List.of("avplugin", "gstreamer", "fxplugins", "jfxmedia", "glib-lite");

    /// The libraries of AWT on Linux: the program needs no more of java.desktop than its beans.
    private static final List<String> AWT = List.of(
            "awt",
            "awt_headless",
            "awt_xawt",
            "fontmanager",
            "freetype",
            "jawt",
            "jsound",
            "lcms",
            "mlib_image",
            "splashscreen");

    private static final List<String> FONTS = List.of("factbox/ui/fonts/", "META-INF/resources/feather/");
    private static final String STYLES = "factbox/ui/styles/";
    private static final String CSS_COMPILER = "javafx.graphics/com.sun.javafx.css.parser.Css2Bin";

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
        delete(work);
        delete(target.resolve("image"));
        Path modules = Files.createDirectories(work.resolve("modules"));
        Path natives = Files.createDirectories(work.resolve("natives"));
        Path app = Files.createDirectories(work.resolve("app"));
        Files.createDirectories(app.resolve("fonts"));
        for (Path jar : jars(target.resolve("modules"))) {
            split(jar, modules, natives, app);
        }
        nameModules(modules);
        Path own = target.resolve("factbox-" + version + ".jar");
        split(own, modules, natives, app);
        compileStyles(modules, modules.resolve(own.getFileName()));
        Path runtime = work.resolve("runtime");
        run("jlink", args("jlink.args"), "--module-path", modules.toString(), "--output", runtime.toString());
        Path libraries = runtime.resolve(os == OS.WINDOWS ? "bin" : "lib");
        if (os == OS.LINUX) {
            for (String name : AWT) {
                Files.deleteIfExists(libraries.resolve(System.mapLibraryName(name)));
            }
        }
        try (Stream<Path> files = Files.list(natives)) {
            for (Path file : files.toList()) {
                Files.move(file, libraries.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        if (os == OS.LINUX && isThere("strip")) {
            strip(libraries);
        }
        train(runtime, app);
        launcher(runtime, app);
    }

    private static List<Path> jars(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar")).toList();
        }
    }

    /// Copies a jar without what is better read from a file: fonts, licences, and this system's native libraries.
    private void split(Path jar, Path modules, Path natives, Path app) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile());
                ZipOutputStream copy = new ZipOutputStream(Files.newOutputStream(modules.resolve(jar.getFileName())))) {
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                String name = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
                try (InputStream bytes = zip.getInputStream(entry)) {
                    if (entry.getName().matches("META-INF/(LICENSE|NOTICE)[^/]*")) {
                        String library = jar.getFileName().toString().replaceFirst("\\.jar$", "");
                        Path legal =
                                Files.createDirectories(app.resolve("legal").resolve(library));
                        Files.copy(bytes, legal.resolve(name));
                    } else if (name.matches(".+\\.(ttf|otf)") && FONTS.stream().anyMatch(entry.getName()::startsWith)) {
                        Files.copy(bytes, app.resolve("fonts").resolve(name));
                    } else if (!name.matches(".+\\.(so|dll|dylib|jnilib|a)")) {
                        copy.putNextEntry(new ZipEntry(entry.getName()));
                        bytes.transferTo(copy);
                    } else if (isForThisSystem(entry.getName())
                            && UNUSED.stream().noneMatch(name::contains)) {
                        Files.copy(bytes, natives.resolve(name));
                    }
                }
            }
        }
    }

    /// JavaFX's jars hold one system's libraries, on top; sqlite-jdbc's holds every system's in folders.
    private boolean isForThisSystem(String entry) {
        if (!entry.contains("/")) {
            return true;
        }
        boolean arm = System.getProperty("os.arch").equals("aarch64");
        String system = os == OS.LINUX ? "Linux" : os == OS.WINDOWS ? "Windows" : "Mac";
        return entry.startsWith("org/sqlite/native/%s/%s/".formatted(system, arm ? "aarch64" : "x86_64"));
    }

    /// jlink takes no automatic modules: a jar that has no module descriptor is given one, or left out if it is empty.
    private void nameModules(Path modules) throws IOException, InterruptedException {
        for (ModuleReference module : ModuleFinder.of(modules).findAll()) {
            if (module.descriptor().isAutomatic()) {
                Path jar = Path.of(module.location().orElseThrow());
                Path unnamed = Files.move(jar, work.resolve(jar.getFileName()));
                if (!module.descriptor().packages().isEmpty()) {
                    describe(module.descriptor().name(), unnamed, modules);
                    Files.move(unnamed, jar);
                }
            }
        }
    }

    private void describe(String name, Path jar, Path modules) throws IOException, InterruptedException {
        Path made = work.resolve("descriptors");
        List<String> where = List.of("--module-path", modules.toString());
        run("jdeps", where, "--multi-release", "base", "--generate-module-info", made.toString(), jar.toString());
        Path source;
        try (Stream<Path> files = Files.walk(made.resolve(name))) {
            source = files.filter(file -> file.endsWith("module-info.java"))
                    .findFirst()
                    .orElseThrow();
        }
        run("javac", where, "--patch-module", name + "=" + jar, "-d", made.toString(), source.toString());
        run("jar", List.of(), "--update", "--file", jar.toString(), "-C", made.toString(), "module-info.class");
    }

    /// Style sheets are read faster as JavaFX's own binary form, which it looks for first.
    private void compileStyles(Path modules, Path jar) throws IOException, InterruptedException {
        Path styles = work.resolve("styles");
        run("jar", List.of("--extract", "--dir", styles.toString(), "--file", jar.toString(), STYLES));
        try (Stream<Path> sheets = Files.list(styles.resolve(STYLES))) {
            for (Path sheet : sheets.toList()) {
                String binary = sheet.toString().replaceFirst("css$", "bss");
                List<String> parser = List.of("--module-path", modules.toString(), "--module", CSS_COMPILER);
                run("java", parser, sheet.toString(), binary);
                Files.delete(sheet);
            }
        }
        run("jar", List.of("--update", "--file", jar.toString(), "-C", styles.toString(), STYLES));
    }

    /// The names of functions that only a debugger asks for.
    private void strip(Path libraries) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("strip", "--strip-unneeded"));
        try (Stream<Path> files = Files.walk(libraries)) {
            files.filter(file -> file.toString().endsWith(".so"))
                    .map(Path::toString)
                    .forEach(command::add);
        }
        start(command);
    }

    private List<String> options() throws IOException {
        return Files.readAllLines(packaging.resolve("common/java.args")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    /// What only the program in this place needs: `home` is the folder above its runtime and its `app` folder.
    private List<String> places(String home) {
        String natives =
                os == OS.LINUX ? "/runtime/lib" : os == OS.WINDOWS ? "/runtime/bin" : "/runtime/Contents/Home/lib";
        return List.of(
                "-Dorg.sqlite.lib.path=" + home + natives,
                "-Dfactbox.fonts=" + home + "/app/fonts",
                "-XX:AOTCache=" + home + "/app/factbox.aot");
    }

    /// Reads through the bundled stories as a reader would, and keeps what the virtual machine made ready for it.
    private void train(Path runtime, Path app) throws IOException, InterruptedException {
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
        command.add("-XX:AOTCacheOutput=" + app.resolve("factbox.aot"));
        command.addAll(List.of(
                "-m", "factbox/factbox.Rehearsal", work.resolve("library").toString()));
        int status = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (status != 0 || Files.notExists(app.resolve("factbox.aot"))) {
            throw new IOException("the training run of the ahead-of-time cache failed with status " + status);
        }
    }

    private void launcher(Path runtime, Path app) throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(args("jpackage.args"));
        arguments.addAll(List.of("--type", "app-image", "--app-version", systemsVersion()));
        arguments.addAll(List.of("--runtime-image", runtime.toString(), "--module", "factbox/factbox.Main"));
        arguments.addAll(List.of("--dest", target.resolve("image").toString(), "--input", app.toString()));
        String home = os == OS.MACOS ? "$APPDIR/../.." : "$APPDIR/..";
        Stream.concat(options().stream(), places(home).stream())
                .forEach(option -> arguments.addAll(List.of("--java-options", option)));
        run("jpackage", arguments);
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
                        + "exec \"$home/runtime/bin/java\" \"$effort\" \\\n   %s \\\n    -m factbox/factbox.Main \"$@\"\n"
                                .formatted(java));
    }

    /// The installers of this system, where the tool that makes them is there; a missing one is named.
    private void installers() throws IOException, InterruptedException {
        Path installers = Files.createDirectories(target.resolve("installer"));
        if (os == OS.LINUX) {
            Path image = target.resolve("image/factbox");
            start(List.of(
                    packaging.resolve("linux/package").toString(), image.toString(), version, installers.toString()));
        } else if (os == OS.WINDOWS && !isThere("wix")) {
            System.err.println("No .msi is made: WiX is not installed.");
        } else {
            List<String> arguments = new ArrayList<>(args("jpackage.args"));
            arguments.addAll(args("installer.args"));
            arguments.addAll(List.of("--type", os == OS.WINDOWS ? "msi" : "dmg", "--app-version", systemsVersion()));
            Path image = target.resolve("image").resolve(os == OS.WINDOWS ? "Factbox" : "Factbox.app");
            run("jpackage", arguments, "--app-image", image.toString(), "--dest", installers.toString());
        }
    }

    /// macOS takes no version that begins with zero.
    private String systemsVersion() {
        return os == OS.MACOS && version.startsWith("0.") ? "1" + version.substring(1) : version;
    }

    private boolean isThere(String command) {
        return Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator, -1))
                .flatMap(folder -> Stream.of(Path.of(folder, command), Path.of(folder, command + ".exe")))
                .anyMatch(Files::isExecutable);
    }

    /// The common argument file of a tool and this system's own.
    private List<String> args(String name) {
        return Stream.of("common", os.folder())
                .map(folder -> packaging.resolve(folder).resolve(name))
                .filter(Files::exists)
                .map(file -> "@" + file)
                .toList();
    }

    private static void run(String tool, List<String> first, String... rest) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", tool).toString());
        command.addAll(first);
        command.addAll(List.of(rest));
        start(command);
    }

    private static void start(List<String> command) throws IOException, InterruptedException {
        int status = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (status != 0) {
            throw new IOException(command.getFirst() + " failed with status " + status);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
