package factbox.ui.reader;

import javafx.animation.AnimationTimer;

/// Waits until what the window shows now is on the screen, for work that must not hold that up.
///
/// A pulse hands its picture over only when the one before is drawn: when the third begins, the first is. A window that
/// has just come to the screen is asked for its picture once more, and what was drawn before that may be lost: so when
/// the sixth begins, it is there.
final class OnceDrawn extends AnimationTimer {
    private static final int PULSES = 6;

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
        if (++pulses == PULSES) {
            stop();
            work.run();
        }
    }
}
