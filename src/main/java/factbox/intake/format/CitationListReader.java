package factbox.intake.format;

import factbox.storyfile.Json;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;

/// References in CSL-JSON, as Zotero, Mendeley and Pandoc write them.
public final class CitationListReader implements FormatReader {
    @Override
    public boolean recognises(SourceFile file) {
        return file.json()
                .map(json -> !json.items().isEmpty() && json.items().stream().allMatch(CitationListReader::isReference))
                .orElse(false);
    }

    private static boolean isReference(Json item) {
        return item.has("title")
                && item.has("type")
                && (item.get("issued").get("date-parts").isList()
                        || item.get("author").items().stream().anyMatch(author -> author.has("family"))
                        || item.has("container-title"));
    }

    @Override
    public void read(SourceFile file, Harvest harvest) throws UnreadableException {
        for (Json item : file.json().orElseThrow().items()) {
            harvest.checkTime();
            Reference reference = new Reference(
                    Jsoup.parse(item.text("title")).text(),
                    item.get("author").items().stream()
                            .map(CitationListReader::name)
                            .toList(),
                    JsonFields.first(item, "container-title", "publisher"),
                    date(item.get("issued")),
                    item.text("URL"),
                    item.text("DOI"),
                    Jsoup.parse(item.text("abstract")).text(),
                    item.text("language"),
                    JsonFields.all(item, "keyword"),
                    List.of(item.text("note")));
            harvest.story(reference.draft());
        }
    }

    private static String name(Json author) {
        String literal = author.text("literal");
        return literal.isEmpty() ? (author.text("given") + " " + author.text("family")).strip() : literal;
    }

    /// Year, month and day, of which the last may be missing.
    private static String date(Json issued) {
        Json parts = issued.get("date-parts");
        if (!parts.isList() || parts.items().isEmpty()) {
            return JsonFields.first(issued, "raw", "literal");
        }
        List<Json> first = parts.items().getFirst().items();
        String date = first.stream().map(Json::text).collect(Collectors.joining("-"));
        return first.size() == 1 ? date + "-1" : date;
    }
}
