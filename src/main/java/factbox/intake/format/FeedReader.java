package factbox.intake.format;

import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/// RSS 0.9 to 2.0, RDF, Atom 0.3 and 1.0, and CDF: an entry is a story, also in a file that is not quite XML.
public final class FeedReader implements FormatReader {
    private static final Pattern FEED = Pattern.compile(
            "(?is)(?:<\\?.*?\\?>|<!--.*?-->|<!DOCTYPE[^>\\[]*(?:\\[[^\\]]*\\]\\s*)?>|\\s)*<(?:[\\w-]+:)?(?:rss|RDF|feed|channel)[\\s>].*");

    @Override
    public boolean recognises(SourceFile file) {
        return FEED.matcher(file.head()).matches();
    }

    @Override
    public void read(SourceFile file, Harvest harvest) throws UnreadableException {
        harvest.document(file.text());
        Document feed = Jsoup.parse(file.text(), "", Parser.xmlParser());
        Element channel = channel(feed);
        String title = title(channel);
        String language = text(channel, "language", "dc:language");
        List<Element> items = feed.getAllElements().stream()
                .filter(element -> isNamed(element, "item") || isNamed(element, "entry"))
                .toList();
        if (items.isEmpty()) {
            throw new UnreadableException("is a feed without entries");
        }
        for (Element item : items) {
            harvest.checkTime();
            String declared = item.attr("xml:lang");
            Draft draft = draft(item, file, harvest);
            if (draft.byline().isEmpty() && isNamed(channel, "feed")) {
                draft.byline(author(channel)); // in Atom the feed's author is the author of each entry without one
            }
            harvest.story(draft.site(title).language(declared.isEmpty() ? language : declared));
        }
    }

    private static Element channel(Document feed) {
        return feed.getAllElements().stream()
                .filter(element -> isNamed(element, "channel") || isNamed(element, "feed"))
                .findFirst()
                .orElse(feed);
    }

    private static Draft draft(Element item, SourceFile file, Harvest harvest) {
        String address = address(item);
        Element body = child(item, "content:encoded", "content", "xhtml:body", "body");
        Element description =
                child(item, "description", "summary", "dc:description", "subtitle", "itunes:summary", "abstract");
        String html = body == null ? "" : html(body);
        if (html.isBlank() && description != null) {
            html = html(description);
        }
        String title = title(item);
        if (html.isBlank()) {
            html = media(item);
        }
        Draft draft = html.isBlank()
                ? withoutText(address, title)
                : Drafts.ofText(html, address, file.neighbours(), harvest).kind(Kind.ENTRY);
        return draft.headline(title)
                .address(address)
                .byline(author(item))
                .published(text(item, "pubDate", "published", "dc:date", "issued", "dcterms:issued", "created", "date"))
                .updated(text(item, "updated", "modified", "dcterms:modified"))
                .section(section(item))
                .key(text(item, "guid", "id"));
    }

    private static Draft withoutText(String address, String title) {
        if (!address.isEmpty()) {
            return Drafts.ofAddress(address, title);
        }
        return Drafts.ofPlainText(title.isEmpty() ? "The entry has no text." : title, Neighbours.NONE)
                .kind(Kind.ENTRY);
    }

    private static String title(Element item) {
        Element title = child(item, "title", "dc:title", "media:title");
        return title == null ? "" : Jsoup.parseBodyFragment(html(title)).body().text();
    }

    private static String address(Element item) {
        String permalink = "";
        for (Element link : item.children()) {
            String name = localName(link);
            String rel = link.attr("rel");
            if (name.equals("link") && (rel.isEmpty() || rel.equals("alternate"))) {
                String address = link.hasAttr("href") ? link.attr("href") : link.wholeText();
                if (isWeb(address)) {
                    return address.strip();
                }
            } else if (name.equals("guid") && !link.attr("isPermaLink").equals("false") && isWeb(link.wholeText())) {
                permalink = link.wholeText().strip();
            }
        }
        String about = item.hasAttr("rdf:about")
                ? item.attr("rdf:about")
                : item.attributes().getIgnoreCase("href");
        return permalink.isEmpty() && isWeb(about) ? about : permalink;
    }

    private static boolean isWeb(String address) {
        return address.strip().matches("(?i)https?://\\S+");
    }

    private static String author(Element item) {
        Element author = child(item, "author", "dc:creator", "creator", "itunes:author");
        if (author == null) {
            return "";
        }
        Element name = child(author, "name");
        String text = (name == null ? author : name).text().strip();
        // RSS wants an address here, and puts the name in brackets behind it
        return text.replaceFirst("^\\S+@\\S+\\s*\\((.*)\\)$", "$1");
    }

    private static String section(Element item) {
        Element category = child(item, "category", "dc:subject");
        if (category == null) {
            return "";
        }
        String label = category.attr("label").isEmpty() ? category.attr("term") : category.attr("label");
        return label.isEmpty() ? category.text() : label;
    }

    /// The HTML in an element: escaped once more, as text, or as elements.
    private static String html(Element element) {
        String type = element.attr("type");
        if (element.attr("mode").equals("base64")) {
            return decoded(element.wholeText());
        }
        if (type.equals("xhtml") || !element.children().isEmpty()) {
            return element.html();
        }
        String text = element.wholeText();
        boolean plain = type.equals("text") || type.equals("text/plain");
        return plain ? Entities.escape(text) : text;
    }

    private static String decoded(String base64) {
        try {
            return Encodings.decode(Base64.getMimeDecoder().decode(base64.strip()));
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    /// What an entry without text has instead: the addresses of its pictures, its sound or its film.
    private static String media(Element item) {
        return item.getAllElements().stream()
                .filter(element -> element.tagName().equals("media:content")
                        || isNamed(element, "enclosure")
                        || (isNamed(element, "link") && element.attr("rel").equals("enclosure")))
                .map(element -> element.hasAttr("url") ? element.attr("url") : element.attr("href"))
                .filter(FeedReader::isWeb)
                .distinct()
                .map(Entities::escape)
                .map("<p><a href=\"%1$s\">%1$s</a></p>"::formatted)
                .collect(Collectors.joining());
    }

    private static String text(Element element, String... names) {
        Element found = child(element, names);
        return found == null ? "" : found.text().strip();
    }

    private static @Nullable Element child(Element element, String... names) {
        for (String name : names) {
            for (Element child : element.children()) {
                boolean same = name.contains(":")
                        ? child.tagName().equalsIgnoreCase(name)
                        : localName(child).equalsIgnoreCase(name) && !isForeign(child);
                if (same) {
                    return child;
                }
            }
        }
        return null;
    }

    /// Of a module that has elements of the same names with other meanings.
    private static boolean isForeign(Element element) {
        return element.tagName().matches("(?i)(?:media|itunes|content|dc|dcterms|geo|sy|slash|wfw|thr):.*");
    }

    private static boolean isNamed(Element element, String name) {
        return localName(element).equalsIgnoreCase(name);
    }

    private static String localName(Element element) {
        return element.tagName().substring(element.tagName().indexOf(':') + 1);
    }
}
