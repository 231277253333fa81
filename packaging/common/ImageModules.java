import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// The program's jars as `jlink` takes them: each with a descriptor, in classes that the ahead-of-time cache takes, and
/// without what is better read from a file.
final class ImageModules {
    /// Parts of JavaFX's media player: no page of a reader holds sound or film.
    private static final List<String> UNUSED = List.of("avplugin", "gstreamer", "fxplugins", "jfxmedia", "glib-lite");

    private static final List<String> FONTS = List.of("factbox/ui/fonts/", "META-INF/resources/feather/");
    private static final String STYLES = "factbox/ui/styles/";
    private static final String CSS_COMPILER = "javafx.graphics/com.sun.javafx.css.parser.Css2Bin";

    private final OS os;
    private final Path work;
    private final Path app;
    private final Path modules;
    private final Path natives;

    /// Works in `work`; fonts and licences go into `app`.
    ImageModules(OS os, Path work, Path app) throws IOException {
        this.os = os;
        this.work = work;
        this.app = app;
        modules = Files.createDirectories(work.resolve("modules"));
        natives = Files.createDirectories(work.resolve("natives"));
        Files.createDirectories(app.resolve("fonts"));
    }

    /// The folder of jars.
    Path path() {
        return modules;
    }

    /// The folder of this system's native libraries.
    Path natives() {
        return natives;
    }

    /// Takes the jars of a folder, and the program's own.
    void take(Path jars, Path own) throws IOException, InterruptedException {
        for (Path jar : jars(jars)) {
            split(jar);
        }
        nameModules();
        split(own);
        compileStyles(modules.resolve(own.getFileName()));
    }

    private static List<Path> jars(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar")).toList();
        }
    }

    /// Copies a jar without what is better read from a file: fonts, licences, and this system's native libraries.
    private void split(Path jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile());
                ZipOutputStream copy = new ZipOutputStream(Files.newOutputStream(modules.resolve(jar.getFileName())))) {
            OldClasses oldClasses = new OldClasses(zip);
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
                    } else if (name.endsWith(".class")) {
                        copy.putNextEntry(new ZipEntry(entry.getName()));
                        copy.write(oldClasses.renew(bytes.readAllBytes()));
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
    ///
    /// All are described before one is replaced, for one may need another.
    private void nameModules() throws IOException, InterruptedException {
        Map<Path, Path> described = new LinkedHashMap<>();
        for (ModuleReference module : ModuleFinder.of(modules).findAll()) {
            if (module.descriptor().isAutomatic()) {
                Path jar = Path.of(module.location().orElseThrow());
                if (module.descriptor().packages().isEmpty()) {
                    Files.delete(jar);
                } else {
                    Path named = Files.copy(jar, work.resolve(jar.getFileName()));
                    described.put(jar, named);
                    describe(module.descriptor().name(), named);
                }
            }
        }
        for (Map.Entry<Path, Path> jar : described.entrySet()) {
            Files.move(jar.getValue(), jar.getKey(), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void describe(String name, Path jar) throws IOException, InterruptedException {
        Path made = work.resolve("descriptors");
        List<String> where = List.of("--module-path", modules.toString());
        Tools.java(
                "jdeps", where, "--multi-release", "base", "--generate-module-info", made.toString(), jar.toString());
        Path source;
        try (Stream<Path> files = Files.walk(made.resolve(name))) {
            source = files.filter(file -> file.endsWith("module-info.java"))
                    .findFirst()
                    .orElseThrow();
        }
        Tools.java("javac", where, "--patch-module", name + "=" + jar, "-d", made.toString(), source.toString());
        Tools.java("jar", List.of(), "--update", "--file", jar.toString(), "-C", made.toString(), "module-info.class");
    }

    /// Style sheets are read faster as JavaFX's own binary form, which it looks for first.
    private void compileStyles(Path jar) throws IOException, InterruptedException {
        Path styles = work.resolve("styles");
        Tools.java("jar", List.of("--extract", "--dir", styles.toString(), "--file", jar.toString(), STYLES));
        try (Stream<Path> sheets = Files.list(styles.resolve(STYLES))) {
            for (Path sheet : sheets.toList()) {
                String binary = sheet.toString().replaceFirst("css$", "bss");
                List<String> parser = List.of("--module-path", modules.toString(), "--module", CSS_COMPILER);
                Tools.java("java", parser, sheet.toString(), binary);
                Files.delete(sheet);
            }
        }
        Tools.java("jar", List.of("--update", "--file", jar.toString(), "-C", styles.toString(), STYLES));
    }
}
