package factbox.ui.storylist;

import factbox.library.StoryRow;
import factbox.rendering.Dates;
import factbox.session.ListedStory;
import factbox.ui.text.AnyScript;
import factbox.ui.text.MarkedText;
import factbox.ui.text.WrappedText;
import factbox.ui.theme.Shown;
import java.util.List;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import org.jspecify.annotations.Nullable;

/// One story in the list. Its height is fixed, so that a long headline moves no other row.
final class StoryCell extends ListCell<@Nullable ListedStory> {
    private static final PseudoClass UNREAD = PseudoClass.getPseudoClass("unread");

    private final Circle unread = new Circle(3);
    private final Label section = new Label();
    private final Region bookmark = new Region();
    private final WrappedText headline = new WrappedText("headline");
    private final MarkedText found = new MarkedText("headline");
    private final MarkedText excerpt = new MarkedText("excerpt");
    private final Label source = new Label();
    private final Label numbers = new Label();
    private final VBox row;

    StoryCell() {
        getStyleClass().add("story-cell");
        found.getStyleClass().add("found-headline");
        found.setVisible(false);
        unread.getStyleClass().add("unread-dot");
        section.getStyleClass().add("section");
        bookmark.getStyleClass().add("bookmark-shape");
        OriginLines origin = new OriginLines(source, numbers);
        VBox.setVgrow(origin, Priority.ALWAYS);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox top = new HBox(unread, section, gap, bookmark);
        top.getStyleClass().add("top");
        top.setAlignment(Pos.CENTER_LEFT);
        row = new VBox();
        Shown.in(row, top, headline, found, excerpt, origin);
        row.getStyleClass().add("story-row");
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable ListedStory listed, boolean empty) {
        super.updateItem(listed, empty);
        if (empty || listed == null) {
            setGraphic(null);
            setAccessibleText(null);
            pseudoClassStateChanged(UNREAD, false);
            return;
        }
        StoryRow story = listed.row();
        boolean rightToLeft = AnyScript.isRightToLeft(story.headline());
        row.setNodeOrientation(rightToLeft ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        AnyScript.say(section, story.section());
        boolean lit = !listed.headline().isEmpty();
        headline.setText(lit ? "" : story.headline());
        headline.setVisible(!lit);
        found.setPieces(lit ? Excerpt.headline(listed) : List.of());
        found.setVisible(lit);
        List<MarkedText.Piece> pieces = Excerpt.of(listed);
        excerpt.setVisible(listed.passage() != null);
        excerpt.setPieces(pieces);
        AnyScript.say(source, story.source());
        numbers.setText(numbers(story));
        unread.setVisible(!story.read());
        bookmark.setVisible(story.bookmarked());
        pseudoClassStateChanged(UNREAD, !story.read());
        setAccessibleText("%s. %s. %s, %s. %s%s%s"
                .formatted(
                        story.headline(),
                        story.section(),
                        story.source(),
                        numbers.getText(),
                        story.read() ? "Read" : "Unread",
                        story.bookmarked() ? ", bookmarked" : "",
                        pieces.isEmpty()
                                ? ""
                                : ". "
                                        + pieces.stream()
                                                .map(MarkedText.Piece::text)
                                                .collect(Collectors.joining())));
        setGraphic(row);
    }

    private static String numbers(StoryRow story) {
        String figures = switch (story.figures()) {
            case 0 -> "";
            case 1 -> " · 1 figure";
            default -> " · " + story.figures() + " figures";
        };
        return Dates.brief(story.published(), story.undated()) + " · " + story.minutes() + " min" + figures;
    }
}
