package factbox.outlet.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import factbox.figures.choose.Whose;
import factbox.figures.token.Kind;
import factbox.figures.verify.Standing;
import factbox.search.LedgerRow;
import factbox.story.Bound;
import factbox.story.PartialDate;
import factbox.story.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every file of figures is read back by a reader of its format, with what could break it in every cell.
final class LedgerFormatTest {
    private static final String SENTENCE = "He said: “at least 171”, \"or\" more;\nnobody | knows *why* <b>.";

    @TempDir
    Path folder;

    private static LedgerRow row(String value, String label, String sentence, double number) {
        return row(value, label, sentence, number, Standing.FOUND);
    }

    private static LedgerRow row(String value, String label, String sentence, double number, Standing standing) {
        return new LedgerRow(
                "a-story",
                "=HYPERLINK(\"http://x\")",
                "A paper",
                "World",
                LocalDate.of(2020, 8, 11),
                value,
                label,
                sentence,
                new PartialDate(2020, 8, 0),
                "officials",
                standing,
                Whose.FOUND,
                Kind.COUNT,
                "people",
                Bound.AT_LEAST,
                number,
                number,
                true,
                true,
                new Span(3, 9),
                new Span(9, 21),
                "");
    }

    private static final List<LedgerRow> ROWS = List.of(
            row("171", "people, killed", SENTENCE, 171),
            row("-5", "+degrees", "@home", -5),
            row("١٧١", "قتيلا في الانفجار", "قتل ١٧١ شخصا في بيروت.", 171),
            row("1.7 billion", "dollars", "…", 1.7e9),
            row("thousands", "of tons", "…", Double.NaN));

    private Path write(String name) throws IOException {
        Path file = folder.resolve(name);
        LedgerFormat.of(file).write(file, ROWS.iterator());
        return file;
    }

    @Test
    void csvIsReadBack() throws IOException {
        String text = Files.readString(write("figures.csv"));
        assertThat(text).contains("\r\n");
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser csv = CSVParser.parse(text, format)) {
            assertThat(csv.getHeaderNames()).isEqualTo(LedgerFormat.COLUMNS);
            List<CSVRecord> rows = csv.getRecords();
            assertThat(rows).hasSize(5);
            assertThat(rows.get(0).get("sentence")).isEqualTo(SENTENCE);
            assertThat(rows.get(0).get("asOf")).isEqualTo("2020-08");
            assertThat(rows.get(2).get("label")).isEqualTo("قتيلا في الانفجار");
            assertThat(rows.stream().map(row -> row.get("number")))
                    .containsExactly("171", "-5", "171", "1700000000", "");
        }
    }

    @Test
    void noCellIsAFormulaToASpreadsheet() throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser csv = CSVParser.parse(Files.readString(write("figures.csv")), format)) {
            CSVRecord row = csv.getRecords().get(1);
            assertThat(row.get("headline")).isEqualTo("'=HYPERLINK(\"http://x\")");
            assertThat(row.get("value")).isEqualTo("'-5");
            assertThat(row.get("label")).isEqualTo("'+degrees");
            assertThat(row.get("sentence")).isEqualTo("'@home");
            assertThat(row.get("number")).isEqualTo("-5");
        }
    }

    @Test
    void jsonIsReadBack() throws IOException {
        JsonArray rows =
                JsonParser.parseString(Files.readString(write("figures.json"))).getAsJsonArray();
        assertThat(rows).hasSize(5);
        JsonObject first = rows.get(0).getAsJsonObject();
        assertThat(first.keySet()).containsExactlyElementsOf(LedgerFormat.COLUMNS);
        assertThat(first.get("sentence").getAsString()).isEqualTo(SENTENCE);
        assertThat(first.get("bound").getAsString()).isEqualTo("at least");
        assertThat(first.get("headline").getAsString()).startsWith("=");
        assertThat(rows.get(3)
                        .getAsJsonObject()
                        .get("number")
                        .getAsJsonPrimitive()
                        .toString())
                .isEqualTo("1700000000");
        assertThat(rows.get(4).getAsJsonObject().get("number").isJsonNull()).isTrue();
    }

    @Test
    void markdownHasARowAFigure() throws IOException {
        List<String> lines = Files.readAllLines(write("figures.md"));
        assertThat(lines).hasSize(7);
        assertThat(lines.get(2))
                .startsWith("| at least 171 | people, killed | 2020-08 | officials |")
                .contains("nobody \\| knows \\*why\\* \\<b\\>");
        assertThat(lines.get(4)).contains("\u2068قتيلا في الانفجار\u2069");
        for (String line : lines) {
            assertThat(line.replace("\\|", "").chars().filter(c -> c == '|')).hasSize(10);
        }
    }

    @Test
    void aFileThatCantBeWrittenLeavesTheOldOne() throws IOException {
        Path file = write("figures.csv");
        String before = Files.readString(file);
        Iterator<LedgerRow> broken = Stream.of(ROWS.getFirst())
                .peek(_ -> {
                    throw new UncheckedIOException(new IOException("the index is gone"));
                })
                .iterator();
        assertThatThrownBy(() -> LedgerFormat.CSV.write(file, broken)).hasMessageContaining("the index is gone");
        assertThat(Files.readString(file)).isEqualTo(before);
        assertThat(folder.toFile().list()).containsExactly("figures.csv");
    }

    @Test
    void aStandingIsWrittenAsAWordForProgramsAndAsWordsForReaders() throws IOException {
        List<LedgerRow> rows = List.of(row("171", "people", "…", 171, Standing.NUMBER_ONLY));
        for (String name : List.of("standing.csv", "standing.json", "standing.md")) {
            Path file = folder.resolve(name);
            LedgerFormat.of(file).write(file, rows.iterator());
        }
        assertThat(Files.readString(folder.resolve("standing.csv"))).contains(",number_only,");
        assertThat(Files.readString(folder.resolve("standing.json"))).contains("\"number_only\"");
        assertThat(Files.readString(folder.resolve("standing.md"))).contains("| Number only |");
    }
}
