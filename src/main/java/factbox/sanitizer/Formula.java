package factbox.sanitizer;

import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/// A formula of MathML as a line of text: as its maker describes it, else by its characters.
final class Formula {
    private Formula() {}

    static String text(Element math) {
        String described = math.attr("alttext").strip();
        if (!described.isEmpty()) {
            return described;
        }
        Element annotation = math.selectFirst("annotation[encoding*=tex i], annotation[encoding*=text i]");
        return annotation == null ? written(math).strip() : annotation.text().strip();
    }

    private static String written(Element element) {
        return switch (element.normalName()) {
            case "annotation", "annotation-xml" -> "";
            case "mfrac" -> part(element, 0) + "/" + part(element, 1);
            case "msup" -> Scripts.raised(part(element, 1), ")", false).transform(power -> base(element, power, "^"));
            case "msub" -> Scripts.lowered(part(element, 1)).transform(index -> base(element, index, "_"));
            case "msubsup" -> part(element, 0) + "_" + part(element, 1) + "^" + part(element, 2);
            case "msqrt" -> "√(" + all(element) + ")";
            case "mroot" -> "√[" + part(element, 1) + "](" + part(element, 0) + ")";
            case "mi", "mn", "mtext", "ms" -> element.text().strip();
            case "mo" -> " " + element.text().strip() + " ";
            default -> all(element);
        };
    }

    /// What has no raised or lowered form of its own stands behind a sign.
    private static String base(Element element, String script, String sign) {
        return part(element, 0) + (script.equals(part(element, 1)) ? sign + script : script);
    }

    private static String all(Element element) {
        return element.children().stream()
                .map(Formula::written)
                .collect(Collectors.joining())
                .replaceAll("\\s+", " ");
    }

    /// One of the element's parts, in brackets where it has several of its own.
    private static String part(Element element, int index) {
        if (index >= element.childrenSize()) {
            return "";
        }
        String part = written(element.child(index)).strip();
        return part.contains(" ") ? "(" + part + ")" : part;
    }
}
