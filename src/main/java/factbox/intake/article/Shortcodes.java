package factbox.intake.article;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/// Takes out what a blog's program should have put something else for: `[gallery ids="1,2"]`, `[/caption]`.
final class Shortcodes {
    private static final Pattern CODE = Pattern.compile("\\[/(?:[a-z][a-z0-9]*_)*[a-z][a-z0-9]+\\]"
            + "|\\[[a-z][a-z0-9_-]*(?:\\s+[a-z][\\w-]*=(?:[\"“”″'’]+[^\\]\"“”″]*[\"“”″'’]+|[^\\s\\]]+))+\\s*/?\\]"
            + "|\\[(?:[a-z][a-z0-9]*_)+[a-z0-9]+\\s*/?\\]|\\[(?:gallery|caption|embed|audio|video|playlist)\\]");

    private Shortcodes() {}

    static void remove(Element body) {
        List<TextNode> texts = body.nodeStream(TextNode.class)
                .filter(text -> text.getWholeText().indexOf('[') >= 0)
                .toList();
        for (TextNode text : texts) {
            Element parent = text.parent();
            if (parent != null && parent.closest("pre, code") == null) {
                text.text(CODE.matcher(text.getWholeText()).replaceAll(""));
            }
        }
    }
}
