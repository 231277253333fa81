package factbox.session;

import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// What the reader sets to their liking: each change is kept at once, and can be undone.
///
/// Belongs to the `fxThread`.
public final class Preferences {
    private final Settings settings;
    private final UndoStack undo;
    private final Notices notices;
    private boolean held;
    private boolean moving;
    private @Nullable Setting<?> last;

    Preferences(Settings settings, UndoStack undo, Notices notices) {
        this.settings = settings;
        this.undo = undo;
        this.notices = notices;
    }

    /// A yes or no, kept under a name; `called` is how the reader hears of it.
    public BooleanProperty flag(String name, String called, boolean otherwise) {
        BooleanProperty flag = new SimpleBooleanProperty(settings.flag(name, otherwise));
        keep(flag, name, called);
        return flag;
    }

    /// A whole number; one that is kept and not between `min` and `max` counts as none.
    public IntegerProperty number(String name, String called, int otherwise, int min, int max) {
        IntegerProperty number = new SimpleIntegerProperty((int) settings.number(name, otherwise, min, max));
        keep(number, name, called);
        return number;
    }

    /// One of several; `read` makes it of what is kept, which is empty at first.
    public <T> ObjectProperty<T> choice(String name, String called, Function<String, T> read) {
        ObjectProperty<T> choice =
                new SimpleObjectProperty<>(read.apply(settings.text(name).orElse("")));
        keep(choice, name, called);
        return choice;
    }

    /// As long as the reader holds a slider, all its steps are one change.
    public void hold(boolean holding) {
        held = holding;
        last = null;
    }

    /// Takes back what was done last, if that is a change of a setting; returns whether it is.
    public boolean undo() {
        return isSetting(undo.last()) && undo.undo();
    }

    /// Does again what was undone last, if that is a change of a setting; returns whether it is.
    public boolean redo() {
        return isSetting(undo.lastUndone()) && undo.redo();
    }

    private static boolean isSetting(@Nullable Undoable deed) {
        return deed != null && deed.isSetting();
    }

    private <T> void keep(Property<T> property, String name, String called) {
        property.subscribe((before, now) -> {
            settings.set(name, now);
            if (!moving) {
                changed(property, called, before, now);
            }
        });
    }

    private <T> void changed(Property<T> property, String called, T before, T now) {
        if (last != null && last.property.equals(property)) {
            @SuppressWarnings("unchecked") // of the same property
            Setting<T> same = (Setting<T>) last;
            same.after = now;
            return;
        }
        Setting<T> setting = new Setting<>(property, called, before, now);
        undo.did(setting);
        last = held ? setting : null;
    }

    private final class Setting<T> implements Undoable {
        private final Property<T> property;
        private final String called;
        private final T before;
        private T after;

        Setting(Property<T> property, String called, T before, T after) {
            this.property = property;
            this.called = called;
            this.before = before;
            this.after = after;
        }

        @Override
        public void undo() {
            set(before);
            notices.tell("Undone: " + called);
        }

        @Override
        public void redo() {
            set(after);
            notices.tell("Done again: " + called);
        }

        @Override
        public boolean isSetting() {
            return true;
        }

        private void set(T value) {
            moving = true;
            property.setValue(value);
            moving = false;
        }
    }
}
