package factbox.intake.article;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/// Finds the element that holds the article: the smallest one with nearly all of the page's running text.
final class Container {
    private static final Set<String> OUTSIDE =
            Set.of("nav", "aside", "footer", "form", "header", "figcaption", "button", "select", "textarea");
    /// Parts of an article, and never the article.
    private static final Set<String> WHOLE = Set.of("p", "blockquote", "ul", "ol", "dl", "figure", "pre");
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final int SHORTEST_BLOCK = 25;
    private static final double DOMINANT = 0.8;
    /// A page that says which element is its article is believed when it has this share of the text.
    private static final double MARKED = 0.4;
    private static final double STATED = 0.15;
    /// Text in lists is more often a teaser than an article.
    private static final double LISTED = 0.3;
    private static final int SHORTEST_ARTICLE = 140;

    private final Map<Element, Double> scores = new HashMap<>();

    private final Measures measures;

    private Container(Measures measures) {
        this.measures = measures;
    }

    static Element find(Element body, Measures measures) {
        Container container = new Container(measures);
        double total = container.score(body, true);
        if (total < SHORTEST_ARTICLE) {
            container.score(body, false);
        }
        return container.descend(container.start(body));
    }

    private double score(Element element, boolean hints) {
        double score = 0;
        double weight = element.normalName().equals("li") ? LISTED : 1;
        if (OUTSIDE.contains(element.normalName()) || (hints && element.parent() != null && Hints.isClutter(element))) {
            scores.put(element, 0.0);
            return 0;
        }
        for (Element child : element.children()) {
            if (measures.isBlock(child)) {
                score += score(child, hints);
            }
        }
        String own = measures.ownText(element);
        if (own.length() >= SHORTEST_BLOCK && !HEADINGS.contains(element.normalName())) {
            double density = measures.linkDensity(element);
            if (density < 0.5) {
                score += own.length() * (1 - density);
            }
        }
        scores.put(element, weight * score);
        return weight * score;
    }

    /// The marked element with the most text, where that is much of the page's; else the whole page.
    private Element start(Element body) {
        Element best = body;
        for (Element element : body.select("article, main, section, div, [itemprop~=articleBody]")) {
            if (Hints.isArticle(element)
                    && score(element) >= (Hints.isStated(element) ? STATED : MARKED) * score(body)
                    && (best.equals(body) || score(element) > score(best))) {
                best = element;
            }
        }
        return best;
    }

    private Element descend(Element from) {
        Element at = from;
        while (true) {
            Element best = null;
            for (Element child : at.children()) {
                if (best == null || score(child) > score(best)) {
                    best = child;
                }
            }
            if (best == null
                    || score(best) == 0
                    || isWhole(best)
                    || score(best) < share(best) * score(at)
                    || hasMoreOfIt(at, best)
                    || (Hints.isArticle(at) && hasProseBeside(at, best))) {
                return at;
            }
            at = best;
        }
    }

    /// Old pages are laid out in tables; those of data have headings.
    private static boolean isWhole(Element element) {
        boolean table = element.normalName().equals("table");
        return WHOLE.contains(element.normalName()) || (table && element.selectFirst("th, caption, thead") != null);
    }

    /// A page that parts its text puts the parts in elements of one kind.
    private boolean hasMoreOfIt(Element at, Element best) {
        return at.children().stream()
                .anyMatch(child -> !child.equals(best)
                        && score(child) > 0
                        && child.normalName().equals(best.normalName())
                        && child.className().equals(best.className())
                        && !isTeaser(child));
    }

    /// Paragraphs of an article that stand outside of the part which has most of them.
    private boolean hasProseBeside(Element at, Element best) {
        return at.children().stream()
                .anyMatch(child -> !child.equals(best)
                        && score(child) > 0
                        && !isTeaser(child)
                        && child.selectFirst("article") == null
                        && child.normalName().matches("p|section")
                        && child.selectStream("p")
                                .anyMatch(paragraph -> Sentences.are(Blocks.squeeze(paragraph.text()))));
    }

    private boolean isTeaser(Element element) {
        return element.normalName().equals("article") || measures.linkDensity(element) > 0.3;
    }

    private static double share(Element element) {
        return Hints.isArticle(element) ? MARKED : DOMINANT;
    }

    private double score(Element element) {
        return scores.getOrDefault(element, 0.0);
    }
}
