package factbox.ui.storylist;

import factbox.search.ParsedQuery;
import factbox.ui.text.WrappedText;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// What a search found and how it was understood: the count, a hint for each part that was not, and what was probably
/// meant.
final class SearchSummary extends VBox {
    private final StoryListViewModel model;
    private final Label count = new Label();
    private final VBox hints = new VBox();
    private final Hyperlink meant = new Hyperlink();
    private final FlowPane didYouMean = new FlowPane(new Label("Did you mean"), meant);

    SearchSummary(StoryListViewModel model) {
        this.model = model;
        setId("search-summary");
        getStyleClass().add("search-summary");
        count.setId("search-count");
        count.getStyleClass().add("count");
        hints.setId("search-hints");
        didYouMean.setId("did-you-mean");
        meant.setId("meant");
        meant.setOnAction(_ -> model.searchForMeant());
        didYouMean.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(count, hints, didYouMean);
        model.stateProperty().subscribe(_ -> count.setText(model.foundText()));
        model.wordsProperty().subscribe(_ -> shown(this, model.isSearch()));
        model.queryProperty().subscribe(this::show);
        model.meantProperty().subscribe(words -> {
            meant.setText(words.strip());
            meant.setAccessibleText("Did you mean " + words.strip());
            shown(didYouMean, !words.isEmpty());
        });
    }

    private void show(ParsedQuery query) {
        hints.getChildren()
                .setAll(query.hints().stream()
                        .map(hint -> new WrappedText("hint", hint))
                        .toList());
        shown(hints, !query.hints().isEmpty());
        count.setText(model.foundText());
    }

    private static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
