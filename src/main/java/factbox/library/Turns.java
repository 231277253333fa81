package factbox.library;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/// Lets threads do the last step of numbered work in the order of the numbers, which begin at 0.
final class Turns {
    private final Lock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private long current;
    private boolean ended;

    /// Waits for this number's turn; returns false where there will be none.
    boolean await(long number) {
        lock.lock();
        try {
            while (current != number && !ended) {
                changed.awaitUninterruptibly();
            }
            return !ended;
        } finally {
            lock.unlock();
        }
    }

    void next() {
        lock.lock();
        try {
            current++;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /// Somebody will not take a turn.
    void end() {
        lock.lock();
        try {
            ended = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
