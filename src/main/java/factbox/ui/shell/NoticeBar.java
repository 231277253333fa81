package factbox.ui.shell;

import factbox.session.Notice;
import java.util.List;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.controlsfx.control.NotificationPane;
import org.controlsfx.control.action.Action;
import org.jspecify.annotations.Nullable;

/// What the program has to say, for a while, at the foot of what it shows; with the way back where there is one.
final class NoticeBar extends StackPane {
    private static final Duration SHORTEST = Duration.seconds(5);
    private static final Duration PER_CHARACTER = Duration.millis(60);

    private final Runnable undo;
    private final Consumer<String> browser;
    private final PauseTransition end = new PauseTransition(SHORTEST);
    private @Nullable NotificationPane pane;

    /// Over `content`; `browser` opens an address outside of the program.
    NoticeBar(Node content, Runnable undo, Consumer<String> browser) {
        super(content);
        this.undo = undo;
        this.browser = browser;
        setId("notices");
        end.setOnFinished(_ -> hide());
    }

    /// Has notices come over something else.
    void setContent(Node content) {
        getChildren().set(0, content);
    }

    /// Takes back what is being said.
    void hide() {
        if (pane != null) {
            pane.hide();
        }
    }

    /// Says it for as long as reading it takes.
    void tell(Notice notice) {
        if (!notice.text().isEmpty()) {
            offer(notice.text(), notice.undoable() ? List.of(new Action("Undo", _ -> undo.run())) : List.of());
            end.setDuration(SHORTEST.add(PER_CHARACTER.multiply(notice.text().length())));
            end.playFromStart();
        }
    }

    /// A link is shown with its whole address until the reader decides; only the reader opens it, and elsewhere.
    void offerLink(String address) {
        end.stop();
        offer(
                address,
                List.of(
                        new Action("Open in browser", _ -> {
                            hide();
                            browser.accept(address);
                        }),
                        new Action("Copy address", _ -> copy(address, "Address copied")),
                        new Action("Close", _ -> hide())));
    }

    /// Puts a text on the clipboard and says so.
    void copy(String text, String said) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
        tell(new Notice(said, false));
    }

    private void offer(String text, List<Action> offers) {
        NotificationPane over = pane == null ? pane() : pane;
        over.setText(text);
        over.getActions().setAll(offers);
        if (over.getSkin() == null) {
            over.skinProperty().subscribe((_, _) -> Platform.runLater(over::show));
        } else {
            over.show();
        }
    }

    /// Made for the first notice: most readers hear none for a while, and every start would pay for it.
    private NotificationPane pane() {
        Region nothing = new Region();
        nothing.setMouseTransparent(true);
        NotificationPane made = new NotificationPane(nothing);
        made.setPickOnBounds(false);
        made.setShowFromTop(false);
        made.setCloseButtonVisible(false);
        getChildren().add(made);
        pane = made;
        return made;
    }
}
