package factbox.ui.storylist;

import factbox.library.StoryRow;
import factbox.rendering.Dates;
import factbox.rendering.Direction;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import org.jspecify.annotations.Nullable;

/// One story in the list. Its height is fixed, so that a long headline moves no other row.
final class StoryCell extends ListCell<StoryRow> {
    private static final PseudoClass UNREAD = PseudoClass.getPseudoClass("unread");

    private final Circle unread = new Circle(3);
    private final Label section = new Label();
    private final Region bookmark = new Region();
    private final Label headline = new Label();
    private final Label origin = new Label();
    private final VBox row;

    StoryCell() {
        getStyleClass().add("story-cell");
        unread.getStyleClass().add("unread-dot");
        section.getStyleClass().add("section");
        bookmark.getStyleClass().add("bookmark-shape");
        headline.getStyleClass().add("headline");
        headline.setWrapText(true);
        headline.setTextOverrun(OverrunStyle.WORD_ELLIPSIS);
        origin.getStyleClass().add("origin");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox top = new HBox(unread, section, gap, bookmark);
        top.getStyleClass().add("top");
        top.setAlignment(Pos.CENTER_LEFT);
        VBox.setVgrow(headline, Priority.ALWAYS);
        row = new VBox(top, headline, origin);
        row.getStyleClass().add("story-row");
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable StoryRow story, boolean empty) {
        super.updateItem(story, empty);
        if (empty || story == null) {
            setGraphic(null);
            setAccessibleText(null);
            pseudoClassStateChanged(UNREAD, false);
            return;
        }
        boolean rightToLeft = Direction.isRightToLeft(Locale.forLanguageTag(story.language()));
        row.setNodeOrientation(rightToLeft ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        section.setText(story.section());
        headline.setText(story.headline());
        String figures = story.figures() == 1 ? "1 figure" : story.figures() + " figures";
        origin.setText("%s · %s · %d min · %s"
                .formatted(story.source(), Dates.brief(story.published()), story.minutes(), figures));
        unread.setVisible(!story.read());
        bookmark.setVisible(story.bookmarked());
        pseudoClassStateChanged(UNREAD, !story.read());
        setAccessibleText("%s. %s. %s. %s%s"
                .formatted(
                        story.headline(),
                        story.section(),
                        origin.getText(),
                        story.read() ? "Read" : "Unread",
                        story.bookmarked() ? ", bookmarked" : ""));
        setGraphic(row);
    }
}
