package factbox.intake.format;

import factbox.storyfile.Json;
import java.util.List;
import java.util.Optional;
import org.jsoup.parser.Parser;

/// The starred and saved items of readers that speak as Google Reader did: Inoreader, FreshRSS, The Old Reader.
public final class StarredItemsReader implements FormatReader {
    private static final String LABEL = "/label/";

    @Override
    public boolean recognises(SourceFile file) {
        return file.json()
                .map(json -> json.get("items").items().stream().anyMatch(StarredItemsReader::isItem))
                .orElse(false);
    }

    private static boolean isItem(Json item) {
        boolean linked = item.get("alternate").isList() || item.get("canonical").isList();
        return linked && (item.has("title") || item.has("summary") || item.has("content"));
    }

    @Override
    public void read(SourceFile file, Harvest harvest) throws UnreadableException {
        for (Json item : file.json().orElseThrow().get("items").items()) {
            harvest.checkTime();
            String address =
                    link(item, "canonical").or(() -> link(item, "alternate")).orElse("");
            String title = Parser.unescapeEntities(item.text("title"), false);
            String html = html(item.get("content"))
                    .or(() -> html(item.get("summary")))
                    .orElse("");
            Draft draft = html.isEmpty()
                    ? Drafts.ofAddress(address, title)
                    : Drafts.ofText(html, address, file.neighbours(), harvest).kind(Kind.ENTRY);
            for (Json annotation : item.get("annotations").items()) {
                draft.quote(JsonFields.first(annotation, "text", "quote"), JsonFields.first(annotation, "note"));
            }
            harvest.story(draft.address(address)
                    .headline(title)
                    .byline(item.text("author"))
                    .published(JsonFields.first(item, "published", "timestampUsec", "crawlTimeMsec"))
                    .updated(item.text("updated"))
                    .site(item.get("origin").text("title"))
                    .tags(labels(item))
                    .key(item.text("id")));
        }
    }

    private static Optional<String> link(Json item, String name) {
        return item.get(name).items().stream()
                .map(link -> link.text("href"))
                .filter(href -> !href.isBlank())
                .findFirst();
    }

    private static Optional<String> html(Json content) {
        String html = content.isText() ? content.text() : content.text("content");
        return html.isBlank() ? Optional.empty() : Optional.of(html);
    }

    /// A folder or a tag is `user/…/label/its name`; the item's own categories are words.
    private static List<String> labels(Json item) {
        return item.get("categories").items().stream()
                .map(Json::text)
                .filter(category -> category.contains(LABEL) || !category.startsWith("user/"))
                .map(category ->
                        category.substring(category.contains(LABEL) ? category.indexOf(LABEL) + LABEL.length() : 0))
                .toList();
    }
}
