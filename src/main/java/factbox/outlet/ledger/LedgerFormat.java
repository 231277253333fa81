package factbox.outlet.ledger;

import factbox.library.PartFile;
import factbox.search.LedgerRow;
import factbox.story.Span;
import factbox.storyfile.JsonLine;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/// The files that figures of the ledger are saved as, each row with its sentence, story, source and date.
public enum LedgerFormat {
    CSV("csv") {
        @Override
        void write(Iterator<LedgerRow> rows, Writer out) throws IOException {
            CSVFormat format = CSVFormat.RFC4180
                    .builder()
                    .setHeader(COLUMNS.toArray(String[]::new))
                    .get();
            try (CSVPrinter csv = new CSVPrinter(out, format)) {
                while (rows.hasNext()) {
                    List<Object> cells = new ArrayList<>();
                    members(rows.next()).values().forEach(value -> cells.add(harmless(value)));
                    csv.printRecord(cells);
                }
            }
        }
    },
    JSON("json") {
        @Override
        void write(Iterator<LedgerRow> rows, Writer out) throws IOException {
            out.write("[");
            for (String before = "\n"; rows.hasNext(); before = ",\n") {
                out.write(before + JsonLine.of(members(rows.next())));
            }
            out.write("\n]\n");
        }
    },
    MARKDOWN("md") {
        @Override
        void write(Iterator<LedgerRow> rows, Writer out) throws IOException {
            out.write(
                    "| Figure | What it counts | As of | Says who | Standing | Sentence | Story | Source | Published |\n");
            out.write("| ---: | --- | --- | --- | --- | --- | --- | --- | --- |\n");
            while (rows.hasNext()) {
                LedgerRow row = rows.next();
                String figure = row.bound().words().isEmpty()
                                || row.value().startsWith(row.bound().words())
                        ? row.value()
                        : row.bound().words() + " " + row.value();
                List<@Nullable Object> cells = new ArrayList<>();
                cells.add(figure);
                cells.add(row.label());
                cells.add(row.asOf());
                cells.add(row.attribution());
                cells.add(row.standing().words());
                cells.add(row.sentence());
                cells.add(row.headline());
                cells.add(row.source());
                cells.add(row.published());
                StringBuilder line = new StringBuilder("|");
                cells.forEach(cell -> line.append(' ').append(inTable(cell)).append(" |"));
                out.write(line.append('\n').toString());
            }
        }
    };

    /// The columns of a CSV file and the members of a JSON object.
    public static final List<String> COLUMNS = List.of(
            "value",
            "bound",
            "number",
            "max",
            "unit",
            "kind",
            "label",
            "asOf",
            "attribution",
            "standing",
            "whose",
            "sentence",
            "story",
            "headline",
            "source",
            "section",
            "published",
            "start",
            "end");

    private final String extension;

    LedgerFormat(String extension) {
        this.extension = extension;
    }

    public String extension() {
        return extension;
    }

    /// The format that a file's name says; CSV where it says none.
    public static LedgerFormat of(Path file) {
        String name = String.valueOf(file.getFileName());
        for (LedgerFormat format : values()) {
            if (name.endsWith("." + format.extension)) {
                return format;
            }
        }
        return CSV;
    }

    /// Writes all rows; the file is there whole or not at all.
    public void write(Path file, Iterator<LedgerRow> rows) throws IOException {
        Path half = PartFile.beside(file);
        try {
            try (BufferedWriter out = Files.newBufferedWriter(half, StandardCharsets.UTF_8)) {
                write(rows, out);
            }
            Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(half);
        }
    }

    abstract void write(Iterator<LedgerRow> rows, Writer out) throws IOException;

    private static Map<String, @Nullable Object> members(LedgerRow row) {
        Span passage = row.passage();
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("value", row.value());
        members.put(
                "bound", row.bound().words().isEmpty() ? "exactly" : row.bound().words());
        members.put("number", number(row.least()));
        members.put("max", row.most() == row.least() ? null : number(row.most()));
        members.put("unit", row.unit());
        members.put("kind", lower(row.kind()));
        members.put("label", row.label());
        members.put("asOf", row.asOf() == null ? null : row.asOf().toString());
        members.put("attribution", row.attribution());
        members.put("standing", lower(row.standing()));
        members.put("whose", lower(row.whose()));
        members.put("sentence", row.sentence());
        members.put("story", row.story());
        members.put("headline", row.headline());
        members.put("source", row.source());
        members.put("section", row.section());
        members.put("published", row.published().toString());
        members.put("start", passage == null ? null : passage.start());
        members.put("end", passage == null ? null : passage.end());
        return members;
    }

    private static String lower(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT);
    }

    private static @Nullable BigDecimal number(double number) {
        return Double.isNaN(number)
                ? null
                : new BigDecimal(BigDecimal.valueOf(number).stripTrailingZeros().toPlainString());
    }

    /// A spreadsheet takes a text for a formula that begins like one; an apostrophe makes it text.
    private static @Nullable Object harmless(@Nullable Object value) {
        return value instanceof String text && !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0
                ? "'" + text
                : value instanceof BigDecimal number ? number.toPlainString() : value;
    }

    /// One line, with nothing that Markdown would take for a sign; text of the other direction keeps to its cell.
    private static String inTable(@Nullable Object value) {
        String text = Objects.toString(value, "").strip().replaceAll("\\s+", " ");
        String escaped = text.replaceAll("([\\\\`*_\\[\\]<>|#~&])", "\\\\$1");
        return Bidi.requiresBidi(text.toCharArray(), 0, text.length()) ? "\u2068" + escaped + "\u2069" : escaped;
    }
}
