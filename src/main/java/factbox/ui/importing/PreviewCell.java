package factbox.ui.importing;

import factbox.importing.Previewed;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A story that would come in, with what it is to the library; or a line that says why there is none.
final class PreviewCell extends ListCell<Previewed> {
    private static final PseudoClass COMING = PseudoClass.getPseudoClass("coming");
    private static final PseudoClass UNREADABLE = PseudoClass.getPseudoClass("unreadable");

    private final Label headline = new Label();
    private final Label origin = new Label();
    private final Label standing = new Label();
    private final HBox row;

    PreviewCell() {
        getStyleClass().add("preview-cell");
        headline.getStyleClass().add("headline");
        origin.getStyleClass().add("origin");
        standing.getStyleClass().add("standing");
        standing.setMinWidth(USE_PREF_SIZE);
        headline.setMaxWidth(Double.MAX_VALUE);
        VBox words = new VBox(headline, origin);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        row = new HBox(words, standing);
        row.getStyleClass().add("row");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Previewed item, boolean empty) {
        super.updateItem(item, empty);
        setGraphic(empty || item == null ? null : row);
        switch (item) {
            case null -> setAccessibleText("");
            case Previewed.Story story -> show(story);
            case Previewed.Unreadable fault -> {
                show(fault.line(), "Nothing comes in of it", "Not readable");

                pseudoClassStateChanged(COMING, false);
            }
        }
        pseudoClassStateChanged(UNREADABLE, item instanceof Previewed.Unreadable);
    }

    private void show(Previewed.Story story) {
        show(
                story.headline(),
                Stream.of(story.kind().one(), story.source(), story.file())
                        .distinct()
                        .collect(Collectors.joining(" · ")),
                switch (story.standing()) {
                    case NEW -> "New";
                    case UPDATE -> "Changed";
                    case HERE -> "Already here";
                });
        pseudoClassStateChanged(COMING, story.standing() != Previewed.Standing.HERE);
    }

    private void show(String first, String second, String says) {
        headline.setText(first);
        origin.setText(second.substring(0, 1).toUpperCase(Locale.ROOT) + second.substring(1));
        standing.setText(says);
        setAccessibleText(first + ", " + says + ", " + second);
    }
}
