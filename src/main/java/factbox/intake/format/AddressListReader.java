package factbox.intake.format;

import factbox.storyfile.Json;
import java.util.List;
import org.jsoup.parser.Parser;

/// JSON exports that have addresses and no texts: Pinboard, Delicious, Readability, Chrome and Firefox.
public final class AddressListReader implements FormatReader {
    private static final int DEEPEST = 100;

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
                && !JsonFields.first(value, "title", "name", "description", "article__title")
                        .isEmpty();
    }

    private static String address(Json value) {
        return JsonFields.first(value, "url", "href", "uri", "article__url");
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
        } else if (value.isObject()) {
            String name = JsonFields.first(value, "name", "title");
            for (String member : value.names()) {
                collect(value.get(member), name.isEmpty() ? folder : name, depth + 1, harvest);
            }
        }
    }

    private static Draft draft(Json entry, String folder) {
        String title = JsonFields.first(entry, "title", "name", "article__title", "description");
        String text = JsonFields.first(entry, "textContent");
        String note = JsonFields.first(entry, "extended", "article__excerpt", "summary", "description");
        Draft draft = text.isEmpty()
                ? Drafts.ofAddress(address(entry), title)
                : Drafts.ofPlainText(text, Neighbours.NONE)
                        .kind(Kind.ARTICLE)
                        .address(address(entry))
                        .headline(title);
        draft.byline(JsonFields.first(entry, "author"));
        if (!note.isEmpty() && !note.equals(title)) {
            draft.content().appendElement("blockquote").appendElement("p").text(Parser.unescapeEntities(note, false));
        }
        draft.tags(tags(entry));
        return draft.section(folder.isEmpty() ? draft.section() : folder)
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
