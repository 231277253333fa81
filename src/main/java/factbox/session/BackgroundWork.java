package factbox.session;

import factbox.library.Library;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/// What is done with the library, which is never done on the window's thread; a failure is told to the reader.
final class BackgroundWork {
    private final Library library;
    private final Executor background;
    private final Executor fxThread;
    private final Notices notices;

    BackgroundWork(Library library, Executor background, Executor fxThread, Notices notices) {
        this.library = library;
        this.background = background;
        this.fxThread = fxThread;
        this.notices = notices;
    }

    /// The same, done by others, for what would keep the library waiting.
    BackgroundWork on(Executor others) {
        return new BackgroundWork(library, others, fxThread, notices);
    }

    /// Whether nothing can be added to the library.
    boolean isReadOnly() {
        return library.isReadOnly();
    }

    /// Works in the background.
    void run(Consumer<Library> work) {
        run(
                open -> {
                    work.accept(open);
                    return open;
                },
                _ -> {});
    }

    /// Works in the background and then, unless that failed, on the window's thread.
    <T> void run(Function<Library, T> work, Consumer<T> then) {
        run(() -> work.apply(library), then, e -> notices.tell(reason(e)));
    }

    /// The same, where whoever asked for the work says what failed.
    <T> void run(Function<Library, T> work, Consumer<T> then, Consumer<RuntimeException> failed) {
        run(() -> work.apply(library), then, failed);
    }

    /// The same, where a failure is not a matter for a notice.
    <T> void run(Supplier<T> work, Consumer<T> then, Consumer<RuntimeException> failed) {
        background.execute(() -> {
            try {
                T done = work.get();
                fxThread.execute(() -> then.accept(done));
            } catch (RuntimeException e) {
                library.faults().fault("work in the background", e);
                fxThread.execute(() -> failed.accept(e));
            } catch (OutOfMemoryError e) {
                library.faults().fault("work in the background", e);
                fxThread.execute(
                        () -> failed.accept(new IllegalStateException("There is not enough memory for this", e)));
            }
        });
    }

    static String reason(Throwable e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }
}
