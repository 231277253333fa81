package factbox.ui.keyfigures;

import factbox.session.Loadable;
import factbox.ui.text.WrappedText;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The factbox beside the story: a card for each key figure.
public final class KeyFiguresView extends VBox {
    private final KeyFiguresViewModel model;
    private final Label count = new Label();
    private final VBox cards = new VBox();
    private final List<FigureCard> made = new ArrayList<>();
    private final WrappedText empty = new WrappedText("empty");
    private final ScrollPane scroll = new ScrollPane(cards);

    public KeyFiguresView(KeyFiguresViewModel model) {
        this.model = model;
        setId("key-figures");
        getStyleClass().add("key-figures");
        cards.getStyleClass().add("cards");
        cards.setFillWidth(true);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(heading(), scroll, empty);
        model.storyProperty().subscribe(this::show);
        model.figureProperty().subscribe(this::choose);
        show();
    }

    /// Puts the keyboard on the chosen card, or on the first.
    public void focus() {
        int chosen = Math.max(0, model.figureProperty().get());
        if (chosen < cards.getChildren().size()) {
            cards.getChildren().get(chosen).requestFocus();
        } else {
            scroll.requestFocus();
        }
    }

    /// The index of the card that has the keyboard, or -1.
    public int focusedIndex() {
        for (int i = 0; i < cards.getChildren().size(); i++) {
            if (cards.getChildren().get(i).isFocused()) {
                return i;
            }
        }
        return -1;
    }

    private VBox heading() {
        Region rule = new Region();
        rule.getStyleClass().add("rule");
        Label title = new Label("Key figures");
        title.getStyleClass().add("title");
        title.setMinWidth(USE_PREF_SIZE);
        count.getStyleClass().add("count");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(title, gap, count);
        line.getStyleClass().add("heading");
        VBox top = new VBox(rule, line);
        top.getStyleClass().add("top");
        return top;
    }

    private void show() {
        List<KeyFiguresViewModel.Card> figures = model.cards();
        while (made.size() < figures.size()) {
            made.add(card(made.size()));
        }
        figures.forEach(figure -> made.get(figure.index()).show(figure));
        if (cards.getChildren().size() != figures.size()) {
            cards.getChildren().setAll(made.subList(0, figures.size()));
        }
        scroll.setVvalue(0);
        boolean none = figures.isEmpty();
        count.setText(none ? "" : figures.size() + " from the editor");
        scroll.setVisible(!none);
        scroll.setManaged(!none);
        empty.setVisible(none);
        empty.setManaged(none);
        empty.setText(
                switch (model.storyProperty().get()) {
                    case Loadable.Ready<?> _ -> "This story has no key figures.";
                    case Loadable.Loading<?> _ -> "";
                    default -> "Key figures show here when a story is open.";
                });
        choose();
    }

    private FigureCard card(int index) {
        FigureCard card = new FigureCard(index, () -> model.choose(index));
        card.focusedProperty().subscribe(focused -> {
            if (focused) {
                reveal(card);
            }
        });
        return card;
    }

    private void choose() {
        int chosen = model.figureProperty().get();
        for (int i = 0; i < cards.getChildren().size(); i++) {
            FigureCard card = (FigureCard) cards.getChildren().get(i);
            card.setChosen(i == chosen);
            if (i == chosen) {
                Platform.runLater(() -> reveal(card));
            }
        }
    }

    /// Scrolls no further than it takes to have the whole card in view.
    private void reveal(FigureCard card) {
        scroll.layout();
        Bounds bounds = card.getBoundsInParent();
        double view = scroll.getViewportBounds().getHeight();
        double hidden = cards.getHeight() - view;
        if (hidden <= 0) {
            return;
        }
        double top = scroll.getVvalue() * hidden;
        if (bounds.getMinY() < top) {
            scroll.setVvalue(bounds.getMinY() / hidden);
        } else if (bounds.getMaxY() > top + view) {
            scroll.setVvalue((bounds.getMaxY() - view) / hidden);
        }
    }
}
