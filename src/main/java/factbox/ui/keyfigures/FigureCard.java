package factbox.ui.keyfigures;

import factbox.figures.verify.Standing;
import factbox.ui.text.AnyScript;
import factbox.ui.text.StandingSign;
import factbox.ui.text.WrappedText;
import factbox.ui.theme.Shown;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One key figure: its value, what it counts, whose it is, and its standing; the reason shows while it is chosen.
final class FigureCard extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass FOUND = PseudoClass.getPseudoClass("found");
    private static final int NUMBER_KEYS = 9;

    private final Label qualifier = label("qualifier");
    private final WrappedText value = new WrappedText("value");
    private final WrappedText what = new WrappedText("what");
    private final Label number = label("number");
    private final Label chip = label("standing");
    private final Label origin = label("origin");
    private final FlowPane standingLine = new FlowPane();
    private final VBox bars = new VBox();
    private final WrappedText reason = new WrappedText("reason");
    private int index = -1;

    /// To be filled by [#show], for one figure after another.
    FigureCard(IntConsumer choose) {
        getStyleClass().add("figure-card");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        Shown.in(this, valueLine(), what, bars, standingLine(), reason);
        setSeries(null);
        setChosen(false);
        setOnMouseClicked(_ -> {
            requestFocus();
            choose.accept(index);
        });
    }

    /// The figure that it shows, by its index in the story.
    int index() {
        return index;
    }

    void show(KeyFiguresViewModel.Card card) {
        index = card.index();
        setId("figure-" + (index + 1));
        setAccessibleText(card.spoken());
        setAccessibleHelp("Enter goes to the sentence behind figure " + (index + 1));
        number.setText(index < NUMBER_KEYS ? String.valueOf(index + 1) : "");
        pseudoClassStateChanged(FOUND, card.group() == KeyFiguresViewModel.Group.FOUND);
        qualifier.setText(card.qualifier());
        qualifier.setVisible(!card.qualifier().isEmpty());
        value.setText(card.value());
        what.setText(card.label());
        Standing standing = card.standing();
        boolean found = standing == Standing.FOUND;
        chip.setVisible(!found);
        chip.setText(StandingSign.shown(standing));
        chip.getStyleClass().setAll("label", "standing", StandingSign.styleClass(standing));
        AnyScript.say(origin, card.origin());
        origin.setVisible(!card.origin().isEmpty());
        standingLine.setVisible(!found || !card.origin().isEmpty());
        reason.setText(card.reason());
    }

    /// Lets the reader write other words for what it counts; Enter keeps them, Escape does not.
    void edit(Consumer<String> renamed) {
        TextField field = new TextField(what.getText());
        field.getStyleClass().add("rename");
        field.setAccessibleText("What this figure counts");
        field.setPromptText("Without words it has its own again");
        Runnable end = () -> {
            if (getChildren().contains(field)) {
                getChildren().set(getChildren().indexOf(field), what);
            }
        };
        field.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                requestFocus();
                if (event.getCode() == KeyCode.ENTER) {
                    renamed.accept(field.getText());
                }
            }
        });
        field.focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                end.run();
            }
        });
        int at = getChildren().indexOf(what);
        if (at >= 0) {
            getChildren().set(at, field);
            field.requestFocus();
            field.selectAll();
        }
    }

    /// What makes this figure up, year by year, under what it counts.
    void setSeries(@Nullable SmallBars series) {
        bars.getChildren().setAll(series == null ? List.of() : List.of(series));
        bars.setVisible(series != null);
    }

    void setChosen(boolean chosen) {
        pseudoClassStateChanged(CHOSEN, chosen);
        reason.setVisible(chosen);
    }

    private HBox valueLine() {
        qualifier.setMinWidth(USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        number.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox();
        Shown.in(line, qualifier, value, gap, number);
        line.getStyleClass().add("value-line");
        line.setAlignment(Pos.BASELINE_LEFT);
        return line;
    }

    private FlowPane standingLine() {
        Shown.in(standingLine, chip, origin);
        standingLine.getStyleClass().add("standing-line");
        standingLine.setRowValignment(VPos.CENTER);
        return standingLine;
    }

    private static Label label(String styleClass) {
        Label label = new Label();
        label.getStyleClass().add(styleClass);
        return label;
    }
}
