package factbox.intake.format;

import factbox.storyfile.Json;

/// JSON Feed 1 and 1.1: an item is a story.
public final class JsonFeedReader implements FormatReader {
    @Override
    public boolean recognises(SourceFile file) {
        return file.json()
                .map(json -> json.text("version").contains("jsonfeed.org/version")
                        && json.get("items").isList())
                .orElse(false);
    }

    @Override
    public void read(SourceFile file, Harvest harvest) throws UnreadableException {
        Json feed = file.json().orElseThrow();
        for (Json item : feed.get("items").items()) {
            harvest.checkTime();
            String html = JsonFields.first(item, "content_html");
            Json ours = item.get("_factbox");
            String marks = item.get("_factbox_marks").written();
            if (ours.isObject() && CarriedStory.read(ours.written(), marks, html, file.neighbours(), harvest)) {
                continue;
            }
            String address = JsonFields.first(item, "url", "external_url");
            String text = JsonFields.first(item, "content_text", "summary");
            String title = JsonFields.first(item, "title");
            Draft draft = !html.isEmpty()
                    ? Drafts.ofText(html, address, file.neighbours(), harvest).kind(Kind.ENTRY)
                    : !text.isEmpty() || address.isEmpty()
                            ? Drafts.ofPlainText(text.isEmpty() ? title : text, file.neighbours())
                                    .kind(Kind.ENTRY)
                            : Drafts.ofAddress(address, title);
            String author = item.get("authors").items().stream()
                    .findFirst()
                    .orElse(item.get("author"))
                    .text("name");
            String language = item.text("language");
            harvest.story(draft.headline(title)
                    .address(address)
                    .byline(author)
                    .published(item.text("date_published"))
                    .updated(item.text("date_modified"))
                    .site(feed.text("title"))
                    .section(JsonFields.first(item, "tags"))
                    .language(language.isEmpty() ? feed.text("language") : language)
                    .key(JsonFields.first(item, "id")));
        }
    }
}
