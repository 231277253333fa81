package factbox.sanitizer;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/// An SVG drawing without what is active in it or leads out of it: only shapes, text and paint pass.
final class Drawing {
    private static final int HEAD = 4096;
    private static final int MOST_ELEMENTS = 50_000;
    private static final Pattern ROOT = Pattern.compile("(?is).*?<(?:svg:)?svg[\\s>/].*");
    private static final Set<String> ELEMENTS = Set.of(
            "svg",
            "g",
            "defs",
            "symbol",
            "use",
            "title",
            "desc",
            "path",
            "rect",
            "circle",
            "ellipse",
            "line",
            "polyline",
            "polygon",
            "text",
            "tspan",
            "textpath",
            "lineargradient",
            "radialgradient",
            "stop",
            "pattern",
            "clippath",
            "mask",
            "marker",
            "filter",
            "fegaussianblur",
            "feoffset",
            "feblend",
            "femerge",
            "femergenode",
            "fecolormatrix",
            "fecomposite",
            "feflood",
            "style");
    private static final Pattern ADDRESS = Pattern.compile("(?i)url\\s*\\(|@import|expression\\s*\\(|javascript:|\\\\");
    private static final Pattern OWN = Pattern.compile("(?i)url\\(\\s*[\"']?#[\\w.-]+[\"']?\\s*\\)");

    private Drawing() {}

    static Optional<String> sanitised(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (!ROOT.matcher(text.substring(0, Math.min(HEAD, text.length()))).matches()) {
            return Optional.empty();
        }
        Document document = Jsoup.parse(text, "", Parser.xmlParser());
        Element root = document.selectFirst("svg, svg|svg");
        if (root == null || root.getAllElements().size() > MOST_ELEMENTS) {
            return Optional.empty();
        }
        clean(root);
        root.attr("xmlns", "http://www.w3.org/2000/svg");
        document.outputSettings().prettyPrint(false).syntax(Document.OutputSettings.Syntax.xml);
        return Optional.of(root.outerHtml());
    }

    private static void clean(Element element) {
        for (Attribute attribute : List.copyOf(element.attributes().asList())) {
            String name = attribute.getKey().toLowerCase(Locale.ROOT);
            String value = attribute.getValue();
            boolean link = name.equals("href") || name.equals("xlink:href");
            boolean active = name.startsWith("on") || (link && !value.strip().startsWith("#"));
            if (active || leadsOut(value) || name.equals("xml:base") || name.equals("src")) {
                element.removeAttr(attribute.getKey());
            }
        }
        for (Node child : List.copyOf(element.childNodes())) {
            if (child instanceof Element inner) {
                String name = inner.tagName().toLowerCase(Locale.ROOT).replaceFirst("^svg:", "");
                if (!ELEMENTS.contains(name) || (name.equals("style") && leadsOut(inner.wholeText()))) {
                    inner.remove();
                } else {
                    clean(inner);
                }
            } else if (!(child instanceof TextNode)) {
                child.remove();
            }
        }
    }

    private static boolean leadsOut(String value) {
        return ADDRESS.matcher(OWN.matcher(value).replaceAll("")).find();
    }
}
