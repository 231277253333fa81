package factbox.intake.format;

import factbox.storyfile.Json;
import java.util.Optional;

/// The JSON exports of readers that keep texts: wallabag 1 and 2, Omnivore.
public final class ReaderExportReader implements FormatReader {
    @Override
    public boolean recognises(SourceFile file) {
        return file.json()
                .filter(Json::isList)
                .flatMap(json -> json.items().stream().findFirst())
                .map(entry -> entry.has("url")
                        && (isWallabag(entry)
                                || (entry.has("html") && entry.has("excerpt"))
                                || (entry.has("slug") && entry.has("savedAt"))))
                .orElse(false);
    }

    private static boolean isWallabag(Json entry) {
        return entry.has("content") && (entry.has("is_archived") || entry.has("is_read") || entry.has("is_fav"));
    }

    @Override
    public void read(SourceFile file, Harvest harvest) throws UnreadableException {
        for (Json entry : file.json().orElseThrow().items()) {
            harvest.checkTime();
            String address = entry.text("url");
            String title = entry.text("title");
            String html = content(entry, file).orElse(JsonFields.first(entry, "html", "content"));
            Draft draft = html.isBlank()
                    ? Drafts.ofAddress(address, title)
                    : Drafts.ofText(html, address, file.neighbours(), harvest);
            String byline = JsonFields.first(entry, "author", "published_by");
            annotations(entry, draft);
            harvest.story(draft.address(address)
                    .headline(title)
                    .byline(byline)
                    .published(JsonFields.first(
                            entry, "publishedAt", "published_at", "savedAt", "created_at", "createdAt", "modified"))
                    .site(JsonFields.first(entry, "siteName", "domain_name").replaceFirst("^www\\.", ""))
                    .language(html.isBlank() ? "" : entry.text("language"))
                    .tags(JsonFields.all(entry, "labels", "tags"))
                    .key(JsonFields.first(entry, "id")));
        }
    }

    /// What the reader marked and wrote to it stands below the text.
    private static void annotations(Json entry, Draft draft) {
        for (Json annotation : entry.get("annotations").items()) {
            draft.quote(JsonFields.first(annotation, "quote"), JsonFields.first(annotation, "text"));
        }
    }

    /// Omnivore has the texts in a folder beside its lists.
    private static Optional<String> content(Json entry, SourceFile file) {
        String slug = entry.text("slug");
        return slug.isEmpty()
                ? Optional.empty()
                : file.neighbours().find("content/" + slug + ".html").map(Encodings::decode);
    }
}
