import java.util.Locale;

/// The system that the program is made for, which is the one that it is made on.
enum OS {
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
