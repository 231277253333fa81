package factbox.story;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Counts a body's text as it is walked, so that everyone who walks it agrees on every offset.
///
/// Blocks are parted by one line break, `br` is one, and nothing else adds or drops a character.
public final class TextCursor {
    private final @Nullable StringBuilder text;
    private final List<Span> blocks = new ArrayList<>();
    private boolean breakDue = true;
    private int blockStart;
    private int length;

    /// At the beginning of a body.
    public TextCursor() {
        this(0);
    }

    /// Behind blocks of a body whose text is so long.
    public TextCursor(int before) {
        length = before;
        blockStart = before;
        text = null;
    }

    private TextCursor(StringBuilder text) {
        this.text = text;
    }

    /// One that keeps the text it counts, for [#read].
    static TextCursor keeping() {
        return new TextCursor(new StringBuilder());
    }

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
            if (length > 0) {
                add("\n");
            }
            blockStart = length;
            breakDue = false;
        }
        int start = length;
        add(characters);
        return start;
    }

    private void add(String characters) {
        length += characters.length();
        if (text != null) {
            text.append(characters);
        }
    }

    /// The offset of the next character to come.
    public int offset() {
        return length + (breakDue && length > 0 ? 1 : 0);
    }

    /// How long the text is so far.
    public int length() {
        return length;
    }

    StoryText read() {
        endBlock();
        return new StoryText(String.valueOf(text), blocks);
    }

    private void endBlock() {
        if (length > blockStart) {
            blocks.add(new Span(blockStart, length));
        }
        blockStart = length;
    }
}
