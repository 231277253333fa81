package factbox.ui.shell;

import factbox.ui.text.WrappedText;
import factbox.ui.theme.Icon;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The window's content when the library can't be opened: why, and what to do.
public final class FailureView extends VBox {
    public FailureView(String reason, Runnable again, Runnable quit) {
        setId("failure");
        getStyleClass().addAll("window", "state");
        setAlignment(Pos.CENTER);
        WrappedText says = new WrappedText("reason", reason);
        says.setId("failure-reason");
        says.setMaxWidth(520);
        Button retry = new Button("Try again");
        retry.setDefaultButton(true);
        retry.setOnAction(_ -> again.run());
        Button leave = new Button("Quit");
        leave.setCancelButton(true);
        leave.setOnAction(_ -> quit.run());
        HBox buttons = new HBox(12, retry, leave);
        buttons.setAlignment(Pos.CENTER);
        getChildren().addAll(new Icon(Feather.ALERT_TRIANGLE), says, buttons);
    }
}
