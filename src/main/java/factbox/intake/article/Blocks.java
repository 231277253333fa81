package factbox.intake.article;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// What makes a block of text: which elements part it, and which run on in its lines.
final class Blocks {
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0]+");
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "br", "cite", "code", "data", "del", "dfn", "em", "font",
            "i", "img", "ins", "kbd", "label", "mark", "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strike",
            "strong", "rb", "rtc", "sub", "sup", "time", "tt", "u", "var", "wbr");

    private Blocks() {}

    static String squeeze(String text) {
        return SPACE.matcher(text).replaceAll(" ").strip();
    }

    static boolean isInline(Node node) {
        return node instanceof TextNode
                || (node instanceof Element element && (INLINE.contains(element.normalName()) || isFormula(element)));
    }

    private static boolean isFormula(Element element) {
        return element.tag().namespace().endsWith("MathML");
    }

    /// The characters that are left when white space is squeezed.
    static int length(String text) {
        int length = 0;
        boolean space = true;
        for (int i = 0; i < text.length(); i++) {
            boolean isSpace = text.charAt(i) <= ' ' || text.charAt(i) == '\u00A0';
            length += isSpace && space ? 0 : 1;
            space = isSpace;
        }
        return length;
    }
}
