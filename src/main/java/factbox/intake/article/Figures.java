package factbox.intake.article;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/// Gives pictures and their captions the elements that say so, whatever the page made them of.
final class Figures {
    private Figures() {}

    static void tidy(Element container) {
        for (Element element : List.copyOf(container.select("*"))) {
            if (!element.equals(container)
                    && element.parent() != null
                    && Hints.isCaption(element)
                    && !inCaption(element)) {
                if (element.selectFirst("img, table, pre") == null) {
                    element.tagName("figcaption");
                }
            }
        }
        for (Element figure : container.select("figure")) {
            if (figure.selectFirst("table, pre, blockquote, figure figure") == null) {
                captionOf(figure);
            }
        }
        for (Element caption : container.select("figcaption")) {
            if (caption.closest("figure") == null) {
                caption.wrap("<figure></figure>");
            }
        }
    }

    private static boolean inCaption(Element element) {
        return element.parent() != null && element.parent().closest("figcaption") != null;
    }

    /// All text of a figure of pictures is their caption.
    private static void captionOf(Element figure) {
        List<Element> pictures = List.copyOf(figure.select("img"));
        Element caption = new Element("figcaption");
        pictures.forEach(Element::remove);
        if (figure.hasText()) {
            for (Node child : List.copyOf(figure.childNodes())) {
                caption.appendChild(child);
            }
            caption.select("figcaption figcaption").unwrap();
        }
        figure.empty();
        figure.appendChildren(pictures);
        if (caption.hasText()) {
            figure.appendChild(caption);
        }
    }
}
