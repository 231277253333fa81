package factbox.intake.article;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/// Puts what components show in the place where they show it: a declared shadow root with its slots filled.
final class ShadowRoots {
    private ShadowRoots() {}

    /// The innermost first: a slot is filled from its own host.
    static void flatten(Element body) {
        for (Element template : body.select("template[shadowrootmode], template[shadowroot]")
                .asList()
                .reversed()) {
            Element host = template.parent();
            if (host == null) {
                continue;
            }
            List<Node> light = new ArrayList<>(host.childNodes());
            light.remove(template);
            light.forEach(Node::remove);
            for (Element slot : List.copyOf(template.select("slot"))) {
                fill(slot, light);
            }
            host.empty();
            for (Node node : List.copyOf(template.childNodes())) {
                host.appendChild(node);
            }
        }
    }

    /// What is meant for no slot by name comes into the one without a name.
    private static void fill(Element slot, List<Node> light) {
        String name = slot.attr("name");
        List<Node> assigned = light.stream()
                .filter(node -> (node instanceof Element element ? element.attr("slot") : "").equals(name))
                .toList();
        boolean given = assigned.stream()
                .anyMatch(node -> node instanceof Element || !node.outerHtml().isBlank());
        if (given) {
            assigned.forEach(slot::before);
            light.removeAll(assigned);
            slot.remove();
        } else {
            slot.unwrap();
        }
    }
}
