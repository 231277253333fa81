package factbox.ui.reader;

import factbox.session.OpenStory;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/// Says above a story that it was updated, and what the weightiest change is; not there where it was not.
final class UpdateBar extends HBox {
    private final Label said = new Label();

    /// `compare` shows all that changed.
    UpdateBar(Runnable compare) {
        setId("update");
        getStyleClass().add("update-bar");
        said.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(said, Priority.ALWAYS);
        Button what = new Button("What changed");
        what.setId("what-changed");
        what.setMinWidth(USE_PREF_SIZE);
        what.setOnAction(_ -> compare.run());
        getChildren().addAll(said, what);
        setVisible(false);
    }

    void show(@Nullable OpenStory open) {
        boolean updated = open != null && open.update() != null;
        setVisible(updated);
        if (open != null && open.update() != null) {
            String date =
                    open.story().updated() == null ? "" : " " + open.story().updated();
            said.setText("Updated%s: %s".formatted(date, open.update().said()));
        }
    }
}
