package factbox.library;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/// Pauses and cancels an import, from any thread; batches that are begun are finished.
public final class ImportControl {
    private final Lock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private boolean paused;
    private boolean cancelled;

    public void pause() {
        change(true, false);
    }

    public void resume() {
        change(false, false);
    }

    public void cancel() {
        change(false, true);
    }

    private void change(boolean pause, boolean cancel) {
        lock.lock();
        try {
            paused = pause;
            cancelled |= cancel;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    public boolean isCancelled() {
        lock.lock();
        try {
            return cancelled;
        } finally {
            lock.unlock();
        }
    }

    /// Waits while paused; returns whether to go on.
    public boolean goesOn() {
        lock.lock();
        try {
            while (paused && !cancelled) {
                changed.awaitUninterruptibly();
            }
            return !cancelled;
        } finally {
            lock.unlock();
        }
    }
}
