package factbox.ui.shell;

import factbox.session.Notice;
import java.util.List;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.util.Duration;
import org.controlsfx.control.NotificationPane;
import org.controlsfx.control.action.Action;

/// What the program has to say, for a while, at the foot of what it shows; with the way back where there is one.
final class NoticeBar extends NotificationPane {
    private static final Duration SHORTEST = Duration.seconds(5);
    private static final Duration PER_CHARACTER = Duration.millis(60);

    private final Runnable undo;
    private final Consumer<String> browser;
    private final PauseTransition end = new PauseTransition(SHORTEST);

    /// Over `content`; `browser` opens an address outside of the program.
    NoticeBar(Node content, Runnable undo, Consumer<String> browser) {
        super(content);
        this.undo = undo;
        this.browser = browser;
        setShowFromTop(false);
        setCloseButtonVisible(false);
        setId("notices");
        end.setOnFinished(_ -> hide());
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
        setText(text);
        getActions().setAll(offers);
        if (getSkin() == null) {
            skinProperty().subscribe((_, _) -> Platform.runLater(this::show));
        } else {
            show();
        }
    }
}
