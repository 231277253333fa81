package factbox;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// One running program a library: the first start has a lock, which ends with it however it ends, and listens at a
/// socket beside the lock; a later start hands its files over there.
final class OneProgram implements AutoCloseable {
    /// As long as the longest name of a socket.
    static final String LONGEST_NAME = "00000000.socket";

    private static final Duration CLIENTS_TIME = Duration.ofSeconds(1);
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(20);
    private static final byte TAKEN = 'k';

    private final Path lockFile;
    private final Path socket;
    private @Nullable FileChannel lock;
    private volatile @Nullable ServerSocketChannel server;
    private volatile boolean closed;

    /// `folder` is the user's alone.
    OneProgram(Path library, Path folder) {
        String name = Integer.toHexString(real(library).toString().hashCode());
        lockFile = folder.resolve(name + ".lock");
        socket = folder.resolve(name + ".socket");
    }

    private static Path real(Path library) {
        try {
            return Files.createDirectories(library).toRealPath();
        } catch (IOException e) {
            return library.toAbsolutePath().normalize();
        }
    }

    /// Whether a running program took these files, which may itself have just been started or be about to end. It has
    /// `patience` for that; a program that does not answer is not waited for.
    boolean isRunningAndTakes(List<Path> files, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        while (!isFirst()) {
            Duration left = Duration.ofNanos(end - System.nanoTime());
            if (left.isNegative()) {
                return false;
            }
            if (hasGiven(files, left)) {
                return true;
            }
            try {
                Thread.sleep(BETWEEN_TRIES);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return false;
    }

    /// Where there can be no lock, every program is the first.
    private boolean isFirst() {
        try {
            FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            try {
                if (channel.tryLock() != null) {
                    lock = channel;
                    return true;
                }
            } catch (OverlappingFileLockException e) {
                // another window of this very process has it
            }
            channel.close();
            return false;
        } catch (IOException e) {
            return true;
        }
    }

    private boolean hasGiven(List<Path> files, Duration patience) {
        try (TimedChannel channel =
                new TimedChannel(SocketChannel.open(UnixDomainSocketAddress.of(socket)), patience)) {
            channel.writeToEnd(new HandedFiles(files).bytes());
            byte[] answer = channel.readToEnd(1);
            return answer.length == 1 && answer[0] == TAKEN;
        } catch (IOException e) {
            return false;
        }
    }

    /// Waits for others' files until this is closed, if this is the first program.
    void listen(Consumer<List<Path>> taker) {
        if (lock == null) {
            return;
        }
        try (ServerSocketChannel listening = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            Files.deleteIfExists(socket); // of a program that was killed
            listening.bind(UnixDomainSocketAddress.of(socket));
            if (socket.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(socket, PosixFilePermissions.fromString("rw-------"));
            }
            server = listening;
            while (!closed) {
                answer(listening.accept(), taker);
            }
            Files.deleteIfExists(socket);
        } catch (IOException e) {
            // closed, or no socket can be had: then each later start has a window of its own
        }
    }

    /// A client that says nothing in time, or something else than files, gets no answer.
    private static void answer(SocketChannel client, Consumer<List<Path>> taker) {
        try (TimedChannel channel = new TimedChannel(client, CLIENTS_TIME)) {
            Optional<HandedFiles> handed = HandedFiles.of(channel.readToEnd(HandedFiles.LONGEST));
            if (handed.isPresent()) {
                taker.accept(handed.get().files());
                channel.writeToEnd(new byte[] {TAKEN});
            }
        } catch (IOException e) {
            // it gave up or talked nonsense
        }
    }

    /// Takes the socket away; the lock goes as well, so a next start is the first.
    @Override
    public void close() {
        closed = true;
        try {
            if (server != null) {
                Files.deleteIfExists(socket);
                server.close();
            }
            if (lock != null) {
                lock.close();
            }
        } catch (IOException e) {
            // what is left over stops no next start
        }
    }
}
