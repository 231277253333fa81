package factbox.outlet;

import factbox.library.PartFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// A file in the making: it lies beside its place, and comes there when it is whole.
final class NewFile implements AutoCloseable {
    private final Path place;
    private final Path making;
    private final boolean replace;

    private NewFile(Path place, Path making, boolean replace) {
        this.place = place;
        this.making = making;
        this.replace = replace;
    }

    static NewFile at(Path place, boolean replace) throws IOException {
        if (Files.isDirectory(place) || (!replace && Files.exists(place))) {
            throw new FileAlreadyExistsException(place.toString());
        }
        Path absolute = place.toAbsolutePath();
        return new NewFile(absolute, PartFile.beside(absolute), replace);
    }

    OutputStream stream() throws IOException {
        return Files.newOutputStream(making);
    }

    /// Puts the file, which is closed by now, in its place, once it is on the disk.
    void keep() throws IOException {
        try (FileChannel channel = FileChannel.open(making, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        if (replace) {
            Files.move(making, place, StandardCopyOption.ATOMIC_MOVE);
        } else {
            Files.move(making, place);
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(making);
    }
}
