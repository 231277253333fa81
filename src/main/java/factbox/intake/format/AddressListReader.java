package factbox.intake.format;

import factbox.storyfile.Json;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.parser.Parser;

/// JSON exports of addresses, most without texts: Pinboard, Delicious, Readability, Raindrop, karakeep, Chrome,
/// Firefox.
public final class AddressListReader implements FormatReader {
    private static final int DEEPEST = 100;
    private static final List<String> NOTES =
            List.of("extended", "article__excerpt", "summary", "excerpt", "description", "note");

    @Override
    public boolean recognises(SourceFile file) {
        return file.json().map(json -> hasAddress(json, 0)).orElse(false);
    }

    private static boolean hasAddress(Json value, int depth) {
        if (depth > DEEPEST) {
            return false;
        }
        if (value.isList()) {
            return value.items().stream().anyMatch(item -> hasAddress(item, depth + 1));
        }
        return isEntry(value) || value.names().stream().anyMatch(name -> hasAddress(value.get(name), depth + 1));
    }

    private static boolean isEntry(Json value) {
        return value.isObject()
                && address(value).matches("(?i)https?://\\S+")
                && (!title(value).isEmpty() || value.has("tags"));
    }

    private static String title(Json value) {
        return JsonFields.first(value, "title", "name", "article__title", "description");
    }

    /// karakeep has it within the content.
    private static String address(Json value) {
        String address = JsonFields.first(value, "url", "href", "uri", "link", "article__url");
        return address.isEmpty() ? value.get("content").text("url") : address;
    }

    /// karakeep also keeps texts without an address.
    private static boolean isText(Json value) {
        return value.isObject()
                && value.has("tags")
                && !value.get("content").text("text").isBlank();
    }

    @Override
    public void read(SourceFile file, Harvest harvest) throws UnreadableException {
        collect(file.json().orElseThrow(), "", 0, harvest);
    }

    private static void collect(Json value, String folder, int depth, Harvest harvest) throws UnreadableException {
        harvest.checkTime();
        if (depth > DEEPEST) {
            throw new UnreadableException("is nested deeper than " + DEEPEST);
        }
        if (value.isList()) {
            for (Json item : value.items()) {
                collect(item, folder, depth + 1, harvest);
            }
        } else if (isEntry(value)) {
            harvest.story(draft(value, folder));
        } else if (isText(value)) {
            harvest.story(Drafts.ofPlainText(value.get("content").text("text"), Neighbours.NONE)
                    .headline(title(value))
                    .section(folder)
                    .tags(tags(value))
                    .published(JsonFields.first(value, "createdAt")));
        } else if (value.isObject()) {
            String name = JsonFields.first(value, "name", "title");
            for (String member : value.names()) {
                collect(value.get(member), name.isEmpty() ? folder : name, depth + 1, harvest);
            }
        }
    }

    private static Draft draft(Json entry, String folder) {
        String title = title(entry);
        String text = JsonFields.first(entry, "textContent");
        Draft draft = text.isEmpty()
                ? Drafts.ofAddress(address(entry), title)
                : Drafts.ofPlainText(text, Neighbours.NONE)
                        .kind(Kind.ARTICLE)
                        .address(address(entry))
                        .headline(title);
        Set<String> notes = new LinkedHashSet<>();
        for (String name : NOTES) {
            notes.add(Parser.unescapeEntities(JsonFields.first(entry, name), false));
        }
        notes.remove(title);
        notes.forEach(note -> draft.quote(note, ""));
        for (Json highlight : entry.get("highlights").items()) {
            draft.quote(JsonFields.first(highlight, "text", "content", "quote"), JsonFields.first(highlight, "note"));
        }
        String collection = JsonFields.first(entry.get("collection"), "title", "name");
        return draft.byline(JsonFields.first(entry, "author"))
                .section(collection.isEmpty() ? folder : collection)
                .tags(tags(entry))
                .published(JsonFields.first(
                        entry,
                        "time",
                        "created",
                        "created_at",
                        "date_added",
                        "dateAdded",
                        "date_saved",
                        "addedAt",
                        "createdAt",
                        "saved_at"));
    }

    /// Pinboard has spaces between them.
    private static List<String> tags(Json entry) {
        return entry.get("tags").isList()
                ? JsonFields.all(entry, "tags")
                : List.of(JsonFields.first(entry, "tags").split("[\\s,]+", -1));
    }
}
