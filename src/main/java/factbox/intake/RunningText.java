package factbox.intake;

import factbox.story.Body;
import factbox.story.Element;
import factbox.story.Node;
import factbox.story.Tag;
import factbox.story.Text;

/// An article's text from its first sentence to its last: without the pictures' captions, which are no part of it.
public final class RunningText {
    private final StringBuilder text = new StringBuilder();

    private RunningText() {}

    /// A line a block.
    public static String of(Body body) {
        RunningText running = new RunningText();
        body.blocks().forEach(running::append);
        return running.text.toString().strip();
    }

    private void append(Element element) {
        boolean line = element.tag().isBlock() || element.tag() == Tag.BR;
        if (element.tag() == Tag.FIGCAPTION) {
            return;
        }
        if (line) {
            breakLine();
        }
        for (Node child : element.children()) {
            switch (child) {
                case Text characters -> text.append(characters.characters());
                case Element inner -> append(inner);
            }
        }
        if (line) {
            breakLine();
        }
    }

    private void breakLine() {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }
}
