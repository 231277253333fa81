package factbox.intake.article;

import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// The byline that a page shows where it does not state one.
final class Bylines {
    private static final int LONGEST = 100;
    private static final Pattern MARKED = Pattern.compile("(?i)byline|author|dateline|written-?by|p-author");
    private static final Pattern OTHER =
            Pattern.compile("(?i)follow|comment|authoriz|authors-|-bio|photo|avatar|image");

    /// What follows a name in the same line: how long ago, how long to read.
    private static final Pattern SEPARATED = Pattern.compile("\\s+[•|·]\\s.*");

    private Bylines() {}

    static String shown(Document page) {
        for (Element element : page.body().getAllElements()) {
            if (isByline(element)
                    && !element.hasAttr("hidden")
                    && !isOutside(element)
                    && !Sentences.isWithin(element)) {
                Element name = element.selectFirst("[itemprop~=\\bname\\b]");
                String text = Blocks.squeeze((name == null ? element : name).text());
                String byline = SEPARATED.matcher(text).replaceFirst("");
                if (!byline.isEmpty() && byline.length() < LONGEST) {
                    return byline;
                }
            }
        }
        return "";
    }

    private static boolean isOutside(Element element) {
        return element.closest("[class~=(?i)comment], [id~=(?i)comment], nav") != null;
    }

    static boolean isByline(Element element) {
        String names = element.className() + " " + element.id();
        return element.attr("rel").equals("author")
                || element.attr("itemprop").contains("author")
                || (MARKED.matcher(names).find() && !OTHER.matcher(names).find());
    }
}
