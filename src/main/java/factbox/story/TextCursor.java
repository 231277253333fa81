package factbox.story;

import java.util.ArrayList;
import java.util.List;

/// Counts a body's text as it is walked, so that everyone who walks it agrees on every offset.
///
/// Blocks are parted by one line break, `br` is one, and nothing else adds or drops a character.
public final class TextCursor {
    private final StringBuilder text = new StringBuilder();
    private final List<Span> blocks = new ArrayList<>();
    private boolean breakDue = true;
    private int blockStart;

    /// To be called on entering an element, before its children.
    public void enter(Element element) {
        if (element.tag() == Tag.BR) {
            append("\n");
        } else if (element.tag().isBlock()) {
            breakDue = true;
        }
    }

    /// To be called for each text node; returns the offset of its first character.
    public int text(Text node) {
        return append(node.characters());
    }

    /// To be called on leaving an element, after its children.
    public void leave(Element element) {
        if (element.tag().isBlock()) {
            breakDue = true;
        }
    }

    private int append(String characters) {
        if (breakDue && !characters.isEmpty()) {
            endBlock();
            if (!text.isEmpty()) {
                text.append('\n');
            }
            blockStart = text.length();
            breakDue = false;
        }
        int start = text.length();
        text.append(characters);
        return start;
    }

    /// The offset of the next character to come.
    public int offset() {
        return text.length() + (breakDue && !text.isEmpty() ? 1 : 0);
    }

    StoryText read() {
        endBlock();
        return new StoryText(text.toString(), blocks);
    }

    private void endBlock() {
        if (text.length() > blockStart) {
            blocks.add(new Span(blockStart, text.length()));
        }
        blockStart = text.length();
    }
}
