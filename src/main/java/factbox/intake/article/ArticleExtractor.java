package factbox.intake.article;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Finds the article in a web page, from what the page states and from how its text lies.
public final class ArticleExtractor {
    private ArticleExtractor() {}

    /// The article of a page; the page is changed by that.
    public static Article of(Document page) {
        LinkedData data = LinkedData.of(page);
        PageFacts facts = FactsReader.read(page, data);
        seen(page.body());
        Measures measures = new Measures(page.body());
        Element container = Container.find(page.body(), measures);
        NumberBox.bringIn(page.body(), container);
        Clutter.remove(container, facts, measures);
        Figures.tidy(container);
        return new Article(facts, container);
    }

    /// The content of a page that is nothing but an article: a feed's entry, a letter, a chapter.
    public static Element whole(Document page) {
        seen(page.body());
        Figures.tidy(page.body());
        return page.body();
    }

    private static void seen(Element body) {
        ShadowRoots.flatten(body);
        LazyPictures.settle(body);
        Formulas.settle(body);
        Unseen.remove(body);
        Shortcodes.remove(body);
        Embeds.note(body);
        RoleTables.make(body);
        LayoutTables.flatten(body);
        BulletLines.list(body);
    }
}
