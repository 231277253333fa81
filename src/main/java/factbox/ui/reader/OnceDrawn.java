package factbox.ui.reader;

import javafx.animation.AnimationTimer;

/// Waits until what the window shows now is on the screen, for work that must not hold that up.
///
/// A pulse hands its picture over only when the one before is drawn: when the third begins, the first is.
final class OnceDrawn extends AnimationTimer {
    private final Runnable work;
    private int pulses;

    private OnceDrawn(Runnable work) {
        this.work = work;
    }

    /// On the window's thread.
    static void run(Runnable work) {
        new OnceDrawn(work).start();
    }

    @Override
    public void handle(long now) {
        if (++pulses == 3) {
            stop();
            work.run();
        }
    }
}
