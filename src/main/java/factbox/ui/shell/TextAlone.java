package factbox.ui.shell;

import factbox.ui.action.OpenPopups;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// The bars of the window, which leave the text alone on a full screen: there the upper one comes over the text when
/// the mouse is at the upper edge or a key asks for it.
final class TextAlone {
    /// So far below the bar the mouse may go before the bar goes.
    private static final double NEAR = 40;

    private static final PseudoClass ALONE = PseudoClass.getPseudoClass("alone");

    private final StackPane over;
    private final BorderPane window;
    private @Nullable Region top;
    private @Nullable Node bottom;
    private boolean on;

    /// The bars are those of `window`, and on a full screen the upper one lies in `over`.
    TextAlone(StackPane over, BorderPane window) {
        this.over = over;
        this.window = window;
        over.addEventFilter(MouseEvent.MOUSE_MOVED, this::moved);
    }

    void setTop(Region bar) {
        top = bar;
        bar.setMaxHeight(Region.USE_PREF_SIZE);
        StackPane.setAlignment(bar, Pos.TOP_CENTER);
        bar.focusWithinProperty().subscribe((_, within) -> {
            if (!within) {
                putAway();
            }
        });
        place();
    }

    void setBottom(Node bar) {
        bottom = bar;
        place();
    }

    /// Whether the text is alone.
    void set(boolean alone) {
        on = alone;
        window.pseudoClassStateChanged(ALONE, alone);
        place();
    }

    /// Has the upper bar at hand.
    void ask() {
        if (on && top != null && !isShown()) {
            over.getChildren().add(1, top); // above the window, and below what lies over it
        }
    }

    private void place() {
        if (top != null) {
            over.getChildren().remove(top);
        }
        window.setTop(on ? null : top);
        window.setBottom(on ? null : bottom);
    }

    private boolean isShown() {
        return top != null && over.getChildren().contains(top);
    }

    private void putAway() {
        if (on && top != null) {
            over.getChildren().remove(top);
        }
    }

    private void moved(MouseEvent event) {
        if (!on || top == null) {
            return;
        }
        if (event.getSceneY() <= 1) {
            ask();
        } else if (isShown()
                && event.getSceneY() > top.getHeight() + NEAR
                && !top.isFocusWithin()
                && !OpenPopups.over(over.getScene())) {
            putAway();
        }
    }
}
