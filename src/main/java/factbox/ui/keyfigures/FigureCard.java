package factbox.ui.keyfigures;

import factbox.figures.Standing;
import factbox.ui.text.WrappedText;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One key figure: its value, what it counts, whose it is, and its standing; the reason shows while it is chosen.
final class FigureCard extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Label qualifier = label("qualifier");
    private final WrappedText value = new WrappedText("value");
    private final WrappedText what = new WrappedText("what");
    private final Label chip = label("standing");
    private final Label origin = label("origin");
    private final WrappedText reason = new WrappedText("reason");

    /// The card at `index`, to be filled by [#show]; it is kept for the figures of other stories.
    FigureCard(int index, Runnable choose) {
        getStyleClass().add("figure-card");
        setId("figure-" + (index + 1));
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleHelp("Enter goes to the sentence behind figure " + (index + 1));
        getChildren().addAll(valueLine(index), what, standingLine(), reason);
        setChosen(false);
        setOnMouseClicked(_ -> {
            requestFocus();
            choose.run();
        });
    }

    void show(KeyFiguresViewModel.Card card) {
        setAccessibleText(card.spoken());
        qualifier.setText(card.qualifier());
        qualifier.setManaged(!card.qualifier().isEmpty());
        value.setText(card.value());
        what.setText(card.label());
        Standing standing = card.verdict().standing();
        chip.setText((standing == Standing.VERIFIED ? "✓ " : "") + standing.words());
        chip.getStyleClass().setAll("label", "standing", standing.name().toLowerCase(Locale.ROOT));
        origin.setText(card.origin());
        reason.setText(card.verdict().reason());
    }

    void setChosen(boolean chosen) {
        pseudoClassStateChanged(CHOSEN, chosen);
        reason.setVisible(chosen);
        reason.setManaged(chosen);
    }

    private HBox valueLine(int index) {
        qualifier.setMinWidth(USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label number = label("number");
        number.setText(index < 9 ? String.valueOf(index + 1) : "");
        number.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(qualifier, value, gap, number);
        line.getStyleClass().add("value-line");
        line.setAlignment(Pos.BASELINE_LEFT);
        return line;
    }

    private FlowPane standingLine() {
        FlowPane line = new FlowPane(chip, origin);
        line.getStyleClass().add("standing-line");
        line.setRowValignment(VPos.CENTER);
        return line;
    }

    private static Label label(String styleClass) {
        Label label = new Label();
        label.getStyleClass().add(styleClass);
        return label;
    }
}
