package factbox.intake.format;

import factbox.intake.article.Article;
import factbox.intake.article.ArticleExtractor;
import factbox.intake.article.PageFacts;
import factbox.story.AddressOnly;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Makes drafts of HTML and texts: of a whole page, in which the article is still to be found, or of a text that is
/// one.
public final class Drafts {
    /// Where browsers and SingleFile write the address that a saved page had.
    private static final Pattern SAVED_FROM = Pattern.compile(
            "<!--\\s*(?:saved from url=\\(\\d+\\)|Page saved with SingleFile\\s+url:\\s*)(https?://[^\\s>]+)");

    private static final int COMMENT = 4096;

    private Drafts() {}

    static Draft ofPage(String html, String address, Neighbours neighbours, Harvest harvest) {
        harvest.document(html);
        Matcher saved = SAVED_FROM.matcher(html).region(0, Math.min(html.length(), COMMENT));
        Document page = Jsoup.parse(html, address.isEmpty() && saved.find() ? saved.group(1) : address);
        harvest.parsed(page);
        Article article = ArticleExtractor.of(page);
        PageFacts facts = article.facts();
        if (!facts.picture().isEmpty() && article.content().selectFirst("img") == null) {
            article.content().prependElement("figure").appendElement("img").attr("src", facts.picture());
        }
        return new Draft(article.content(), neighbours)
                .kind(Kind.PAGE)
                .headline(facts.headline())
                .byline(facts.byline())
                .published(facts.published())
                .updated(facts.updated())
                .site(facts.site())
                .language(facts.language())
                .section(facts.section())
                .address(facts.address());
    }

    static Draft ofText(String html, String address, Neighbours neighbours, Harvest harvest) {
        harvest.document(html);
        Document page = Jsoup.parseBodyFragment(html, address);
        harvest.parsed(page);
        return new Draft(ArticleExtractor.whole(page), neighbours).address(address);
    }

    static Draft ofPlainText(String text, Neighbours neighbours) {
        Element content = new Element("div");
        TextBlocks.write(TextBlocks.of(text), content);
        return new Draft(content, neighbours).kind(Kind.TEXT);
    }

    /// An entry of which only the address was kept.
    static Draft ofAddress(String address, String title) {
        Element content = new Element("div");
        content.appendElement("p").appendElement("a").attr("href", address).text(address);
        content.appendElement("p").text(AddressOnly.NOTE);
        return new Draft(content, Neighbours.NONE)
                .kind(Kind.ADDRESS)
                .address(address)
                .headline(title.isBlank() ? address : title)
                .language("en");
    }
}
