package factbox.outlet;

import factbox.story.Attribute;
import factbox.story.Body;
import factbox.story.Element;
import factbox.story.Html;
import factbox.story.Node;
import factbox.story.Tag;
import factbox.story.Text;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Writes a body as the XHTML that books demand: an element in a place where it may not be becomes one that may.
final class XhtmlBody {
    /// What may stand in a place: blocks and text, or text with its emphases and links, or that without links.
    private enum Place {
        FLOW,
        PHRASING,
        LINK
    }

    private final StringBuilder xhtml = new StringBuilder();
    private final Map<String, String> pictures;

    private XhtmlBody(Map<String, String> pictures) {
        this.pictures = pictures;
    }

    /// `pictures` has the addresses of those that are there, by the names that the body has for them.
    static String of(Body body, Map<String, String> pictures) {
        XhtmlBody writer = new XhtmlBody(pictures);
        for (Element block : body.blocks()) {
            writer.element(block, Place.FLOW);
            writer.xhtml.append('\n');
        }
        return writer.xhtml.toString();
    }

    private void nodes(List<Node> nodes, Place place) {
        for (Node node : nodes) {
            switch (node) {
                case Text text -> xhtml.append(Html.escape(text.characters()));
                case Element element -> element(element, place);
            }
        }
    }

    private void element(Element element, Place place) {
        if (element.tag().isBlock() && place != Place.FLOW) {
            in("span", " class=\"block\"", element.children(), place);
            return;
        }
        switch (element.tag()) {
            case IMG -> picture(element);
            case BR -> xhtml.append("<br/>");
            case A -> link(element, place);
            case P, H2, H3, PRE -> in(element.tag().html(), "", element.children(), Place.PHRASING);
            case EM, STRONG, CODE ->
                in(element.tag().html(), "", element.children(), place == Place.LINK ? Place.LINK : Place.PHRASING);
            case BLOCKQUOTE -> in("blockquote", "", element.children(), Place.FLOW);
            case UL, OL -> list(element);
            case FIGURE -> figure(element);
            case TABLE -> table(element);
            case LI, FIGCAPTION, CAPTION, THEAD, TBODY, TR, TH, TD -> in("div", "", element.children(), Place.FLOW);
        }
    }

    private void in(String tag, String attributes, List<Node> children, Place place) {
        xhtml.append('<').append(tag).append(attributes).append('>');
        if (tag.equals("pre")) {
            xhtml.append('\n'); // HTML drops a line break that comes first in pre
        }
        nodes(children, place);
        xhtml.append("</").append(tag).append('>');
    }

    private void picture(Element element) {
        String alternative = Html.escape(element.attributes().getOrDefault(Attribute.ALT, ""));
        String address = pictures.get(element.attributes().getOrDefault(Attribute.SRC, ""));
        xhtml.append(
                address == null
                        ? "<span class=\"missing\">%s</span>".formatted(alternative)
                        : "<img src=\"%s\" alt=\"%s\"/>".formatted(address, alternative));
    }

    private void link(Element element, Place place) {
        String address = element.attributes().getOrDefault(Attribute.HREF, "");
        if (place != Place.LINK && isWellFormed(address)) {
            in("a", " href=\"" + Html.escape(address) + "\"", element.children(), Place.LINK);
        } else {
            in("span", "", element.children(), place == Place.LINK ? Place.LINK : Place.PHRASING);
        }
    }

    private static boolean isWellFormed(String address) {
        try {
            URI uri = new URI(address);
            return uri.isOpaque() || uri.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private void list(Element list) {
        xhtml.append('<').append(list.tag().html()).append('>');
        for (Node child : list.children()) {
            if (child instanceof Element item && item.tag() == Tag.LI) {
                in("li", "", item.children(), Place.FLOW);
            } else {
                in("li", "", List.of(child), Place.FLOW);
            }
        }
        xhtml.append("</").append(list.tag().html()).append('>');
    }

    /// A caption may only stand at a figure's beginning or end.
    private void figure(Element figure) {
        List<Node> children = figure.children();
        Optional<Element> caption = Optional.ofNullable(children.isEmpty() ? null : children.getLast())
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .filter(last -> last.tag() == Tag.FIGCAPTION);
        xhtml.append("<figure>");
        nodes(caption.isPresent() ? children.subList(0, children.size() - 1) : children, Place.FLOW);
        caption.ifPresent(last -> in("figcaption", "", last.children(), Place.FLOW));
        xhtml.append("</figure>");
    }

    private void table(Element table) {
        List<Element> parts = elements(table);
        List<Element> rows =
                parts.stream().filter(part -> part.tag() != Tag.CAPTION).toList();
        if (rows.isEmpty()) {
            in("div", "", table.children(), Place.FLOW);
            return;
        }
        xhtml.append("<table>");
        if (parts.getFirst().tag() == Tag.CAPTION) {
            in("caption", "", parts.getFirst().children(), Place.PHRASING);
        }
        boolean headed = rows.getFirst().tag() == Tag.THEAD;
        if (headed) {
            rows("thead", rows.subList(0, 1));
        }
        List<Element> rest = rows.subList(headed ? 1 : 0, rows.size());
        if (!rest.isEmpty()) {
            rows("tbody", rest);
        }
        xhtml.append("</table>");
    }

    private void rows(String group, List<Element> parts) {
        xhtml.append('<').append(group).append('>');
        for (Element part : parts) {
            List<Element> rows = part.tag() == Tag.TR ? List.of(part) : elements(part);
            rows.forEach(this::row);
        }
        xhtml.append("</").append(group).append('>');
    }

    private void row(Element row) {
        List<Element> cells = elements(row);
        xhtml.append(cells.isEmpty() ? "<tr><td></td>" : "<tr>");
        for (Element cell : cells) {
            StringBuilder attributes = new StringBuilder();
            cell.attributes()
                    .forEach((attribute, value) -> attributes
                            .append(' ')
                            .append(attribute.html())
                            .append("=\"")
                            .append(Html.escape(value))
                            .append('"'));
            // a heading may stand in td, but not in th
            if (cell.tag() == Tag.TH) {
                in("th", attributes.toString(), cell.children(), Place.PHRASING);
            } else {
                in("td", attributes.toString(), cell.children(), Place.FLOW);
            }
        }
        xhtml.append("</tr>");
    }

    private static List<Element> elements(Element parent) {
        return parent.children().stream()
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
    }
}
