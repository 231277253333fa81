package factbox.intake.format;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Bookmarks as every browser exports them, and the HTML lists of Pocket and Instapaper: addresses without texts.
public final class BookmarkFileReader implements FormatReader {
    private static final Pattern NETSCAPE = Pattern.compile("(?is)<!doctype\\s+netscape-bookmark-file.*");
    private static final Pattern LIST = Pattern.compile(
            "(?is).*<title>\\s*(?:pocket export|instapaper:? export)\\s*</title>.*|.*<a\\s[^>]*\\btime_added=.*");

    @Override
    public boolean recognises(SourceFile file) {
        return NETSCAPE.matcher(file.head()).matches()
                || LIST.matcher(file.head()).matches();
    }

    @Override
    public void read(SourceFile file, Harvest harvest) throws UnreadableException {
        harvest.document(file.text());
        Document list = Jsoup.parse(file.text());
        String folder = "";
        int found = 0;
        for (Element element : list.body().getAllElements()) {
            harvest.checkTime();
            if (element.normalName().matches("h[1-3]")) {
                folder = element.text();
            } else if (element.normalName().equals("a") && element.attr("href").matches("(?i)https?://\\S+")) {
                Draft draft = Drafts.ofAddress(element.attr("href"), element.text());
                note(element, draft);
                String added = element.hasAttr("add_date") ? element.attr("add_date") : element.attr("time_added");
                harvest.story(draft.published(added)
                        .section(folder)
                        .tags(List.of(element.attr("tags").split(",", -1))));
                found++;
            }
        }
        if (found == 0) {
            throw new UnreadableException("is a list of bookmarks without any");
        }
    }

    /// What the person wrote to an address stands behind it.
    private static void note(Element link, Draft draft) {
        Element entry = link.parent();
        Element next = entry == null ? null : entry.nextElementSibling();
        if (next != null && next.normalName().equals("dd") && !next.ownText().isBlank()) {
            draft.content().appendElement("blockquote").appendElement("p").text(next.ownText());
        }
    }
}
