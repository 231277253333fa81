package factbox.intake.format;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.nodes.Element;

/// Readwise's table of what was marked: a text that was marked in is a story of its marked passages and notes.
public final class HighlightTableReader implements FormatReader {
    private static final Pattern HEADER =
            Pattern.compile("(?is)\"?highlight\"?,[^\\n]*\"?(?:book title|document title|title)\"?,.*");

    @Override
    public boolean recognises(SourceFile file) {
        return HEADER.matcher(file.head()).matches();
    }

    @Override
    public void read(SourceFile file, Harvest harvest) throws UnreadableException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreHeaderCase(true)
                .setAllowMissingColumnNames(true)
                .get();
        Map<List<String>, List<CSVRecord>> texts = new LinkedHashMap<>();
        try (CSVParser rows = format.parse(new StringReader(file.text().strip()))) {
            for (CSVRecord row : rows) {
                harvest.checkTime();
                List<String> text = List.of(
                        value(row, "book title", "document title", "title"),
                        value(row, "book author", "document author", "author"));
                texts.computeIfAbsent(text, _ -> new ArrayList<>()).add(row);
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            throw new UnreadableException("is a damaged table: " + e.getMessage());
        }
        for (Map.Entry<List<String>, List<CSVRecord>> text : texts.entrySet()) {
            harvest.story(draft(text.getValue())
                    .headline(text.getKey().getFirst())
                    .byline(text.getKey().getLast()));
        }
    }

    private static Draft draft(List<CSVRecord> marked) {
        Draft draft = new Draft(new Element("div"), Neighbours.NONE).kind(Kind.TEXT);
        Set<String> tags = new LinkedHashSet<>();
        String first = "";
        for (CSVRecord row : marked) {
            draft.quote(value(row, "highlight"), value(row, "note"));
            tags.addAll(List.of((value(row, "document tags") + "," + value(row, "tags")).split(",", -1)));
            String day = value(row, "highlighted at");
            first = first.isEmpty() || (!day.isEmpty() && day.compareTo(first) < 0) ? day : first;
        }
        return draft.address(value(marked.getFirst(), "source url", "url", "book url"))
                .published(first)
                .tags(List.copyOf(tags));
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
