package factbox.intake.format;

import factbox.storyfile.Json;
import java.util.ArrayList;
import java.util.List;

/// IPTC ninjs 1 to 3, one item or a list: the wire format of news agencies.
public final class NinjsReader implements FormatReader {
    @Override
    public boolean recognises(SourceFile file) {
        return file.json().map(NinjsReader::isNinjs).orElse(false);
    }

    private static boolean isNinjs(Json json) {
        Json item = json.items().isEmpty() ? json : json.items().getFirst();
        return item.has("uri")
                && (item.has("bodies")
                        || item.has("headlines")
                        || item.names().stream().anyMatch(name -> name.startsWith("body_") || name.equals("headline")));
    }

    @Override
    public void read(SourceFile file, Harvest harvest) throws UnreadableException {
        for (Json item : file.json().orElseThrow().items()) {
            harvest.checkTime();
            harvest.story(draft(item, file, harvest));
        }
    }

    private static Draft draft(Json item, SourceFile file, Harvest harvest) {
        String html = first(JsonFields.first(item, "body_xhtml", "body_html"), body(item, "html"));
        String text =
                first(JsonFields.first(item, "body_text"), body(item, "text/plain"), body(item, ""), description(item));
        Draft draft = html.isEmpty()
                ? Drafts.ofPlainText(text, file.neighbours())
                : Drafts.ofText(html, "", file.neighbours(), harvest);
        String uri = item.text("uri");
        String published = first(
                JsonFields.first(item, "firstcreated", "firstCreated", "contentcreated", "contentCreated"),
                JsonFields.first(item, "versioncreated", "versionCreated"));
        return draft.headline(first(JsonFields.first(item, "headline"), headline(item)))
                .byline(first(
                        JsonFields.first(item, "byline", "by"),
                        item.get("infosources").text("name")))
                .published(published)
                .updated(JsonFields.first(item, "versioncreated", "versionCreated"))
                .site(first(
                        JsonFields.first(item, "copyrightholder", "copyrightHolder", "creditline"),
                        named(item.get("organisation")),
                        named(item.get("organisations"))))
                .language(JsonFields.first(item, "language"))
                .section(first(named(item.get("subject")), named(item.get("subjects"))))
                .address(uri.startsWith("http") ? uri : first(JsonFields.first(item, "url", "canonicalurl")))
                .key(uri);
    }

    private static String first(String... texts) {
        for (String text : texts) {
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }

    /// The version 2 and 3 have texts in lists, each with its role or media type.
    private static String body(Json item, String type) {
        return item.get("bodies").items().stream()
                .filter(body ->
                        JsonFields.first(body, "contenttype", "contentType").contains(type))
                .map(body -> body.text("value"))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String headline(Json item) {
        List<Json> headlines = new ArrayList<>(item.get("headlines").items());
        return headlines.stream()
                .filter(headline ->
                        headline.text("role").isEmpty() || headline.text("role").contains("main"))
                .findFirst()
                .or(() -> headlines.stream().findFirst())
                .map(headline -> headline.text("value"))
                .orElse(JsonFields.first(item, "title"));
    }

    private static String description(Json item) {
        String plain = JsonFields.first(item, "description_text", "description");
        return plain.isEmpty()
                ? item.get("descriptions").items().stream()
                        .findFirst()
                        .map(description -> description.text("value"))
                        .orElse("")
                : plain;
    }

    private static String named(Json list) {
        return list.items().stream()
                .findFirst()
                .map(entry -> entry.text("name"))
                .orElse("");
    }
}
