package factbox.library;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/// Writes down what went wrong in the program, for whoever is to mend it. Any thread may call.
///
/// It has the kinds and places of errors and never their messages, which may hold words of a story, a query or a path.
/// The file is the user's alone and stays small: when it is full it becomes the older of two.
public final class FaultLog {
    private static final long FULL = 128 * 1024;
    private static final int FRAMES = 12;
    private static final int CAUSES = 3;

    private final Path file;
    private final Path older;
    private final Path logs;

    /// In a library's folder.
    FaultLog(Path folder) {
        logs = folder.resolve("logs");
        file = logs.resolve("factbox.log");
        older = logs.resolve("factbox-older.log");
    }

    /// `doing` is what the program was at, in words of its own.
    public void fault(String doing, Throwable error) {
        List<String> lines = new ArrayList<>();
        lines.add("fault: " + doing);
        Throwable cause = error;
        for (int depth = 0; cause != null && depth < CAUSES; depth++) {
            lines.add("  " + (depth == 0 ? "" : "because of ") + kind(cause));
            StackTraceElement[] frames = cause.getStackTrace();
            for (int at = 0; at < Math.min(frames.length, FRAMES); at++) {
                lines.add("    at " + frames[at]);
            }
            cause = cause.getCause();
        }
        write(lines);
    }

    /// Something that is worth knowing when a fault is looked into; in words of the program's own.
    public void note(String what) {
        write(List.of("note: " + what));
    }

    /// The newest lines, oldest first.
    public synchronized List<String> last(int most) {
        List<String> lines = new ArrayList<>();
        for (Path each : List.of(older, file)) {
            try {
                lines.addAll(Files.exists(each) ? Files.readAllLines(each) : List.of());
            } catch (IOException e) {
                lines.add("(%s can’t be read)".formatted(each.getFileName()));
            }
        }
        return List.copyOf(lines.subList(Math.max(0, lines.size() - most), lines.size()));
    }

    private static String kind(Throwable error) {
        return error instanceof SQLException sql
                ? "%s, code %d".formatted(error.getClass().getName(), sql.getErrorCode())
                : error.getClass().getName();
    }

    private synchronized void write(List<String> lines) {
        String time = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
        String text = time + " " + String.join("\n", lines) + "\n";
        try {
            OwnerOnly.makeFolder(logs);
            if (Files.exists(file) && Files.size(file) > FULL) {
                Files.move(file, older, StandardCopyOption.REPLACE_EXISTING);
            }
            OwnerOnly.makeFile(file);
            Files.writeString(file, text, StandardCharsets.UTF_8, StandardOpenOption.APPEND);
        } catch (IOException e) {
            // a disk that is full or can't be written: there is nowhere left to say so
        }
    }
}
