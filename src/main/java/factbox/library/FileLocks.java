package factbox.library;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// Tells a library that another program has from one in a folder that can't lock files, which SQLite calls the same.
final class FileLocks {
    private FileLocks() {}

    /// Whether files in this folder can be locked, as far as can be seen.
    static boolean work(Path folder) {
        Path probe = folder.resolve(
                "library-%d.lock".formatted(ProcessHandle.current().pid()));
        try (FileChannel channel = FileChannel.open(
                probe, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE)) {
            return locks(channel);
        } catch (IOException e) {
            return true;
        }
    }

    private static boolean locks(FileChannel channel) {
        try {
            channel.lock().release();
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
