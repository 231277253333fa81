package factbox.ui.update;

import factbox.figures.update.FigureUpdate;
import factbox.figures.update.StoryUpdate;
import factbox.figures.update.Words;
import java.util.List;
import java.util.Locale;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// All that changed in a story: figures first, then the headline, then the passages with their words.
public final class UpdateView extends VBox {
    /// `language` is the story's, whose direction the words have.
    public UpdateView(StoryUpdate update, Locale language) {
        setId("update-card");
        getStyleClass().addAll("card", "update");
        setMaxSize(680, USE_PREF_SIZE);
        Label title = new Label("What changed");
        title.getStyleClass().add("title");
        VBox changes = new VBox();
        changes.getStyleClass().add("changes");
        boolean rightToLeft = List.of("ar", "fa", "he", "ur", "yi").contains(language.getLanguage());
        if (!update.figures().isEmpty()) {
            changes.getChildren().add(heading("Figures"));
            update.figures().forEach(figure -> changes.getChildren().add(figure(figure)));
        }
        if (!update.headline().isEmpty()) {
            changes.getChildren().addAll(heading("Headline"), words(update.headline(), rightToLeft));
        }
        if (!update.passages().isEmpty()) {
            changes.getChildren().add(heading("Text"));
            update.passages().forEach(passage -> changes.getChildren().add(words(passage, rightToLeft)));
        }
        ScrollPane scroll = new ScrollPane(changes);
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(520);
        setFocusTraversable(true);
        setAccessibleText("What changed: " + update.said());
        getChildren().addAll(title, scroll);
    }

    private static Label heading(String text) {
        Label heading = new Label(text);
        heading.getStyleClass().add("heading");
        return heading;
    }

    private static HBox figure(FigureUpdate update) {
        HBox line = new HBox();
        line.getStyleClass().add("figure-update");
        if (!update.before().isEmpty()) {
            line.getChildren().add(styled(update.before(), "removed"));
        }
        if (!update.before().isEmpty() && !update.after().isEmpty()) {
            line.getChildren().add(styled("→", "arrow"));
        }
        if (!update.after().isEmpty()) {
            line.getChildren().add(styled(update.after(), "added"));
        }
        line.getChildren().add(styled(update.label(), "counted"));
        return line;
    }

    /// A label a word, so that the words break into lines in either direction.
    private static Node words(List<Words> words, boolean rightToLeft) {
        FlowPane flow = new FlowPane();
        flow.getStyleClass().add("words");
        flow.setNodeOrientation(rightToLeft ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        for (Words run : words) {
            for (String word : run.text().split("\\s+", -1)) {
                flow.getChildren().add(styled(word, run.state().name().toLowerCase(Locale.ROOT)));
            }
        }
        return flow;
    }

    private static Label styled(String text, String styleClass) {
        Label label = new Label(text);
        label.getStyleClass().add(styleClass);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }
}
