package factbox.ui.reader;

import factbox.ui.theme.Hint;
import factbox.ui.theme.Icon;
import java.util.function.IntSupplier;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.controlsfx.control.textfield.TextFields;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// The bar over the page in which words are looked for in the open story.
final class FindBar extends HBox {
    private final ReaderViewModel model;
    private final CustomTextField field = (CustomTextField) TextFields.createClearableTextField();
    private final Label said = new Label();

    /// `offset` gives the place to search from, `closed` puts the keyboard back into the page.
    FindBar(ReaderViewModel model, IntSupplier offset, Runnable closed) {
        this.model = model;
        setId("find-bar");
        getStyleClass().add("find-bar");
        setAlignment(Pos.CENTER);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        field.setId("find");
        field.setPromptText("Find in story");
        field.setAccessibleText("Find in story");
        field.setPrefColumnCount(18);
        field.textProperty().subscribe(words -> model.find(words, offset.getAsInt()));
        said.setId("find-count");
        said.getStyleClass().add("said");
        model.findProperty().subscribe(find -> said.setText(find.said()));
        field.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                model.findStep(event.isShiftDown() ? -1 : 1);
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                close();
                closed.run();
                event.consume();
            }
        });
        getChildren()
                .addAll(
                        field,
                        said,
                        button(Feather.CHEVRON_UP, "Previous hit (Shift+F3)", () -> model.findStep(-1)),
                        button(Feather.CHEVRON_DOWN, "Next hit (F3)", () -> model.findStep(1)),
                        button(Feather.X, "Close (Esc)", () -> {
                            close();
                            closed.run();
                        }));
        setVisible(false);
    }

    void open() {
        setVisible(true);
        field.requestFocus();
        field.selectAll();
    }

    void find(String words) {
        field.setText(words);
        field.selectAll();
    }

    void close() {
        setVisible(false);
        field.clear();
    }

    boolean isOpen() {
        return isVisible();
    }

    /// Looks for the same words in another story.
    void again() {
        if (isOpen()) {
            model.find(field.getText(), 0);
        }
    }

    private static Button button(Ikon icon, String says, Runnable command) {
        Button button = new Button(null, new Icon(icon));
        button.getStyleClass().add("quiet");
        button.setAccessibleText(says);
        Hint.on(button, says);
        button.setOnAction(_ -> command.run());
        return button;
    }
}
