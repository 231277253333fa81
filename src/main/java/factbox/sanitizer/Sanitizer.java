package factbox.sanitizer;

import factbox.story.Attribute;
import factbox.story.Element;
import factbox.story.Html;
import factbox.story.Node;
import factbox.story.Tag;
import factbox.story.Text;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/// Turns a fragment of HTML into blocks of the closed vocabulary: what is active, hidden or unknown does not pass.
///
/// An unknown element gives its content to its parent; one whose content is no text (`script`, `object`, …) goes whole.
public final class Sanitizer {
    private static final Set<String> DROPPED_WHOLE = Set.of(
            "applet",
            "audio",
            "base",
            "button",
            "canvas",
            "datalist",
            "dialog",
            "embed",
            "frame",
            "frameset",
            "head",
            "iframe",
            "input",
            "link",
            "map",
            "math",
            "meta",
            "noembed",
            "noframes",
            "noscript",
            "object",
            "optgroup",
            "option",
            "param",
            "plaintext",
            "portal",
            "script",
            "select",
            "source",
            "style",
            "svg",
            "template",
            "textarea",
            "title",
            "track",
            "video",
            "xmp");
    /// Unknown, but on lines of their own: their content must not run into what stands before or after them.
    private static final Set<String> APART = Set.of(
            "address",
            "article",
            "aside",
            "body",
            "center",
            "dd",
            "details",
            "dir",
            "div",
            "dl",
            "dt",
            "fieldset",
            "footer",
            "form",
            "header",
            "hgroup",
            "hr",
            "legend",
            "listing",
            "main",
            "menu",
            "nav",
            "search",
            "section",
            "summary");
    private static final Map<String, Tag> EQUIVALENT =
            Map.of("b", Tag.STRONG, "i", Tag.EM, "h1", Tag.H2, "h4", Tag.H3, "h5", Tag.H3, "h6", Tag.H3);
    private static final Pattern SPACE = Pattern.compile("[\\p{Z}\\s]+");
    private static final int DEEPEST = Element.MAX_DEPTH - 4;
    private static final int ROUNDS = 8;

    private Sanitizer() {}

    /// The blocks in a fragment of HTML; loose text and inline elements come in paragraphs of their own.
    ///
    /// What is left when elements are taken away may be read in another way, such as a paragraph in a paragraph. So
    /// it is read again until it stays the same: blocks that are written down and read back are the same blocks.
    public static List<Element> blocks(String html) {
        return PlainBlocks.read(html).map(List::of).orElseGet(() -> settled(html));
    }

    /// The same without looking for what needs no parser.
    static List<Element> settled(String html) {
        List<Element> blocks = read(html);
        for (int round = 0; round < ROUNDS; round++) {
            List<Element> again = blocks.stream()
                    .flatMap(block -> read(Html.of(block)).stream())
                    .toList();
            if (again.equals(blocks)) {
                return blocks;
            }
            blocks = again;
        }
        throw new IllegalArgumentException("holds HTML that has no settled meaning");
    }

    /// A text that is no HTML, such as a headline, without what hides or reorders it.
    public static String text(String text) {
        return Characters.visible(text);
    }

    /// Text of any origin as one harmless line: a headline, a name.
    public static String line(String text) {
        return SPACE.matcher(Characters.harmless(text)).replaceAll(" ").strip();
    }

    private static List<Element> read(String html) {
        org.jsoup.nodes.Element root = Parser.parseBodyFragment(html, "").body();
        Flattening.of(root);
        return inBlocks(Whitespace.collapse(children(root, 0, false)));
    }

    private static List<Node> children(org.jsoup.nodes.Element parent, int depth, boolean preformatted) {
        List<Node> kept = new ArrayList<>();
        for (org.jsoup.nodes.Node child : parent.childNodes()) {
            if (child instanceof TextNode text) {
                String characters = Characters.harmless(text.getWholeText());
                if (!characters.isEmpty()) {
                    kept.add(new Text(
                            preformatted
                                    ? characters
                                    : characters.replace('\n', ' ').replace('\t', ' ')));
                }
            } else if (child instanceof org.jsoup.nodes.Element element) {
                kept.addAll(element(element, depth, preformatted));
            }
        }
        return kept;
    }

    private static List<Node> element(org.jsoup.nodes.Element element, int depth, boolean preformatted) {
        String name = element.normalName();
        if (DROPPED_WHOLE.contains(name)
                || element.hasAttr("hidden")
                || !element.tag().namespace().endsWith("xhtml")) {
            return List.of();
        }
        Tag tag = EQUIVALENT.getOrDefault(name, Tag.named(name).orElse(null));
        if (tag == null || depth >= DEEPEST) {
            boolean apart = APART.contains(name);
            List<Node> content = children(element, apart ? depth + 1 : depth, preformatted);
            return apart ? apart(content, preformatted) : content;
        }
        Map<Attribute, String> attributes = attributes(element, tag);
        if (tag == Tag.IMG && !attributes.containsKey(Attribute.SRC) && !isLinked(element)) {
            String alternative = attributes.getOrDefault(Attribute.ALT, "");
            return alternative.isBlank() ? List.of() : List.of(new Text(alternative));
        }
        if (tag.isVoid()) {
            return List.of(new Element(tag, attributes, List.of()));
        }
        List<Node> children = children(element, depth + 1, preformatted || tag == Tag.PRE);
        boolean cell = tag == Tag.TD || tag == Tag.TH;
        return children.isEmpty() && !cell ? List.of() : List.of(new Element(tag, attributes, children));
    }

    /// A picture that stayed where it was: the link around it has its address.
    private static boolean isLinked(org.jsoup.nodes.Element image) {
        org.jsoup.nodes.Element parent = image.parent();
        return parent != null
                && parent.normalName().equals("a")
                && attributes(parent, Tag.A).containsKey(Attribute.HREF);
    }

    private static List<Node> apart(List<Node> content, boolean preformatted) {
        if (preformatted) {
            content.add(new Text("\n"));
            return content;
        }
        List<Element> blocks = inBlocks(content);
        return blocks.isEmpty() ? List.of(new Text(" ")) : List.copyOf(blocks);
    }

    private static Map<Attribute, String> attributes(org.jsoup.nodes.Element element, Tag tag) {
        Map<Attribute, String> kept = new EnumMap<>(Attribute.class);
        for (org.jsoup.nodes.Attribute attribute : element.attributes()) {
            Attribute.named(attribute.getKey().toLowerCase(Locale.ROOT))
                    .filter(tag::allows)
                    .ifPresent(known -> {
                        String value = Characters.harmless(attribute.getValue()).strip();
                        if (known.accepts(value)) {
                            kept.put(known, value);
                        }
                    });
        }
        return kept;
    }

    private static List<Element> inBlocks(List<Node> nodes) {
        List<Element> blocks = new ArrayList<>();
        List<Node> loose = new ArrayList<>();
        for (Node node : nodes) {
            if (node instanceof Element element && element.tag().isBlock()) {
                addParagraph(loose, blocks);
                blocks.add(element);
            } else {
                loose.add(node);
            }
        }
        addParagraph(loose, blocks);
        return blocks;
    }

    private static void addParagraph(List<Node> loose, List<Element> blocks) {
        if (loose.isEmpty()) {
            return;
        }
        List<Node> content = Whitespace.collapse(loose);
        if (!content.isEmpty()) {
            blocks.add(new Element(Tag.P, content));
        }
        loose.clear();
    }
}
