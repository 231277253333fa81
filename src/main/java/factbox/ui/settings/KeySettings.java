package factbox.ui.settings;

import javafx.beans.property.BooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;

/// Whether letters alone are keys, and the way to the card on which they are changed.
final class KeySettings extends VBox {
    KeySettings(BooleanProperty singleKeys, Runnable keys) {
        getStyleClass().add("rows");
        CheckBox single = new CheckBox("On");
        single.setId("set-single-keys");
        single.selectedProperty().bindBidirectional(singleKeys);
        Button change = new Button("Change keys …");
        change.setId("set-keys");
        change.setOnAction(_ -> keys.run());
        getChildren()
                .addAll(
                        Choices.row("Single keys", single),
                        Choices.explained("Letters and digits without Ctrl, such as J for the next story."),
                        Choices.row("All keys", change));
    }
}
