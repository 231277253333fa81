package factbox.intake.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// Cuts off what follows an article's last sentence: credits, and lists of other things to read.
final class Ending {
    private static final int LAST_BLOCKS = 5;
    private static final Pattern CREDIT = Pattern.compile(
            "(?i)\\(?(?:(?:additional |with )?(?:reporting|writing|editing)|edited|compiled|written)(?: and \\w+)? by\\b.*"
                    + "|.{3,120}\\bcontributed (?:reporting|research|to this (?:report|story|article))\\b.*"
                    + "|(?:write|e-?mail|contact|send)\\b.{0,60}\\S+@\\S+"
                    + "|follow\\b.{0,120}(?:twitter|facebook|instagram|coverage|@\\w+|https?:)\\b?.{0,80}"
                    + "|(?:©|\\(c\\)|copyright)\\b.*|[_*\\-–—=#•. ]+");

    private Ending() {}

    static void trim(Element container, Measures measures) {
        List<Element> blocks = new ArrayList<>();
        for (Element element : container.getAllElements()) {
            if (!element.equals(container)
                    && measures.isBlock(element)
                    && !measures.ownText(element).isEmpty()) {
                blocks.add(element);
            }
        }
        for (int i = blocks.size() - 1; i > Math.max(0, blocks.size() - LAST_BLOCKS); i--) {
            if (CREDIT.matcher(Blocks.squeeze(blocks.get(i).text())).matches()) {
                blocks.get(i).remove();
            }
        }
    }
}
