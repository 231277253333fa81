package factbox;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.application.Platform;

/// The window's thread as an executor: what it is given before the toolkit is up waits for that, in order.
final class WindowThread implements Executor {
    private final List<Runnable> waiting = new ArrayList<>();
    private boolean up;

    @Override
    public synchronized void execute(Runnable work) {
        if (up) {
            Platform.runLater(work);
        } else {
            waiting.add(work);
        }
    }

    /// The toolkit is up. On the window's thread.
    synchronized void begin() {
        up = true;
        waiting.forEach(Platform::runLater);
        waiting.clear();
    }
}
