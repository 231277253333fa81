package factbox.intake.format;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// The CSV exports of Pocket, Instapaper, Omnivore, Raindrop, Matter, Readwise Reader and their kind: addresses without
/// texts.
public final class AddressTableReader implements FormatReader {
    private static final Pattern HEADER =
            Pattern.compile("(?i)(?:[^\\n]*,)?\"?(?:url|link|address)\"?(?:,[^\\n]*)?\\r?(?:\\n(?s:.*))?");

    private static final String[] DATES = {
        "published",
        "published date",
        "time_added",
        "timestamp",
        "saved_at",
        "saved date",
        "date",
        "created",
        "created_at",
        "date_added",
        "last interaction date"
    };

    @Override
    public boolean recognises(SourceFile file) {
        return HEADER.matcher(file.head()).matches() && file.head().indexOf(',') >= 0;
    }

    @Override
    public void read(SourceFile file, Harvest harvest) throws UnreadableException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreHeaderCase(true)
                .setIgnoreEmptyLines(true)
                .setAllowMissingColumnNames(true)
                .get();
        try (CSVParser rows = format.parse(new StringReader(file.text().strip()))) {
            for (CSVRecord row : rows) {
                harvest.checkTime();
                row(row, harvest);
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            throw new UnreadableException("is a damaged table: " + e.getMessage());
        }
    }

    private static void row(CSVRecord row, Harvest harvest) throws UnreadableException {
        String address = value(row, "url", "link", "address");
        if (!address.matches("(?i)https?://\\S+")) {
            harvest.fault("row " + row.getRecordNumber(), "has no address");
            return;
        }
        Draft draft = Drafts.ofAddress(address, value(row, "title", "name"));
        Set<String> notes = new LinkedHashSet<>();
        for (String name : List.of("selection", "description", "summary", "excerpt", "note")) {
            notes.add(value(row, name));
        }
        notes.forEach(note -> draft.quote(note, ""));
        value(row, "highlights").lines().forEach(line -> highlight(line, draft));
        String tags = value(row, "tags", "labels", "document tags").replaceAll("[\\[\\]\"']", "");
        harvest.story(draft.byline(value(row, "author", "authors"))
                .site(value(row, "publisher", "site", "source"))
                .published(value(row, DATES))
                .section(value(row, "folder", "status"))
                .tags(List.of(tags.split("[|,;]", -1))));
    }

    /// Raindrop writes `Highlight:` and `Note:` before them.
    private static void highlight(String line, Draft draft) {
        boolean note = line.startsWith("Note:");
        String text = line.replaceFirst("^(?:Highlight|Note|Tags|Color):", "");
        draft.quote(note ? "" : text, note ? text : "");
    }

    private static String value(CSVRecord row, String... names) {
        for (String name : names) {
            if (row.isSet(name) && !row.get(name).isBlank()) {
                return row.get(name).strip();
            }
        }
        return "";
    }
}
