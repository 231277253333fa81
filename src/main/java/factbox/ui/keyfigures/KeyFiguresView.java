package factbox.ui.keyfigures;

import factbox.ui.text.WrappedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
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
    private final Map<String, Label> headings = new HashMap<>();
    private List<FigureCard> shown = List.of();
    private final WrappedText empty = new WrappedText("empty");
    private final ScrollPane scroll = new ScrollPane(cards);

    /// An empty panel, until it is told to [#begin].
    public KeyFiguresView(KeyFiguresViewModel model) {
        this.model = model;
        setId("key-figures");
        getStyleClass().add("key-figures");
    }

    /// Shows the figures from now on.
    public void begin() {
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
        shown.stream()
                .filter(card -> card.index() == chosen)
                .findFirst()
                .<Node>map(card -> card)
                .orElse(scroll)
                .requestFocus();
    }

    /// The index of the figure whose card has the keyboard, or -1.
    public int focusedIndex() {
        return shown.stream()
                .filter(Node::isFocused)
                .mapToInt(FigureCard::index)
                .findFirst()
                .orElse(-1);
    }

    /// Lets the reader write what the chosen figure counts; says whether there is one with a card.
    public boolean rename() {
        Optional<FigureCard> chosen = shown.stream()
                .filter(card -> card.index() == model.figureProperty().get())
                .findFirst();
        chosen.ifPresent(this::rename);
        return chosen.isPresent();
    }

    private void rename(FigureCard card) {
        int index = card.index();
        card.edit(words -> model.rename(index, words));
    }

    private ContextMenu menu(FigureCard card) {
        MenuItem pin = new MenuItem("Pin, or take the pin away");
        pin.setOnAction(_ -> model.togglePin(card.index()));
        MenuItem rename = new MenuItem("Rename");
        rename.setOnAction(_ -> rename(card));
        MenuItem hide = new MenuItem("Hide");
        hide.setOnAction(_ -> model.hide(card.index()));
        return new ContextMenu(pin, rename, hide);
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
        scroll.setVvalue(0);
        choose();
    }

    private void fill() {
        List<KeyFiguresViewModel.Card> figures = model.cards();
        while (made.size() < figures.size()) {
            made.add(card());
        }
        shown = List.copyOf(made.subList(0, figures.size()));
        List<Node> rows = new ArrayList<>();
        String heading = "";
        for (int i = 0; i < figures.size(); i++) {
            KeyFiguresViewModel.Card figure = figures.get(i);
            if (!heading.equals(figure.group().heading())) {
                heading = figure.group().heading();
                rows.add(groupHeading(heading));
            }
            shown.get(i).show(figure);
            rows.add(shown.get(i));
        }
        drawSeries(rows);
        if (!cards.getChildren().equals(rows)) {
            cards.getChildren().setAll(rows);
        }
        boolean none = figures.isEmpty();
        count.setText(model.count());
        scroll.setVisible(!none);
        scroll.setManaged(!none);
        empty.setVisible(none);
        empty.setManaged(none);
        empty.setText(model.whyEmpty());
    }

    /// In the card of the figure that it makes up, or below them all.
    private void drawSeries(List<Node> rows) {
        List<KeyFiguresViewModel.Bar> series = model.series();
        int owner = model.seriesCard();
        for (FigureCard card : shown) {
            boolean its = !series.isEmpty() && card.index() == owner;
            card.setSeries(its ? new SmallBars(series, model::choose) : null);
        }
        if (!series.isEmpty() && owner < 0) {
            rows.add(groupHeading("Year by year"));
            rows.add(new SmallBars(series, model::choose));
        }
    }

    private Label groupHeading(String text) {
        return headings.computeIfAbsent(text, _ -> {
            Label heading = new Label(text);
            heading.getStyleClass().add("group-heading");
            return heading;
        });
    }

    private FigureCard card() {
        FigureCard card = new FigureCard(model::choose);
        card.setOnContextMenuRequested(event -> menu(card).show(card, event.getScreenX(), event.getScreenY()));
        card.focusedProperty().subscribe(focused -> {
            if (focused) {
                model.choose(card.index());
                reveal(card);
            }
        });
        return card;
    }

    /// A figure without a card of its own has one while it is chosen.
    private void choose() {
        fill();
        int chosen = model.figureProperty().get();
        for (FigureCard card : shown) {
            card.setChosen(card.index() == chosen);
            if (card.index() == chosen) {
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
