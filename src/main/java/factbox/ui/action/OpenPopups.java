package factbox.ui.action;

import java.util.Objects;
import javafx.scene.Scene;
import javafx.scene.control.Tooltip;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

/// The lists and menus that are open over a window.
public final class OpenPopups {
    private OpenPopups() {}

    /// Whether there is one, which has the keys to itself.
    public static boolean over(Scene scene) {
        return Window.getWindows().stream()
                .anyMatch(window -> window instanceof PopupWindow popup
                        && !(popup instanceof Tooltip)
                        && popup.isShowing()
                        && Objects.equals(popup.getOwnerWindow(), scene.getWindow()));
    }
}
