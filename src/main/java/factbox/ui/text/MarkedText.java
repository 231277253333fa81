package factbox.ui.text;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// Running text with some of its words marked, in any script, that shows as much as there is room for.
///
/// Right-to-left text is laid out word by word, for the reason that [WrappedText] gives.
public final class MarkedText extends StackPane {
    /// A height that is a line's but for rounding is a line's.
    private static final double ROUNDING = 0.05;

    /// A piece of the text, which is marked or not.
    public record Piece(String text, boolean marked) {}

    private final String styleClass;
    private final Rectangle clip = new Rectangle();

    /// `styleClass` is given to every piece, and `marked` to those that are.
    public MarkedText(String styleClass) {
        this.styleClass = styleClass;
        getStyleClass().add("marked-text");
        setMinHeight(0);
        setAlignment(Pos.TOP_LEFT);
        setClip(clip);
    }

    public void setPieces(List<Piece> pieces) {
        String all = String.join("", pieces.stream().map(Piece::text).toList());
        getChildren().setAll(AnyScript.needsBidi(all) ? words(pieces, all) : flow(pieces));
    }

    /// No line is shown in part.
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        clip.setWidth(getWidth());
        double line = lineHeight();
        clip.setHeight(line == 0 ? getHeight() : Math.floor(getHeight() / line + ROUNDING) * line);
    }

    private double lineHeight() {
        if (getChildren().isEmpty()
                || !(getChildren().getFirst() instanceof Pane flow)
                || flow.getChildren().isEmpty()) {
            return 0;
        }
        Node first = flow.getChildren().getFirst();
        if (first instanceof Text piece) {
            Text line = new Text("x");
            line.setFont(piece.getFont());
            return line.getLayoutBounds().getHeight();
        }
        return first.getLayoutBounds().getHeight();
    }

    private TextFlow flow(List<Piece> pieces) {
        TextFlow flow = new TextFlow();
        for (Piece piece : pieces) {
            flow.getChildren().add(styled(new Text(piece.text()), piece.marked()));
        }
        return flow;
    }

    private FlowPane words(List<Piece> pieces, String all) {
        boolean rightToLeft = AnyScript.isRightToLeft(all);
        FlowPane flow = new FlowPane();
        flow.getStyleClass().add("words");
        flow.setNodeOrientation(rightToLeft ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        for (Piece piece : wholeWords(pieces)) {
            for (String word : WordOrder.chunks(piece.text(), rightToLeft)) {
                Label label = new Label();
                AnyScript.write(label, word);
                flow.getChildren().add(styled(label, piece.marked()));
            }
        }
        return flow;
    }

    /// A word of which a part is marked is marked, for its letters stand apart where it is cut.
    static List<Piece> wholeWords(List<Piece> pieces) {
        List<Piece> whole = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean marked = false;
        for (Piece piece : pieces) {
            for (int at = 0; at < piece.text().length(); at++) {
                char c = piece.text().charAt(at);
                if (Character.isWhitespace(c)) {
                    add(word, marked, whole);
                    marked = false;
                } else {
                    word.append(c);
                    marked |= piece.marked();
                }
            }
        }
        add(word, marked, whole);
        return whole;
    }

    /// Words side by side that are marked alike are one piece.
    private static void add(StringBuilder word, boolean marked, List<Piece> into) {
        if (word.isEmpty()) {
            return;
        }
        if (!into.isEmpty() && into.getLast().marked() == marked) {
            into.add(new Piece(into.removeLast().text() + " " + word, marked));
        } else {
            into.add(new Piece(word.toString(), marked));
        }
        word.setLength(0);
    }

    private Node styled(Node node, boolean marked) {
        List<String> classes = new ArrayList<>(List.of(styleClass));
        if (marked) {
            classes.add("marked");
        }
        node.getStyleClass().addAll(classes);
        return node;
    }
}
