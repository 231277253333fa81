package factbox.session;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What the reader was told last.
final class Notices {
    private final ReadOnlyObjectWrapper<Notice> last = new ReadOnlyObjectWrapper<>(new Notice("", false));

    ReadOnlyObjectProperty<Notice> lastProperty() {
        return last.getReadOnlyProperty();
    }

    void tell(String text) {
        last.set(new Notice(text, false));
    }

    void tellUndoable(String text) {
        last.set(new Notice(text, true));
    }
}
