package factbox.story;

import java.util.function.UnaryOperator;

/// Writes text and elements as HTML: text can only ever be read as text, in content and in quoted attributes alike.
public final class Html {
    private Html() {}

    public static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }

    /// An element as the HTML that stands in a story file and that the gate reads back equal.
    public static String of(Element element) {
        return of(element, UnaryOperator.identity());
    }

    /// The same for a page of its own, where a picture's name gives way to its address.
    public static String of(Element element, UnaryOperator<String> addressOfPicture) {
        StringBuilder html = new StringBuilder();
        append(element, addressOfPicture, html);
        return html.toString();
    }

    private static void append(Element element, UnaryOperator<String> addressOfPicture, StringBuilder html) {
        html.append('<').append(element.tag().html());
        element.attributes()
                .forEach((attribute, value) -> html.append(' ')
                        .append(attribute.html())
                        .append("=\"")
                        .append(escape(attribute == Attribute.SRC ? addressOfPicture.apply(value) : value))
                        .append('"'));
        html.append('>');
        if (element.tag() == Tag.PRE) {
            html.append('\n'); // HTML drops a line break that comes first in pre; this one is for it to drop
        }
        for (Node child : element.children()) {
            switch (child) {
                case Text text -> html.append(escape(text.characters()));
                case Element inner -> append(inner, addressOfPicture, html);
            }
        }
        if (!element.tag().isVoid()) {
            html.append("</").append(element.tag().html()).append('>');
        }
    }
}
