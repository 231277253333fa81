package factbox.intake.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/// Makes lists of lines that begin with a bullet, whether they are parted by `br` or paragraphs of their own.
final class BulletLines {
    private static final Pattern BULLET = Pattern.compile("\\s*[•●▪■◦‣]\\s*");

    private BulletLines() {}

    static void list(Element body) {
        for (Element paragraph : List.copyOf(body.select("p"))) {
            if (paragraph.parent() == null || paragraph.closest("li, figure, td") != null) {
                continue;
            }
            List<List<Node>> lines = lines(paragraph);
            boolean all = lines.stream().allMatch(BulletLines::isPoint);
            Element before = paragraph.previousElementSibling();
            boolean goesOn = before != null && before.hasAttr("data-points");
            if (all && (lines.size() > 1 || goesOn || isPoint(paragraph.nextElementSibling()))) {
                Element list = goesOn && before != null ? before : new Element("ul").attr("data-points", "");
                lines.forEach(line -> list.appendElement("li").appendChildren(withoutBullet(line)));
                if (goesOn) {
                    paragraph.remove();
                } else {
                    paragraph.replaceWith(list);
                }
            }
        }
        body.select("[data-points]").removeAttr("data-points");
    }

    private static List<List<Node>> lines(Element paragraph) {
        List<List<Node>> lines = new ArrayList<>();
        List<Node> line = new ArrayList<>();
        for (Node node : paragraph.childNodes()) {
            if (node.nodeName().equals("br")) {
                lines.add(line);
                line = new ArrayList<>();
            } else {
                line.add(node);
            }
        }
        lines.add(line);
        lines.removeIf(each -> text(each).isBlank());
        return lines;
    }

    private static boolean isPoint(@Nullable Element next) {
        return next != null && next.normalName().equals("p") && isPoint(next.childNodes());
    }

    private static boolean isPoint(List<Node> line) {
        Matcher bullet = BULLET.matcher(text(line));
        return bullet.lookingAt() && bullet.end() < text(line).length();
    }

    private static String text(List<Node> line) {
        StringBuilder text = new StringBuilder();
        line.forEach(node -> node.nodeStream(TextNode.class).forEach(each -> text.append(each.getWholeText())));
        return text.toString();
    }

    private static List<Node> withoutBullet(List<Node> line) {
        List<TextNode> texts =
                line.stream().flatMap(node -> node.nodeStream(TextNode.class)).toList();
        for (TextNode text : texts) {
            if (!text.isBlank()) {
                text.text(BULLET.matcher(text.getWholeText()).replaceFirst(""));
                break;
            }
        }
        return line;
    }
}
