package factbox;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A main class of the tests run as a program of its own, so that it can be killed.
public final class ChildProgram {
    private ChildProgram() {}

    /// Starts it without a screen; its messages go where this program's go.
    public static Process start(Class<?> main, String... arguments) throws IOException, URISyntaxException {
        return new ProcessBuilder(command(main, arguments))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /// What starts it.
    public static List<String> command(Class<?> main, String... arguments) throws URISyntaxException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dglass.platform=Headless",
                "-Dprism.order=sw",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                classPath(main),
                main.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    private static String classPath(Class<?> main) throws URISyntaxException {
        String file = main.getName().replace('.', '/') + ".class";
        URI found = Objects.requireNonNull(main.getResource("/" + file)).toURI();
        String tests = found.toString().substring(0, found.toString().length() - file.length());
        return Stream.of(
                        Path.of(URI.create(tests)).toString(),
                        System.getProperty("jdk.module.path"),
                        System.getProperty("java.class.path"))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(File.pathSeparator));
    }
}
