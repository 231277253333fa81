package factbox.outlet;

import factbox.sanitizer.Sanitizer;
import factbox.story.Body;
import factbox.story.Element;
import factbox.story.Html;
import factbox.story.Tag;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.markdown.MarkdownRenderer;

/// Writes a body as Markdown that is read back as the same body: a block for which Markdown has no words, such as a
/// figure, is written as HTML, which Markdown allows.
final class MarkdownBody {
    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final HtmlRenderer TO_HTML =
            HtmlRenderer.builder().extensions(EXTENSIONS).build();
    private static final MarkdownRenderer TO_MARKDOWN =
            MarkdownRenderer.builder().extensions(EXTENSIONS).build();

    private final UnaryOperator<String> picture;

    private MarkdownBody(UnaryOperator<String> picture) {
        this.picture = picture;
    }

    static String of(Body body, Map<String, byte[]> pictures) {
        MarkdownBody named = new MarkdownBody(UnaryOperator.identity());
        MarkdownBody whole = new MarkdownBody(name -> PictureAddress.of(name, pictures));
        Set<Element> sayable = body.blocks().stream().filter(named::isSayable).collect(Collectors.toSet());
        boolean same = blocks(named.written(body, sayable)).equals(body.blocks());
        return whole.written(body, same ? sayable : Set.of());
    }

    private boolean isSayable(Element block) {
        String markdown = markdown(block);
        return !markdown.contains(MarkdownStory.FIGURES) && blocks(markdown).equals(List.of(block));
    }

    private String written(Body body, Set<Element> sayable) {
        StringBuilder markdown = new StringBuilder();
        boolean afterList = false;
        for (Element block : body.blocks()) {
            boolean list = block.tag() == Tag.UL || block.tag() == Tag.OL;
            if (!markdown.isEmpty()) {
                // two lists would be read as one
                markdown.append(afterList && list ? "\n<!-- -->\n\n" : "\n");
            }
            markdown.append(sayable.contains(block) ? markdown(block) : html(block));
            afterList = list;
        }
        return markdown.toString();
    }

    /// Empty where Markdown has no words for the block.
    private String markdown(Element block) {
        return MarkdownNodes.of(block, picture).map(TO_MARKDOWN::render).orElse("");
    }

    /// A line break that is not the first in `pre` would end the HTML, if a blank line came of it.
    private String html(Element block) {
        // a line with </pre> ends the block, so all that follows the first line is kept on one
        return Html.of(block, picture).replaceAll("(?<!^<pre>)\n", "&#10;") + "\n";
    }

    private static List<Element> blocks(String markdown) {
        return markdown.isEmpty() ? List.of() : Sanitizer.blocks(TO_HTML.render(PARSER.parse(markdown)));
    }

    /// Text in a line, with what Markdown would take for its own signs escaped.
    static String line(String text) {
        Node paragraph = new Paragraph();
        paragraph.appendChild(new Text(text.replaceAll("\\s+", " ")));
        return TO_MARKDOWN.render(paragraph).strip();
    }
}
