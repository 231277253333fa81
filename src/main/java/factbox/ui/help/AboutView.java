package factbox.ui.help;

import factbox.ui.text.WrappedText;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What this program is and what it stands on.
public final class AboutView extends VBox {
    public AboutView() {
        setId("about");
        getStyleClass().addAll("card", "about");
        setMaxSize(480, USE_PREF_SIZE);
        Label title = new Label("Factbox");
        title.getStyleClass().add("title");
        WrappedText says = new WrappedText("says", """
                A reader for news stories and the numbers in them. Every key figure leads to the sentence that \
                supports it. Factbox reads what is on this computer and opens no connection.

                Fonts: Charis SIL, Inter, Noto Arabic (SIL Open Font License). Icons: Feather (MIT). \
                Theme base: AtlantaFX (MIT).""");
        setFocusTraversable(true);
        setAccessibleText(says.getText());
        getChildren().addAll(title, says);
    }
}
