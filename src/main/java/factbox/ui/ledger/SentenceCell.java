package factbox.ui.ledger;

import factbox.search.LedgerRow;
import factbox.session.LedgerLine;
import factbox.story.Span;
import factbox.ui.text.AnyScript;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/// The sentence of a row in one line, its figure in bold and always in view.
final class SentenceCell extends TableCell<LedgerLine, LedgerLine> {
    private static final int BEFORE = 28;
    private static final double LONGEST_FIGURE = 260;
    /// Of the cell's width, what the words before the figure keep.
    private static final double SHARE_BEFORE = 0.4;

    private final Label before = new Label();
    private final Label figure = new Label();
    private final Label after = new Label();
    private final HBox line = new HBox(before, figure, after);

    SentenceCell() {
        getStyleClass().add("sentence");
        figure.getStyleClass().add("said");
        before.setTextOverrun(OverrunStyle.LEADING_WORD_ELLIPSIS);
        before.setAlignment(Pos.CENTER_RIGHT); // what is left of it stands beside the figure
        figure.setMinWidth(USE_PREF_SIZE);
        figure.setMaxWidth(LONGEST_FIGURE);
        after.setMinWidth(0);
        after.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(after, Priority.ALWAYS);
        line.setAlignment(Pos.CENTER_LEFT);
    }

    @Override
    protected void layoutChildren() {
        double kept = Math.ceil(Math.min(before.prefWidth(-1), getWidth() * SHARE_BEFORE));
        before.setMinWidth(kept);
        before.setMaxWidth(kept);
        super.layoutChildren();
    }

    @Override
    protected void updateItem(@Nullable LedgerLine item, boolean empty) {
        super.updateItem(item, empty);
        LedgerRow row = empty || item == null ? null : item.row();
        Span said = row == null ? null : row.said();
        if (row == null || said == null) {
            setGraphic(null);
            return;
        }
        String sentence = row.sentence();
        String start = sentence.substring(0, said.start());
        int cut = start.length() > BEFORE ? start.indexOf(' ', start.length() - BEFORE) : -1;
        AnyScript.write(before, cut < 0 ? start : "…" + start.substring(cut + 1));
        AnyScript.write(figure, said.in(sentence).replace('\n', ' '));
        AnyScript.write(after, sentence.substring(said.end()).replace('\n', ' '));
        line.setNodeOrientation(
                AnyScript.isRightToLeft(sentence) ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        setGraphic(line);
    }
}
