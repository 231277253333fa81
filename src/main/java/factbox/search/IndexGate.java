package factbox.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.apache.lucene.store.AlreadyClosedException;

/// Who may change an index when: several imports hand over at a time; who reads on, or changes the files, is alone.
final class IndexGate {
    /// What is done with an index.
    @FunctionalInterface
    interface Work<T> {
        T run() throws IOException;
    }

    private final Path folder;
    private final ReadWriteLock lock = new ReentrantReadWriteLock();

    IndexGate(Path folder) {
        this.folder = folder;
    }

    /// Held while a batch is handed over.
    Lock handingOver() {
        return lock.readLock();
    }

    /// Works while nobody else does. Throws [IndexDamage], or [SearchException] for any other failure.
    <T> T alone(Work<T> work) {
        Lock alone = lock.writeLock();
        alone.lock();
        try {
            return work.run();
        } catch (IOException | AlreadyClosedException | IndexOutOfBoundsException | InternalError e) {
            throw IndexDamage.is(e) ? new IndexDamage(e) : unusable(e);
        } finally {
            alone.unlock();
        }
    }

    SearchException unusable(Throwable e) {
        return new SearchException(
                "The index can’t be written or read (%s). Reading goes on without it; free some space or allow writing there. (%s)"
                        .formatted(e.getMessage(), folder),
                e);
    }

    SearchException damagedAgain(IndexDamage e) {
        return new SearchException("The index is damaged again and again. Is the disk sound? (" + folder + ")", e);
    }
}
