package factbox.ui.text;

import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;

/// A label of several lines, for text in any script.
///
/// JavaFX 26 throws from its layout wherever right-to-left text is wrapped (seen with Arabic, Persian and Hebrew, in
/// every font), so such text is laid out word by word, each word in a label of one line.
public final class WrappedText extends StackPane {
    private final String styleClass;
    private final Label label = new Label();
    private String text = "";

    /// `styleClass` is given to every label in it.
    public WrappedText(String styleClass) {
        this.styleClass = styleClass;
        getStyleClass().add("wrapped-text");
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setTextOverrun(OverrunStyle.WORD_ELLIPSIS);
        label.setMaxWidth(Double.MAX_VALUE);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
    }

    public WrappedText(String styleClass, String text) {
        this(styleClass);
        setText(text);
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
        if (AnyScript.needsBidi(text)) {
            getChildren().setAll(flow(text));
        } else {
            label.setText(text);
            if (!getChildren().contains(label)) {
                getChildren().setAll(label);
            }
        }
    }

    private FlowPane flow(String text) {
        boolean rightToLeft = AnyScript.isRightToLeft(text);
        FlowPane flow = new FlowPane();
        flow.getStyleClass().add("words");
        flow.setNodeOrientation(rightToLeft ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        List<String> chunks = WordOrder.chunks(text, rightToLeft);
        for (String chunk : chunks) {
            Label word = new Label();
            AnyScript.write(word, chunk);
            word.getStyleClass().add(styleClass);
            flow.getChildren().add(word);
        }
        return flow;
    }
}
