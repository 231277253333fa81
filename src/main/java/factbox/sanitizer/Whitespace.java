package factbox.sanitizer;

import factbox.story.Element;
import factbox.story.Node;
import factbox.story.Tag;
import factbox.story.Text;
import java.util.ArrayList;
import java.util.List;

/// Collapses white space as a browser shows it, so that a story's text is what its reader sees.
final class Whitespace {
    /// What came last in the line: a line's start and a space both swallow the space that follows.
    private boolean swallow = true;

    private Whitespace() {}

    /// The nodes without leading, trailing and repeated spaces in each line, and without elements left empty by that.
    static List<Node> collapse(List<Node> nodes) {
        List<Node> forward = new Whitespace().pass(nodes, false);
        return new Whitespace().pass(forward, true);
    }

    private List<Node> pass(List<Node> nodes, boolean fromEnd) {
        List<Node> kept = new ArrayList<>();
        for (Node node : fromEnd ? nodes.reversed() : nodes) {
            switch (node) {
                case Text text -> {
                    String characters = fromEnd ? trimEnd(text.characters()) : squeeze(text.characters());
                    if (!characters.isEmpty()) {
                        kept.add(new Text(characters));
                    }
                }
                case Element element -> element(element, fromEnd, kept);
            }
        }
        return fromEnd ? new ArrayList<>(kept.reversed()) : kept;
    }

    private void element(Element element, boolean fromEnd, List<Node> kept) {
        boolean line = element.tag().isBlock() || element.tag() == Tag.BR;
        swallow = line || swallow;
        if (element.tag() == Tag.PRE || element.tag().isVoid()) {
            kept.add(element);
            swallow = line;
        } else {
            List<Node> children = pass(element.children(), fromEnd);
            boolean cell = element.tag() == Tag.TD || element.tag() == Tag.TH;
            if (!children.isEmpty() || cell) {
                kept.add(new Element(element.tag(), element.attributes(), children));
            }
            swallow = line || swallow;
        }
    }

    private String squeeze(String characters) {
        StringBuilder squeezed = new StringBuilder(characters.length());
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            boolean space = c == ' ' || c == '\n' || c == '\t' || c == '\f';
            if (!space) {
                squeezed.append(c);
            } else if (!swallow) {
                squeezed.append(' ');
            }
            swallow = space;
        }
        return squeezed.toString();
    }

    /// Going backwards only the line's last space is left to drop.
    private String trimEnd(String characters) {
        String trimmed =
                swallow && characters.endsWith(" ") ? characters.substring(0, characters.length() - 1) : characters;
        swallow = trimmed.isEmpty() && swallow;
        return trimmed;
    }
}
