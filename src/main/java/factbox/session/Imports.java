package factbox.session;

import factbox.importing.ImportResult;
import factbox.importing.Importing;
import factbox.importing.Input;
import factbox.importing.Plan;
import factbox.importing.Previewed;
import factbox.library.ImportControl;
import factbox.library.ImportProgress;
import factbox.library.TakenBack;
import factbox.library.TakenMarks;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// What the reader brings: looked at first, then taken in while reading goes on, and taken out again.
///
/// Belongs to the `fxThread`; files are read on `worker`, so that the library is free for reading meanwhile.
public final class Imports {
    /// How far it has come.
    public sealed interface State {
        /// Nothing was brought.
        record Nothing() implements State {}

        /// It is looked at; `left` of the files are not, for there are too many, which is known once it has `ended`.
        record Looking(int files, int left, boolean ended) implements State {}

        record Taking(ImportProgress progress) implements State {}
    }

    /// Whoever hears what became of the library.
    interface Listener {
        /// It is another one, and this story is to be shown now.
        void changed(Optional<String> toShow);

        /// Stories have come in by themselves.
        void arrived();

        /// These marks came in, or went.
        void marked(TakenMarks marks);
    }

    private static final ImportProgress BEGUN = new ImportProgress(0, 0, 0, 0, 0, 0, Duration.ZERO);
    private static final long BETWEEN_PROGRESS_NANOS = Duration.ofMillis(100).toNanos();

    private final Importing importing;
    private final Executor worker;
    private final Executor fxThread;
    private final Notices notices;
    private final UndoStack undo;
    private final Listener listener;
    private volatile ImportControl control = new ImportControl();
    private @Nullable Plan plan;

    // Properties

    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Nothing());
    private final ReadOnlyBooleanWrapper paused = new ReadOnlyBooleanWrapper();
    private final ObservableList<Previewed> previewed = FXCollections.observableArrayList();

    Imports(
            Importing importing,
            Executor worker,
            Executor fxThread,
            Notices notices,
            UndoStack undo,
            Listener listener) {
        this.importing = importing;
        this.worker = worker;
        this.fxThread = fxThread;
        this.notices = notices;
        this.undo = undo;
        this.listener = listener;
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// What would come in, in the order of the files.
    public ObservableList<Previewed> previewed() {
        return previewed;
    }

    public ReadOnlyBooleanProperty pausedProperty() {
        return paused.getReadOnlyProperty();
    }

    // Commands

    /// Looks at what was brought; nothing comes in yet.
    public void look(Input input) {
        if (state.get() instanceof State.Taking) {
            notices.tell("Other files are just being taken in: wait for them, or stop them");
            return;
        }
        ImportControl looking = begin();
        previewed.clear();
        state.set(new State.Looking(0, 0, false));
        work(looking, () -> {
            Plan made = importing.plan(input, looking::isCancelled);
            on(looking, () -> {
                plan = made;
                state.set(new State.Looking(made.files(), 0, false));
            });
            int left = importing.preview(made, looking::isCancelled, item -> on(looking, () -> previewed.add(item)));
            on(looking, () -> state.set(new State.Looking(made.files(), left, true)));
        });
    }

    /// Takes in what was looked at.
    public void take() {
        Plan wanted = plan;
        if (state.get() instanceof State.Looking && wanted != null) {
            take(() -> wanted, ImportResult::single, this::did);
        }
    }

    /// Takes in what the reader opens by itself, such as a double-clicked file, and shows its first story.
    public void open(Input input) {
        take(() -> importing.plan(input, () -> false), ImportResult::first, this::did);
    }

    /// Something has come in by itself from a folder of this name; what is open stays open, and what is shown stays.
    void arrived(String folder, Plan made, ImportResult result) {
        if (!result.changedAnything() && result.unreadable() == 0 && !result.failed()) {
            return;
        }
        String told = "From “%s”: %s".formatted(folder, result.said());
        if (result.changedAnything()) {
            did(made, result);
            notices.tellUndoable(told);
            listener.arrived();
            listener.marked(result.marks());
        } else {
            notices.tell(told);
        }
    }

    /// Stops for a while, between two files, or goes on.
    public void togglePause() {
        paused.set(!paused.get());
        if (paused.get()) {
            control.pause();
        } else {
            control.resume();
        }
    }

    /// Stops what is going on; what is in by then stays, and can be undone.
    public void stop() {
        control.cancel();
        if (!(state.get() instanceof State.Taking)) {
            over();
        }
    }

    /// To be called at the end, from any thread: what is going on comes to its end soon.
    public void end() {
        control.cancel();
    }

    /// `shown` says which story is opened afterwards.
    private void take(
            Supplier<Plan> wanted,
            Function<ImportResult, Optional<String>> shown,
            BiConsumer<Plan, ImportResult> then) {
        ImportControl taking = begin();
        state.set(new State.Taking(BEGUN));
        work(taking, () -> {
            Plan made = wanted.get();
            ImportResult result = importing.run(made, taking, new Throttled(), _ -> {});
            fxThread.execute(() -> {
                if (taking == control) {
                    over();
                }
                if (result.changedAnything()) {
                    then.accept(made, result);
                    notices.tellUndoable(result.said());
                } else {
                    notices.tell(result.said());
                }
                Optional<String> toShow = shown.apply(result);
                if (result.changedAnything() || toShow.isPresent()) {
                    listener.changed(toShow);
                    listener.marked(result.marks());
                }
            });
        });
    }

    private void did(Plan made, ImportResult result) {
        undo.did(new Import(made, result));
    }

    private ImportControl begin() {
        control.cancel();
        control = new ImportControl();
        paused.set(false);
        return control;
    }

    private void over() {
        plan = null;
        previewed.clear();
        state.set(new State.Nothing());
    }

    private void work(ImportControl of, Runnable work) {
        worker.execute(() -> {
            try {
                work.run();
            } catch (RuntimeException | Error e) {
                importing.faults().fault("bringing in", e);
                fxThread.execute(() -> {
                    if (of == control) {
                        over();
                    }
                    notices.tell(
                            e instanceof OutOfMemoryError
                                    ? "There is not enough memory for this"
                                    : BackgroundWork.reason(e));
                });
            }
        });
    }

    private void on(ImportControl of, Runnable then) {
        fxThread.execute(() -> {
            if (!of.isCancelled()) {
                then.run();
            }
        });
    }

    /// Tells of progress as often as it can be seen.
    private final class Throttled implements Consumer<ImportProgress> {
        private long told;

        @Override
        public void accept(ImportProgress progress) {
            long now = System.nanoTime();
            if (now - told > BETWEEN_PROGRESS_NANOS) {
                told = now;
                fxThread.execute(() -> {
                    if (state.get() instanceof State.Taking) {
                        state.set(new State.Taking(progress));
                    }
                });
            }
        }
    }

    private final class Import implements Undoable {
        private final Plan plan;
        private ImportResult result;

        Import(Plan plan, ImportResult result) {
            this.plan = plan;
            this.result = result;
        }

        @Override
        public void undo() {
            ImportResult undone = result;
            work(control, () -> {
                TakenBack back = importing.takeBack(undone);
                fxThread.execute(() -> {
                    notices.tell(back.said());
                    listener.changed(Optional.empty());
                    listener.marked(undone.marks());
                });
            });
        }

        @Override
        public void redo() {
            take(() -> plan, ImportResult::single, (_, again) -> result = again);
        }
    }
}
