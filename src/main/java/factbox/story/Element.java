package factbox.story;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// An element of the closed vocabulary; that it exists shows that its attributes and depth are allowed.
public record Element(Tag tag, Map<Attribute, String> attributes, List<Node> children) implements Node {
    /// Deeper nesting than any story needs is refused, so that every walk over a body may recurse.
    public static final int MAX_DEPTH = 64;

    public Element {
        attributes.forEach((attribute, value) -> {
            Checks.that(tag.allows(attribute), "<%s> has no %s".formatted(tag.html(), attribute.html()));
            Checks.that(attribute.accepts(value), "<%s> has a bad %s".formatted(tag.html(), attribute.html()));
            Checks.characters(attribute.html(), value);
        });
        if (tag.isVoid() && !children.isEmpty()) {
            throw new IllegalArgumentException("<%s> has no content".formatted(tag.html()));
        }
        attributes = attributes.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(attributes));
        children = List.copyOf(children);
        Checks.that(depth(children) < MAX_DEPTH, "the body is nested deeper than " + MAX_DEPTH);
    }

    public Element(Tag tag, List<Node> children) {
        this(tag, Map.of(), children);
    }

    private static int depth(List<Node> children) {
        int deepest = 0;
        for (Node child : children) {
            if (child instanceof Element element) {
                deepest = Math.max(deepest, 1 + depth(element.children));
            }
        }
        return deepest;
    }
}
