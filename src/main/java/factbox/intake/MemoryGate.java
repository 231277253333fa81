package factbox.intake;

import java.util.concurrent.Semaphore;

/// Lets files be read at the same time whose texts fit into memory together; a large one is read alone.
final class MemoryGate {
    /// A page takes so many times its size while it is read, with its elements and its story.
    private static final int TIMES_ITS_SIZE = 32;

    private static final int UNIT = 1 << 20;

    private final int units;
    private final Semaphore free;

    /// So many bytes may be taken at once.
    MemoryGate(long bytes) {
        units = Math.clamp(bytes / UNIT, 1, Integer.MAX_VALUE);
        free = new Semaphore(units, true);
    }

    /// Waits until there is room for a file of this size, and reads it.
    void read(long size, Runnable reading) {
        int taken = (int) Math.min(units, 1 + size / UNIT * TIMES_ITS_SIZE + size % UNIT * TIMES_ITS_SIZE / UNIT);
        free.acquireUninterruptibly(taken);
        try {
            reading.run();
        } finally {
            free.release(taken);
        }
    }
}
