package factbox.ui.help;

import factbox.ui.text.WrappedText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;

/// What this program is, and the notices of what it stands on.
public final class AboutView extends VBox {
    private static final String NOTICES = "third-party.txt";

    public AboutView() {
        setId("about");
        getStyleClass().addAll("card", "about");
        setMaxSize(680, USE_PREF_SIZE);
        Label title = new Label("Factbox");
        title.getStyleClass().add("title");
        WrappedText says = new WrappedText("says", """
                A reader for news stories and the numbers in them. Every key figure leads to the sentence that \
                supports it. Factbox reads what is on this computer and opens no connection.

                Fonts: Charis SIL, Inter, Noto Arabic, Atkinson Hyperlegible (SIL Open Font License). Icons: Feather (MIT). \
                Java runtime: OpenJDK (GPL 2 with the Classpath Exception).""");
        setFocusTraversable(true);
        setAccessibleText(says.getText());
        getChildren().addAll(title, says);
        notices().ifPresent(notices -> getChildren().add(libraries(notices)));
    }

    private static Node libraries(String notices) {
        TextArea area = new TextArea(notices);
        area.setId("notices-of-libraries");
        area.setAccessibleText("Libraries, with their licences");
        area.setEditable(false);
        area.setWrapText(true);
        area.setPrefRowCount(12);
        return area;
    }

    /// Made of the dependencies by the build; classes that were compiled in another way have none.
    private static Optional<String> notices() {
        try (InputStream stream = AboutView.class.getResourceAsStream(NOTICES)) {
            return stream == null
                    ? Optional.empty()
                    : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
