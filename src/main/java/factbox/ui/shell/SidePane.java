package factbox.ui.shell;

import factbox.session.Settings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/// Whether a pane at the side is shown: beside the text while there is room for it, else over the text when it is asked
/// for.
///
/// What the reader wants beside the text is remembered, whatever was shown over it in between.
final class SidePane {
    private final BooleanProperty shown = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper beside = new ReadOnlyBooleanWrapper(true);
    private boolean wanted;

    /// Remembered as the setting of this name.
    SidePane(Settings settings, String name) {
        wanted = settings.flag(name, true);
        shown.set(wanted);
        shown.subscribe((_, now) -> {
            if (beside.get()) {
                wanted = now;
                settings.set(name, now);
            }
        });
    }

    BooleanProperty shownProperty() {
        return shown;
    }

    /// Whether its place is beside the text, and not over it.
    ReadOnlyBooleanProperty besideProperty() {
        return beside.getReadOnlyProperty();
    }

    boolean isOver() {
        return shown.get() && !beside.get();
    }

    /// Says whether there is room for it beside the text: where that ends it is put away, and it is back when there is
    /// room again.
    void setRoom(boolean room) {
        if (room == beside.get()) {
            return;
        }
        if (room) {
            beside.set(true);
            shown.set(wanted);
        } else {
            beside.set(false);
            shown.set(false);
        }
    }
}
