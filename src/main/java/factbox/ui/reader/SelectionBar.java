package factbox.ui.reader;

import factbox.ui.action.Action;
import factbox.ui.theme.Hint;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/// What can be done with the words that are selected, in one line beside them.
final class SelectionBar extends HBox {
    private static final double GAP = 8;

    SelectionBar() {
        setId("selection-bar");
        getStyleClass().add("selection-bar");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        StackPane.setAlignment(this, Pos.TOP_LEFT);
        setVisible(false);
    }

    /// Actions under short names, since the bar has one line.
    void offer(Map<String, Action> actions) {
        actions.forEach((title, action) -> getChildren().add(button(title, action)));
    }

    private Button button(String title, Action action) {
        Button button = new Button(title);
        button.setMinWidth(USE_PREF_SIZE);
        button.setFocusTraversable(false);
        String keys = action.shownKeys().isEmpty() ? "" : " (%s)".formatted(action.shownKeys());
        Hint.on(button, action.title() + keys);
        button.setOnAction(_ -> {
            setVisible(false);
            action.command().run();
        });
        return button;
    }

    /// Above the words, or below them where there is no room, and never over them, in a page of this size.
    void show(StoryWebView.Selected selected, double width, double height) {
        boolean shown = !selected.words().isEmpty() && selected.bottom() > 0 && selected.top() < height;
        setVisible(shown);
        if (shown) {
            applyCss();
            double above = selected.top() - prefHeight(-1) - GAP;
            double most = Math.max(GAP, width - prefWidth(-1) - 3 * GAP);
            setTranslateX(Math.clamp(selected.left(), GAP, most));
            setTranslateY(above < GAP ? selected.bottom() + GAP : above);
        }
    }
}
