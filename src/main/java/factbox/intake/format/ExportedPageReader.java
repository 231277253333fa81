package factbox.intake.format;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// A web page of stories that Factbox wrote.
public final class ExportedPageReader implements FormatReader {
    private static final Pattern GENERATOR =
            Pattern.compile("(?is)\\s*<!doctype html>.{0,200}<meta name=\"generator\" content=\"Factbox\">.*");

    @Override
    public boolean recognises(SourceFile file) {
        return GENERATOR.matcher(file.head()).matches();
    }

    @Override
    public void read(SourceFile file, Harvest harvest) throws UnreadableException {
        harvest.document(file.text());
        Document page = Jsoup.parse(file.text());
        page.outputSettings().prettyPrint(false);
        int stories = 0;
        for (Element article : page.select("article")) {
            harvest.checkTime();
            Element text = article.selectFirst("div.text");
            Element json = article.selectFirst("script[type=application/vnd.factbox+json]");
            Element marks = article.selectFirst("script[type=application/vnd.factbox.marks+json]");
            boolean read = text != null
                    && json != null
                    && CarriedStory.read(
                            json.data(), marks == null ? "" : marks.data(), text.html(), file.neighbours(), harvest);
            stories += read ? 1 : 0;
        }
        if (stories == 0) {
            harvest.story(Drafts.ofPage(file.text(), "", file.neighbours(), harvest));
        }
    }
}
