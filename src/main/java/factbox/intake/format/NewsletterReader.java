package factbox.intake.format;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// Substack's export: a table of the posts, with their texts in a folder beside it.
public final class NewsletterReader implements FormatReader {
    private static final Pattern HEADER = Pattern.compile("(?s)\"?post_id\"?,\"?post_date\"?,.*");

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
                .get();
        try (CSVParser rows = format.parse(new StringReader(file.text().strip()))) {
            for (CSVRecord row : rows) {
                harvest.checkTime();
                post(row, file, harvest);
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            throw new UnreadableException("is a damaged table: " + e.getMessage());
        }
    }

    private static void post(CSVRecord row, SourceFile file, Harvest harvest) throws UnreadableException {
        String id = value(row, "post_id");
        String title = value(row, "title");
        String subtitle = value(row, "subtitle");
        String html = file.neighbours()
                .find("posts/" + id + ".html")
                .map(Encodings::decode)
                .orElse("");
        Draft draft = html.isBlank()
                ? Drafts.ofPlainText(subtitle.isEmpty() ? title : subtitle, Neighbours.NONE)
                : Drafts.ofText(html, "", file.neighbours(), harvest);
        harvest.story(draft.kind(Kind.ARTICLE)
                .headline(title)
                .summary(List.of(html.isBlank() ? "" : subtitle))
                .published(value(row, "post_date"))
                .section(value(row, "type"))
                .key(id));
    }

    private static String value(CSVRecord row, String name) {
        return row.isSet(name) ? row.get(name).strip() : "";
    }
}
