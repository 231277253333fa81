package factbox.ui.theme;

import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/// What a control is for, in a tooltip that is made when the mouse first comes to it.
public final class Hint {
    private Hint() {}

    public static void on(Control control, String text) {
        control.addEventFilter(MouseEvent.MOUSE_ENTERED, _ -> {
            if (control.getTooltip() == null) {
                control.setTooltip(new Tooltip(text));
            }
        });
    }
}
