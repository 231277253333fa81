package factbox.ui.reader;

import factbox.rendering.Palette;
import factbox.rendering.ReadingStyle;
import factbox.rendering.StoryPage;
import java.nio.file.Path;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;

/// A picture of a story as large as the window, until a click, Enter or Esc.
public final class EnlargedPicture extends StackPane {
    private static final double WHOLE = 10_000;

    private final StoryWebView page;
    private Runnable close = () -> {};

    /// `scratch` is a folder that no other web view uses.
    public EnlargedPicture(Path scratch, ObservableValue<Palette> palette) {
        page = new StoryWebView(scratch);
        page.node().setId("enlarged-page");
        page.node().setFocusTraversable(false);
        page.node().setMouseTransparent(true);
        setId("enlarged-picture");
        getStyleClass().addAll("card", "enlarged-picture");
        setMaxSize(WHOLE, WHOLE);
        setFocusTraversable(true);
        getChildren().add(page.node());
        page.begin(StoryPage.document(palette.getValue(), ReadingStyle.USUAL, ""));
        palette.subscribe((_, colours) -> page.whenReady(() -> page.setPalette(colours)));
        addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> close.run());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                close.run();
                event.consume();
            }
        });
    }

    /// Shows an `img` of a page, as HTML; `close` is what takes it away.
    public void show(Picture picture, Runnable close) {
        this.close = close;
        setAccessibleText(picture.alternative() + ". Esc goes back to the text.");
        page.whenReady(() -> page.setArticle("<div class=\"enlarged\">" + picture.html() + "</div>"));
    }
}
