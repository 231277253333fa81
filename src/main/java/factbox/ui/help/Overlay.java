package factbox.ui.help;

import factbox.ui.action.OpenPopups;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// A layer over the window for one card at a time; Esc or a click beside the card takes it away.
public final class Overlay extends StackPane {
    private @Nullable Node focusedBefore;
    private Runnable hidden = () -> {};

    public Overlay() {
        setId("overlay");
        getStyleClass().add("overlay");
        setVisible(false);
        setOnMouseClicked(event -> {
            if (event.getTarget() == this) {
                hide();
            }
        });
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(_ -> keepFocus());
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean close = event.getCode() == KeyCode.ESCAPE || event.getCode() == KeyCode.F1;
            if (close && !OpenPopups.over(getScene())) {
                hide();
                event.consume();
            }
        });
    }

    /// `hidden` hears when a card is gone.
    public void onHidden(Runnable hidden) {
        this.hidden = hidden;
    }

    public boolean shows(Class<? extends Region> card) {
        return getChildren().stream().anyMatch(card::isInstance);
    }

    public void show(Region card) {
        if (!isVisible()) {
            focusedBefore = getScene().getFocusOwner();
        }
        setAlignment(card, card instanceof ActionPalette ? Pos.TOP_CENTER : Pos.CENTER);
        getChildren().setAll(card);
        setVisible(true);
        card.requestFocus();
        keepFocus();
    }

    /// The window below gets the keyboard back only once the card is gone.
    private void keepFocus() {
        if (!isVisible() || getChildren().isEmpty() || hasFocus()) {
            return;
        }
        getChildren().getFirst().requestFocus();
        if (!hasFocus()) {
            requestFocus();
        }
    }

    private boolean hasFocus() {
        Node node = getScene().getFocusOwner();
        while (node != null && !node.equals(this)) {
            node = node.getParent();
        }
        return node != null;
    }

    /// Gives the keyboard back to what had it.
    public void hide() {
        setVisible(false);
        getChildren().clear();
        if (focusedBefore != null) {
            focusedBefore.requestFocus();
        }
        hidden.run();
    }
}
