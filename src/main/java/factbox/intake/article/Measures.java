package factbox.intake.article;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// How much text each element of a page holds, how much of it is links, and whether it holds blocks: counted once.
final class Measures {
    private record Measure(int length, int linked, boolean block) {}

    private static final Measure NONE = new Measure(0, 0, false);

    private final Map<Element, Measure> measures = new HashMap<>();

    Measures(Element root) {
        measure(root, root.closest("a") != null);
    }

    private Measure measure(Element element, boolean inLink) {
        boolean link = inLink || isLink(element);
        int length = 0;
        int linked = 0;
        boolean block = !Blocks.isInline(element);
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode text) {
                int characters = Blocks.length(text.getWholeText());
                length += characters;
                linked += link ? characters : 0;
            } else if (child instanceof Element inner) {
                Measure measure = measure(inner, link);
                length += measure.length;
                linked += measure.linked;
                block |= measure.block;
            }
        }
        Measure measure = new Measure(length, linked, block);
        measures.put(element, measure);
        return measure;
    }

    /// Leads to another page, and not to a place on this one.
    private static boolean isLink(Element element) {
        String address = element.attr("href");
        return element.normalName().equals("a")
                && !address.isEmpty()
                && !address.startsWith("#")
                && !address.regionMatches(true, 0, "javascript:", 0, 11);
    }

    int length(Element element) {
        return measures.getOrDefault(element, NONE).length;
    }

    /// How much of the text is links, from 0 to 1.
    double linkDensity(Element element) {
        Measure measure = measures.getOrDefault(element, NONE);
        return measure.length == 0 ? 0 : (double) measure.linked / measure.length;
    }

    /// Is a block or holds one.
    boolean isBlock(Element element) {
        return measures.getOrDefault(element, NONE).block;
    }

    /// The text that stands in this element itself: in no block within it.
    String ownText(Element element) {
        StringBuilder text = new StringBuilder();
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode node) {
                text.append(node.getWholeText());
            } else if (child instanceof Element inner && !isBlock(inner)) {
                text.append(inner.normalName().equals("br") ? " " : inner.text());
            }
        }
        return Blocks.squeeze(text.toString());
    }
}
