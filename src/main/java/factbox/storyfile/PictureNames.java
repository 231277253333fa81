package factbox.storyfile;

import factbox.story.Attribute;
import factbox.story.Body;
import factbox.story.Element;
import factbox.story.Node;
import java.util.LinkedHashSet;
import java.util.Set;

/// The names that a body has for the pictures that come with it, in the order in which they are shown.
public final class PictureNames {
    private PictureNames() {}

    public static Set<String> of(Body body) {
        Set<String> names = new LinkedHashSet<>();
        body.blocks().forEach(block -> collect(block, names));
        return names;
    }

    private static void collect(Element element, Set<String> names) {
        String name = element.attributes().get(Attribute.SRC);
        if (name != null) {
            names.add(name);
        }
        for (Node child : element.children()) {
            if (child instanceof Element inner) {
                collect(inner, names);
            }
        }
    }
}
