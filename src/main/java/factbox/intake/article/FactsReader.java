package factbox.intake.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Reads what a page states of itself: JSON-LD first, then `meta` elements and microdata, then what it shows.
final class FactsReader {
    private static final Pattern WEB_ADDRESS = Pattern.compile("(?i)(?:https?:)?//\\S+");
    private static final List<String> TITLES =
            List.of("dc:title", "dcterms:title", "dcterm:title", "og:title", "title", "twitter:title", "parsely-title");
    private static final List<String> AUTHORS = List.of(
            "dc:creator", "dcterms:creator", "dcterm:creator", "author", "parsely-author", "article:author", "byl");
    private static final List<String> PUBLISHED = List.of(
            "article:published_time",
            "og:article:published_time",
            "parsely-pub-date",
            "datepublished",
            "date.published",
            "publish-date",
            "publishdate",
            "pubdate",
            "dc:date",
            "dc:date:issued",
            "dcterms:created",
            "dcterms:date",
            "sailthru.date",
            "date");
    private static final List<String> UPDATED =
            List.of("article:modified_time", "og:updated_time", "datemodified", "lastmod", "last-modified");

    private static final Pattern UPDATE = Pattern.compile("(?i)updat|modif");

    private final Document page;
    private final LinkedData data;
    private final Map<String, String> meta = new HashMap<>();

    private FactsReader(Document page, LinkedData data) {
        this.page = page;
        this.data = data;
        for (Element element : page.select("meta[content]")) {
            String content = Blocks.squeeze(element.attr("content"));
            String names = element.attr("property") + " " + element.attr("name") + " " + element.attr("itemprop");
            for (String name : names.strip().split("\\s+", -1)) {
                if (!name.isEmpty() && !content.isEmpty()) {
                    meta.putIfAbsent(key(name), content);
                }
            }
        }
    }

    /// Dublin Core is written with a dot or a colon, and names in any case.
    private static String key(String name) {
        String key = name.toLowerCase(Locale.ROOT);
        return key.startsWith("dc.") || key.startsWith("dcterm") ? key.replace('.', ':') : key;
    }

    static PageFacts read(Document page, LinkedData data) {
        FactsReader reader = new FactsReader(page, data);
        String title = reader.title();
        return new PageFacts(
                title,
                Headlines.withoutSite(title, reader.site(), page),
                reader.byline(),
                first(
                        data.published(),
                        reader.meta(PUBLISHED),
                        reader.shownDate("datePublished"),
                        Stamps.shown(page, false)),
                first(
                        data.updated(),
                        reader.meta(UPDATED),
                        reader.itemDate("dateModified"),
                        reader.updateShown(),
                        Stamps.shown(page, true)),
                reader.site(),
                reader.language(),
                first(data.section(), reader.meta(List.of("article:section", "section", "parsely-section"))),
                first(reader.meta(List.of("og:description", "description", "twitter:description")), data.summary()),
                reader.address(),
                reader.absolute(first(reader.meta(List.of("og:image", "twitter:image")), data.picture())));
    }

    private static String first(String... texts) {
        for (String text : texts) {
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }

    private String meta(List<String> names) {
        return names.stream().map(name -> meta.getOrDefault(name, "")).reduce("", FactsReader::first);
    }

    private String title() {
        String shown = Headlines.of(page);
        boolean siteInName = Headlines.alike(data.headline(), shown) && !Headlines.alike(data.name(), shown);
        String stated = first(siteInName ? "" : data.name(), data.headline(), meta(TITLES));
        return stated.isEmpty() ? shown : stated;
    }

    private String site() {
        return first(data.site(), meta(List.of("og:site_name", "application-name")));
    }

    private String byline() {
        String stated = data.byline();
        if (stated.isEmpty()) {
            stated = AUTHORS.stream()
                    .map(name -> meta.getOrDefault(name, ""))
                    .filter(name -> !WEB_ADDRESS.matcher(name).lookingAt())
                    .reduce("", FactsReader::first);
        }
        return stated.isEmpty() ? Bylines.shown(page) : stated;
    }

    private String itemDate(String property) {
        Element item = page.selectFirst("[itemprop~=\\b" + property + "\\b]");
        return item == null
                ? ""
                : first(item.attr("content"), item.attr("datetime"), Blocks.squeeze(item.text()))
                        .strip();
    }

    private String shownDate(String property) {
        String item = itemDate(property);
        if (!item.isEmpty()) {
            return item;
        }
        Element marked = page.selectFirst(
                "time[datetime].dt-published, time[datetime][pubdate], time[datetime].published, time[datetime].entry-date");
        if (marked != null && !UPDATE.matcher(marked.className()).find()) {
            return marked.attr("datetime").strip();
        }
        Element abbreviated = page.selectFirst("abbr.published[title]");
        if (abbreviated != null) {
            return abbreviated.attr("title").strip();
        }
        for (Element time : page.select("time[datetime]")) {
            if (!Hints.isOutside(time)
                    && !Sentences.isWithin(time)
                    && !UPDATE.matcher(time.className()).find()) {
                return time.attr("datetime").strip();
            }
        }
        return "";
    }

    private String updateShown() {
        for (Element time : page.select("time[datetime]")) {
            if (UPDATE.matcher(time.className()).find() && !Hints.isOutside(time)) {
                return time.attr("datetime").strip();
            }
        }
        return "";
    }

    private String language() {
        Element html = page.selectFirst("html");
        String declared = html == null ? "" : first(html.attr("lang"), html.attr("xml:lang"));
        return first(
                        declared,
                        meta.getOrDefault("content-language", ""),
                        data.language(),
                        meta.getOrDefault("og:locale", ""))
                .strip();
    }

    private String address() {
        List<String> candidates = new ArrayList<>();
        Element canonical = page.selectFirst("link[rel=canonical][href]");
        if (canonical != null) {
            candidates.add(canonical.absUrl("href"));
        }
        candidates.add(meta.getOrDefault("og:url", ""));
        candidates.add(data.address());
        Element permalink = page.selectFirst("a.p-canonical[href]");
        candidates.add(permalink == null ? "" : permalink.absUrl("href"));
        candidates.add(page.location());
        return candidates.stream()
                .filter(address -> address.startsWith("http"))
                .findFirst()
                .orElse("");
    }

    private String absolute(String address) {
        if (address.isEmpty()) {
            return "";
        }
        String resolved = page.createElement("a").attr("href", address).absUrl("href");
        return resolved.isEmpty() ? address : resolved;
    }
}
