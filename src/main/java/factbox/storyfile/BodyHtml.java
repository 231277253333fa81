package factbox.storyfile;

import factbox.story.Element;
import factbox.story.Html;
import factbox.story.Node;
import factbox.story.Text;

/// A block of a story's body as the HTML that stands in a story file.
final class BodyHtml {
    private BodyHtml() {}

    static String write(Element block) {
        StringBuilder html = new StringBuilder();
        append(block, html);
        return html.toString();
    }

    private static void append(Element element, StringBuilder html) {
        html.append('<').append(element.tag().html());
        element.attributes()
                .forEach((attribute, value) -> html.append(' ')
                        .append(attribute.html())
                        .append("=\"")
                        .append(Html.escape(value))
                        .append('"'));
        html.append('>');
        for (Node child : element.children()) {
            switch (child) {
                case Text text -> html.append(Html.escape(text.characters()));
                case Element inner -> append(inner, html);
            }
        }
        if (!element.tag().isVoid()) {
            html.append("</").append(element.tag().html()).append('>');
        }
    }
}
