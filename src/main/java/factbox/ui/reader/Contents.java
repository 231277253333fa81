package factbox.ui.reader;

import factbox.story.Body;
import factbox.story.Element;
import factbox.story.Node;
import factbox.story.Tag;
import factbox.story.Text;
import factbox.story.TextCursor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A story's headings in the order of its text.
record Contents(List<Heading> headings) {
    /// `level` is 2 or 3, as in HTML.
    record Heading(int offset, int level, String text) {}

    Contents {
        headings = List.copyOf(headings);
    }

    static Contents of(Body body) {
        List<Heading> headings = new ArrayList<>();
        TextCursor cursor = new TextCursor();
        body.blocks().forEach(block -> walk(block, cursor, headings));
        return new Contents(headings);
    }

    private static void walk(Element element, TextCursor cursor, List<Heading> headings) {
        cursor.enter(element);
        if (element.tag() == Tag.H2 || element.tag() == Tag.H3) {
            String text = text(element).strip();
            if (!text.isEmpty()) {
                headings.add(new Heading(cursor.offset(), element.tag() == Tag.H2 ? 2 : 3, text));
            }
        }
        for (Node child : element.children()) {
            switch (child) {
                case Text text -> cursor.text(text);
                case Element inner -> walk(inner, cursor, headings);
            }
        }
        cursor.leave(element);
    }

    private static String text(Element element) {
        StringBuilder text = new StringBuilder();
        for (Node child : element.children()) {
            text.append(
                    switch (child) {
                        case Text characters -> characters.characters();
                        case Element inner -> inner.tag() == Tag.BR ? " " : text(inner);
                    });
        }
        return text.toString();
    }

    /// The first heading behind an offset, or the last before it.
    Optional<Heading> beside(int offset, int step) {
        return step > 0
                ? headings.stream().filter(heading -> heading.offset > offset).findFirst()
                : headings.reversed().stream()
                        .filter(heading -> heading.offset < offset)
                        .findFirst();
    }
}
