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

    private final WrappedText reason;

    FigureCard(KeyFiguresViewModel.Card card, Runnable choose) {
        getStyleClass().add("figure-card");
        setId("figure-" + (card.index() + 1));
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(card.spoken());
        reason = new WrappedText("reason", card.verdict().reason());
        getChildren().addAll(value(card), new WrappedText("what", card.label()), standing(card), reason);
        setChosen(false);
        setOnMouseClicked(_ -> {
            requestFocus();
            choose.run();
        });
    }

    void setChosen(boolean chosen) {
        pseudoClassStateChanged(CHOSEN, chosen);
        reason.setVisible(chosen);
        reason.setManaged(chosen);
    }

    private static HBox value(KeyFiguresViewModel.Card card) {
        Label qualifier = label("qualifier", card.qualifier());
        qualifier.setManaged(!card.qualifier().isEmpty());
        qualifier.setMinWidth(USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label number = label("number", card.index() < 9 ? String.valueOf(card.index() + 1) : "");
        number.setMinWidth(USE_PREF_SIZE);
        WrappedText value = new WrappedText("value", card.value());
        HBox line = new HBox(qualifier, value, gap, number);
        line.getStyleClass().add("value-line");
        line.setAlignment(Pos.BASELINE_LEFT);
        return line;
    }

    private static FlowPane standing(KeyFiguresViewModel.Card card) {
        Standing standing = card.verdict().standing();
        Label chip = label("standing", (standing == Standing.VERIFIED ? "✓ " : "") + standing.words());
        chip.getStyleClass().add(standing.name().toLowerCase(Locale.ROOT));
        FlowPane line = new FlowPane(chip, label("origin", card.origin()));
        line.getStyleClass().add("standing-line");
        line.setRowValignment(VPos.CENTER);
        return line;
    }

    private static Label label(String styleClass, String text) {
        Label label = new Label(text);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
