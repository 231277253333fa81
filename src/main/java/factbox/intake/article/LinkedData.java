package factbox.intake.article;

import factbox.storyfile.Json;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/// The schema.org article that a page or a file describes in JSON-LD.
public final class LinkedData {
    private static final int DEEPEST = 8;
    private static final Pattern ARTICLE =
            Pattern.compile("(?:https?://schema\\.org/)?(?:.*Article|.*Posting|Report|Review|MedicalScholarlyArticle)");

    private static final Pattern WRAPPING = Pattern.compile("<!\\[CDATA\\[|\\]\\]>|<!--|-->|^\\s*//|//\\s*$");

    private final Json article;
    /// What the page describes besides, by its name.
    private final Map<String, Json> described;

    private LinkedData(Json article, Map<String, Json> described) {
        this.article = article;
        this.described = described;
    }

    static LinkedData of(Document page) {
        for (Element script : page.select("script[type=application/ld+json]")) {
            Optional<LinkedData> found =
                    Json.lenient(WRAPPING.matcher(script.data()).replaceAll("")).flatMap(LinkedData::in);
            if (found.isPresent()) {
                return found.get();
            }
        }
        return new LinkedData(Json.lenient("{}").orElseThrow(), Map.of());
    }

    /// The first article in a JSON-LD value, in lists and graphs as well.
    public static Optional<LinkedData> in(Json value) {
        List<Json> found = new ArrayList<>();
        collect(value, 0, found);
        Map<String, Json> described = described(value);
        return found.stream().findFirst().map(article -> new LinkedData(article, described));
    }

    /// Every article in a JSON-LD value.
    public static List<LinkedData> all(Json value) {
        List<Json> found = new ArrayList<>();
        collect(value, 0, found);
        Map<String, Json> described = described(value);
        return found.stream().map(article -> new LinkedData(article, described)).toList();
    }

    private static Map<String, Json> described(Json value) {
        Map<String, Json> described = new HashMap<>();
        for (Json part : value.isList() ? value.items() : List.of(value)) {
            for (Json each : part.get("@graph").items()) {
                described.putIfAbsent(each.text("@id"), each);
            }
        }
        described.remove("");
        return described;
    }

    private static void collect(Json value, int depth, List<Json> found) {
        if (depth > DEEPEST) {
            return;
        }
        if (value.isList()) {
            value.items().forEach(item -> collect(item, depth + 1, found));
        } else if (value.get("@type").items().stream()
                .anyMatch(type -> ARTICLE.matcher(type.text()).matches())) {
            found.add(value);
        } else if (value.isObject()) {
            for (String name : List.of("@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "item")) {
                collect(value.get(name), depth + 1, found);
            }
        }
    }

    public String headline() {
        return text("headline");
    }

    /// Some sites name the article so, and some the site.
    public String name() {
        return text("name");
    }

    public String byline() {
        List<String> names = new ArrayList<>();
        for (Json author : article.get("author").items()) {
            String name = plain(author.isText() ? author.text() : name(author));
            if (!name.isEmpty() && !names.contains(name) && !name.matches("(?i)https?://.*")) {
                names.add(name);
            }
        }
        return String.join(", ", names);
    }

    /// The name of who or what is described here or, by its identifier, elsewhere on the page.
    private String name(Json party) {
        String name = party.text("name");
        Json elsewhere = described.get(party.text("@id"));
        return name.isEmpty() && elsewhere != null ? elsewhere.text("name") : name;
    }

    public String published() {
        return text("datePublished");
    }

    public String updated() {
        return text("dateModified");
    }

    public String site() {
        return plain(name(article.get("publisher")));
    }

    public String section() {
        return article.get("articleSection").items().stream()
                .map(Json::text)
                .map(LinkedData::plain)
                .filter(section -> !section.isEmpty())
                .findFirst()
                .orElse("");
    }

    public String language() {
        Json language = article.get("inLanguage");
        return language.isObject() ? language.text("alternateName") : language.text();
    }

    public String summary() {
        return text("description");
    }

    /// The whole text, where the page gives it: it shows which elements are the article.
    public String body() {
        return article.text("articleBody");
    }

    public String picture() {
        return article.get("image").items().stream()
                .map(image -> image.isText() ? image.text() : image.text("url"))
                .filter(address -> !address.isEmpty())
                .findFirst()
                .orElse("");
    }

    public String address() {
        for (Json candidate : List.of(article.get("url"), article.get("mainEntityOfPage"), article.get("@id"))) {
            String address = candidate.isObject() ? candidate.text("@id") : candidate.text();
            if (address.startsWith("http")) {
                return address;
            }
        }
        return "";
    }

    private String text(String name) {
        return article.get(name).items().stream()
                .map(Json::text)
                .map(LinkedData::plain)
                .findFirst()
                .orElse("");
    }

    private static String plain(String text) {
        return Parser.unescapeEntities(text, false).replaceAll("\\s+", " ").strip();
    }
}
